import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'

/** The popup's visible text once it shows `part`, or what it shows when time is up. */
export async function popupText(popup: Page, part = ''): Promise<string> {
  return eventually(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes(part) && text.trim() !== '',
    5_000,
  )
}

/** In a tab behind, nothing can be clicked; nor in one in front that has not been drawn yet. */
async function bringToFront(popup: Page): Promise<void> {
  await popup.bringToFront()
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        setTimeout(resolve, 1_000)
      }),
  )
}

/** Presses the switch of the site and waits until it shows the other state. */
export async function pressSwitch(popup: Page): Promise<void> {
  await bringToFront(popup)
  const before = await switchState(popup)
  await popup.click('[role=switch]')
  await eventually(
    () => switchState(popup),
    (state) => state !== before,
  )
}

/** `true` or `false`, as assistive technology is told. */
export async function switchState(popup: Page): Promise<string | null> {
  await popup.waitForSelector('[role=switch]')
  return popup.$eval('[role=switch]', (element) => element.getAttribute('aria-checked'))
}

/** Presses a button by a part of its accessible name or text. */
export async function press(popup: Page, name: string): Promise<void> {
  const found = await eventually(
    () => findButton(popup, name),
    (there) => there,
  )
  if (!found) throw new Error(`no button "${name}" in ${await popupText(popup)}`)
  await bringToFront(popup)
  await popup.click('[data-to-press]')
  await popup.evaluate(() => {
    document.querySelector('[data-to-press]')?.removeAttribute('data-to-press')
  })
}

function findButton(popup: Page, name: string): Promise<boolean> {
  return popup.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button, a, summary')].map((element) => ({
      element,
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
    }))
    const found =
      all.find(({ name: own }) => own === wanted) ??
      all.find(({ name: own }) => own.includes(wanted))
    found?.element.setAttribute('data-to-press', '')
    return found !== undefined
  }, name)
}
