import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type axe from 'axe-core'
import { colourRules } from '../../scripts/gallery/check-accessibility.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds on a whole page, one line for each rule. What it could not decide counts too,
 * but for text that has been scrolled below a bar, and for keys named by an arrow, whose colours are
 * those of the keys beside them. Now and then Firefox does not tell which heading came before.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  return violationsOf(page, { rules: { 'target-size': { enabled: true } } })
}

/** What axe-core finds about the colours of a page of which it has seen all else before. */
export async function colourViolations(page: Page): Promise<readonly string[]> {
  return violationsOf(page, { runOnly: [...colourRules] })
}

async function violationsOf(page: Page, rules: axe.RunOptions): Promise<readonly string[]> {
  await page.evaluate(source)
  return page.evaluate(async (options) => {
    const checker: typeof axe = Reflect.get(globalThis, 'axe')
    // What passed is not described.
    const resultTypes: axe.resultGroups[] = ['violations', 'incomplete']
    const { violations, incomplete } = await checker.run(document, { ...options, resultTypes })
    return [...violations, ...incomplete].flatMap(({ id, nodes }) => {
      const places = nodes
        .filter(
          ({ failureSummary: why = '' }) =>
            !why.includes('obscured by another element') &&
            !why.includes('contains only non-text characters') &&
            !why.includes('Unable to determine previous heading'),
        )
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
      return places.length === 0 ? [] : [`${id}: ${places.join('; ').replaceAll(/\s+/g, ' ')}`]
    })
  }, rules)
}
