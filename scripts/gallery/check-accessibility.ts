import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from 'puppeteer-core'
import type axe from 'axe-core'

import { listFixtures, openFrame, showInTheme, showState } from './frame-page.ts'
import { openBrowser } from './open-browser.ts'
import type { BrowserName } from './open-browser.ts'

export interface AccessibilityRequest {
  readonly url: string
  readonly browser: BrowserName
  readonly themes: readonly ('light' | 'dark')[]
  readonly locale: string
  /** Only fixtures whose title begins so. */
  readonly only: string
}

export interface AccessibilityReport {
  /** States checked, each theme counted. */
  readonly states: number
  /** One line each: where, rule, elements. */
  readonly violations: readonly string[]
}

/** A fixture shows a part, not a page: landmarks and headings are the page's business. */
const partRules = ['page-has-heading-one', 'region', 'landmark-one-main', 'bypass']

/** The rules whose answer depends on colours: a theme changes nothing else. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block']

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * What axe-core is sure of, and what it could not decide: text on a picture, say, has no contrast
 * to measure and must not pass for that. Only what has been scrolled below a bar is left alone.
 */
async function violationsOn(
  page: Page,
  look: { readonly whole: boolean; readonly again: boolean },
): Promise<readonly string[]> {
  const left = look.whole ? [] : partRules
  const chosen = look.again ? colourRules : []
  return page.evaluate(
    async (off, only) => {
      const checker: typeof axe = Reflect.get(globalThis, 'axe')
      const rules = {
        'target-size': { enabled: true },
        ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      }
      const { violations, incomplete } = await checker.run(document, {
        // What passed is not described.
        resultTypes: ['violations', 'incomplete'],
        ...(only.length === 0 ? { rules } : { runOnly: [...only] }),
      })
      return [...violations, ...incomplete].flatMap(({ id, nodes }) => {
        const places = nodes
          .filter(
            ({ failureSummary: why = '' }) =>
              !why.includes('obscured by another element') &&
              // Boxes that overlap; a picture or a gradient behind text still counts.
              !/could not be determined because (?!.*(image|gradient))/.test(why) &&
              // An empty field has no text whose contrast could be measured.
              !why.includes('Element has no value') &&
              // Keys named by an arrow: their colours are those of the keys beside them.
              !why.includes('contains only non-text characters'),
          )
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
        return places.length === 0 ? [] : [`${id}: ${places.join('; ').replaceAll(/\s+/g, ' ')}`]
      })
    },
    left,
    chosen,
  )
}

/**
 * Runs axe-core on every state of every component, in a real browser: all of its rules in the first
 * theme, those about colours in the others.
 */
export async function checkAccessibility(
  request: AccessibilityRequest,
): Promise<AccessibilityReport> {
  const { url, locale } = request
  const browser = await openBrowser(request.browser)
  try {
    const page = await openFrame(browser, url)
    await page.evaluate(axeSource)
    const violations: string[] = []
    let states = 0
    for (const { title, states: names, surface } of await listFixtures(page)) {
      if (!title.startsWith(request.only)) continue
      await page.setViewport({ width: surface === 'page' ? 1000 : 420, height: 700 })
      const whole = title.endsWith('View') && surface !== 'card'
      for (const [state, theme] of names.flatMap((name) =>
        request.themes.map((look) => [name, look] as const),
      )) {
        states += 1
        const again = theme !== request.themes[0]
        if (again) await showInTheme(page, theme)
        else await showState(page, { fixture: title, state, theme, locale })
        const found = await violationsOn(page, { whole, again })
        violations.push(...found.map((text) => `${title}, ${state}, ${theme}: ${text}`))
      }
    }
    return { states, violations }
  } finally {
    await browser.close()
  }
}
