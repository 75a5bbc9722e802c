import type { Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'
import type { Session } from './session.ts'

/** What the review page of a briefing shows. */
export interface Shown {
  readonly points: readonly string[]
  readonly terms: readonly string[]
  readonly kept: readonly string[]
  readonly text: string
}

/** Opens the review page for the tab of a page, as the popup does, and waits for its draft. */
export async function openReview(
  session: Session,
  page: Page,
  purpose: 'article' | 'terms' | 'selection' = 'article',
): Promise<Page> {
  const tab = await session.tabOf(page)
  const review = await session.openExtensionPage(`briefing.html?tab=${tab}&for=${purpose}`)
  await review.bringToFront()
  await review.waitForSelector('.gl-briefing, .gl-new-entry, .gl-empty', { timeout: 10_000 })
  return review
}

/** The review page that is open in some tab, once there is one. */
export async function reviewIn(session: Session): Promise<Page> {
  const find = async () => {
    for (const page of (await session.driver.browser.pages()).toReversed()) {
      // Firefox tells the automation nothing of tabs that an extension opens: ask the tab itself.
      const url = await page.evaluate(() => location.href).catch(() => '')
      if (url.includes('/briefing.html')) return page
    }
    return undefined
  }
  const found = await eventually(find, (page) => page !== undefined, 5_000)
  if (found === undefined) throw new Error('no review page was opened')
  await found.bringToFront()
  await found.waitForSelector('.gl-briefing, .gl-new-entry, .gl-empty', { timeout: 10_000 })
  return found
}

/** What the page shows now. */
export function shown(review: Page): Promise<Shown> {
  return review.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.gl-candidate-box')]
    const nameOf = (box: HTMLInputElement) => (box.ariaLabel ?? '').replace(/^Keep /, '')
    return {
      points: [...document.querySelectorAll('.gl-points-text')].map(
        (each) => each.firstChild?.textContent ?? '',
      ),
      terms: boxes.map(nameOf),
      kept: boxes.filter(({ checked }) => checked).map(nameOf),
      text: document.body.innerText,
    }
  })
}

/** What the page shows once it is as expected, or when time is up. */
export function shownOnce(review: Page, done: (shown: Shown) => boolean): Promise<Shown> {
  return eventually(() => shown(review), done)
}

/** Waits until a part of the page's text is there. */
export async function textOnce(review: Page, part: string, timeout = 4_000): Promise<string> {
  return eventually(
    () => review.evaluate(() => document.body.innerText),
    (text) => text.includes(part),
    timeout,
  )
}

/** Ticks or unticks a term. */
export async function tick(review: Page, term: string): Promise<void> {
  await review.bringToFront()
  const box = `.gl-candidate-box[aria-label="Keep ${term}"]`
  await review.waitForSelector(box)
  await review.click(box)
}

/** Opens the details of a term. */
export async function openTerm(review: Page, term: string): Promise<void> {
  await review.bringToFront()
  const found = await review.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('.gl-candidate-name')]
    const row = all.find((each) => each.querySelector('bdi')?.textContent === wanted)
    row?.scrollIntoView({ block: 'center' })
    row?.click()
    return row !== undefined
  }, term)
  if (!found) throw new Error(`no term ${term} is offered`)
  await review.waitForSelector('.gl-candidate-details')
}

/** Types into the field with this label, in the place of what was there. */
export async function fill(review: Page, label: string, text: string): Promise<void> {
  await review.bringToFront()
  const id = await review.evaluate((wanted) => {
    const all = [...document.querySelectorAll('label')]
    return all.find((each) => each.textContent.trim() === wanted)?.htmlFor ?? ''
  }, label)
  if (id === '') throw new Error(`no field ${label}`)
  await review.focus(`[id="${id}"]`)
  await review.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLInputElement) activeElement.select()
    if (activeElement instanceof HTMLTextAreaElement) activeElement.select()
  })
  await review.keyboard.press('Backspace')
  await review.keyboard.type(text)
}

/** Clicks the sentence of the article that begins so. */
export async function clickSentence(review: Page, opening: string): Promise<void> {
  await review.bringToFront()
  const spot = await review.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.gl-sentence')]
    const sentence = all.find((each) => each.textContent.startsWith(wanted))
    sentence?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const rect = sentence?.getClientRects()[0]
    return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, opening)
  if (spot === null) throw new Error(`no sentence begins with ${opening}`)
  await review.mouse.click(spot.x, spot.y)
}

/** The texts that are painted under a name in a document. */
export function lit(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((highlight) => {
    const texts: string[] = []
    CSS.highlights.get(highlight)?.forEach((each) => {
      const range = new Range()
      range.setStart(each.startContainer, each.startOffset)
      range.setEnd(each.endContainer, each.endOffset)
      texts.push(range.toString().replaceAll(/\s+/g, ' ').trim())
    })
    return texts
  }, name)
}

/** The texts painted under a name, once there are some. */
export function litOnce(page: Page, name: string, timeout?: number): Promise<readonly string[]> {
  return eventually(
    () => lit(page, name),
    (texts) => texts.length > 0,
    timeout,
  )
}

/** Loads the page anew; Puppeteer's own `reload` waits in vain for an extension's page in Firefox. */
export async function reload(review: Page, ready = '.gl-briefing'): Promise<void> {
  await review.evaluate(() => {
    document.documentElement.dataset['before'] = ''
    location.reload()
  })
  await review.waitForFunction(
    (selector) =>
      document.documentElement.dataset['before'] === undefined &&
      document.querySelector(selector) !== null,
    { polling: 50, timeout: 10_000 },
    ready,
  )
}
