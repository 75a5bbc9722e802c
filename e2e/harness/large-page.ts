import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** The longest that a page may not answer, in milliseconds, once its marks are there. */
const longest = 600

/** Measures for a while how long the page's own thread leaves it waiting. */
export async function expectAlive(page: Page): Promise<void> {
  const gap = await page.evaluate(async () => {
    let worst = 0
    let last = performance.now()
    const end = last + 500
    while (last < end) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      const now = performance.now()
      worst = Math.max(worst, now - last)
      last = now
    }
    return worst
  })
  expect(gap).toBeLessThan(longest)
}

/** How a large page begins: with enough to tell what it is about, however long it goes on. */
export const lead = `<p>The World Conference on International Telecommunications (WCIT) revised the
International Telecommunication Regulations (ITRs). The ITU and its Member States met in
plenary.</p>`
