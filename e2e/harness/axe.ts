import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds on a whole page, one line for each rule. What it could not decide counts too,
 * but for text that has been scrolled below a bar, and for keys named by an arrow, whose colours are
 * those of the keys beside them. Now and then Firefox does not tell which heading came before.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const checker: typeof axe = Reflect.get(globalThis, 'axe')
    const { violations, incomplete } = await checker.run(document, {
      rules: { 'target-size': { enabled: true } },
    })
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
  })
}
