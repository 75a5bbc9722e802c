import type { Browser } from 'puppeteer-core'
import { whyToSkip } from './expectation.ts'
import { FINDER_NAMES, type FinderName } from './finder.ts'
import type { FinderTimes, PageResult, SizeResult, SkippedFinder } from './result.ts'

/** How thoroughly to measure. */
export interface Effort {
  readonly sizes: readonly number[]
  /** Fresh pages for cold runs: of the floor and Glosslight, and of the others. */
  readonly colds: { readonly ours: number; readonly peers: number }
  readonly rounds: number
}

/** Time for the warm rounds of one finder, in milliseconds. */
const BUDGET = 1_500

async function measureFinder(
  browser: Browser,
  url: string,
  finder: FinderName,
  terms: number,
  effort: Effort,
): Promise<FinderTimes> {
  const isOurs = finder === 'glosslight' || finder === 'floor'
  const pages = isOurs ? effort.colds.ours : effort.colds.peers
  const builds: number[] = []
  const colds: number[] = []
  for (let at = 1; ; at++) {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    // Slow finders are not made to wait for again.
    const last = at === pages || (colds[0] ?? 0) > 2_000 || (builds[0] ?? 0) > 2_000
    const times = await page.evaluate(
      (name, count, rounds, budget) =>
        findBench.run(name, findBench.termsFor(count), rounds, budget),
      finder,
      terms,
      last ? effort.rounds : 0,
      BUDGET,
    )
    await page.close()
    builds.push(times.build)
    colds.push(times.cold)
    if (last) {
      return { finder, builds, colds, warms: times.warm, floors: times.floors, count: times.count }
    }
  }
}

/** Peers do fail on many terms: mark.js recurses until the stack is full. */
function failureOf(error: unknown): string {
  return `failed: ${error instanceof Error ? error.message.slice(0, 120) : 'unknown error'}`
}

/** Measures all finders on one page, with more and more terms. */
export async function measurePage(
  browser: Browser,
  name: string,
  url: string,
  effort: Effort,
): Promise<PageResult> {
  const first = await browser.newPage()
  await first.goto(url, { waitUntil: 'load' })
  const { units, textNodes } = await first.evaluate(() => findBench.measureText())
  await first.close()
  const sizes: SizeResult[] = []
  for (const terms of effort.sizes) {
    const finders: (FinderTimes | SkippedFinder)[] = []
    for (const finder of FINDER_NAMES) {
      const skipped = whyToSkip(finder, terms, sizes)
      finders.push(
        skipped === undefined
          ? await measureFinder(browser, url, finder, terms, effort).catch(
              (error: unknown): SkippedFinder => ({ finder, skipped: failureOf(error) }),
            )
          : { finder, skipped },
      )
    }
    sizes.push({ terms, finders })
  }
  return { page: name, units, textNodes, sizes }
}
