import type { Page } from 'puppeteer-core'

import { listFixtures, showState } from './frame-page.ts'

export interface FitReport {
  /** States looked at. */
  readonly states: number
  /** One line for each text that is cut off, or that makes its page wider than it is. */
  readonly cut: readonly string[]
}

const widths = { card: 420, popup: 380, panel: 320, page: 1000 } as const

/** Text cut off at a side, in the document and in open shadow roots. */
function cutOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)]
    const all = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>('.gl-root *') ?? []),
    ])
    const cut = all.filter((element) => {
      const { overflowX, display, textOverflow } = getComputedStyle(element)
      // A line of a pack's own text that says by "…" that it goes on.
      if (textOverflow === 'ellipsis') return false
      const clips = ['hidden', 'clip', 'auto'].includes(overflowX) && !display.startsWith('inline')
      // One pixel wide: there to be spoken, not to be seen.
      return clips && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
    })
    const { scrollWidth } = document.documentElement
    return [
      ...cut.map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`),
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide in ${innerWidth}`] : []),
    ]
  })
}

/** Looks for text that does not fit, in every state of every component, in the page of states. */
export async function checkFit(page: Page, locale: string): Promise<FitReport> {
  const cut: string[] = []
  let states = 0
  for (const { title, states: names, surface } of await listFixtures(page)) {
    await page.setViewport({ width: widths[surface], height: 700 })
    for (const state of names) {
      states += 1
      await showState(page, { fixture: title, state, locale })
      cut.push(...(await cutOn(page)).map((text) => `${title}, ${state}: ${text}`))
    }
  }
  return { states, cut }
}
