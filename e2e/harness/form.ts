import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'

/** Finds the field of a label (or of an `aria-label`) and gives it an attribute to select it by. */
async function markField(page: Page, label: string): Promise<void> {
  const found = await eventually(
    () =>
      page.evaluate((wanted) => {
        document.querySelector('[data-to-fill]')?.removeAttribute('data-to-fill')
        const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select')
        const named = [...fields].find((field) => {
          const own = [...(field.labels ?? [])].map((each) => each.textContent?.trim())
          return own.includes(wanted) || field.getAttribute('aria-label') === wanted
        })
        named?.setAttribute('data-to-fill', '')
        return named !== undefined
      }, label),
    (there) => there,
  )
  if (!found) throw new Error(`no field "${label}"`)
}

/** Puts a text into the field of a label, or chooses what a list shows as that text. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await markField(page, label)
  await page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>('[data-to-fill]')
    if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find(({ label: shown }) => shown === value)
      if (option === undefined) throw new Error(`no choice "${value}"`)
      field.value = option.value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field !== null) {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, text)
}

/** What the field of a label holds, as a reader sees it. */
export async function fieldValue(page: Page, label: string): Promise<string> {
  await markField(page, label)
  return page.$eval('[data-to-fill]', (field) => {
    if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.label ?? ''
    return (field as HTMLInputElement | HTMLTextAreaElement).value
  })
}

/** Drops a file on an element, as a reader does. */
export async function dropFile(
  page: Page,
  selector: string,
  name: string,
  text: string,
): Promise<void> {
  await page.waitForSelector(selector)
  await page.evaluate(
    (target, fileName, content) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], fileName))
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
      document.querySelector(target)?.dispatchEvent(event)
    },
    selector,
    name,
    text,
  )
}

/** Notes what the page saves as a file, instead of having the browser ask for a place. */
export async function watchSaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const saved: { name: string; text: Promise<string> }[] = []
    Object.assign(globalThis, { saved })
    HTMLAnchorElement.prototype.click = function click() {
      saved.push({ name: this.download, text: fetch(this.href).then((each) => each.text()) })
    }
  })
}

/** The text of a file that was saved, by a part of its name. */
export async function savedFile(page: Page, part: string): Promise<string> {
  const read = () =>
    page.evaluate(async (wanted) => {
      const saved = Reflect.get(globalThis, 'saved') as { name: string; text: Promise<string> }[]
      return (await saved.findLast(({ name }) => name.includes(wanted))?.text) ?? ''
    }, part)
  return eventually(read, (text) => text !== '')
}
