import type { Browser, Page } from 'puppeteer-core'
import { inOwnWorld, loadInOwnWorld } from '../../e2e/harness/own-world.ts'
import { whyToSkip } from './expectation.ts'
import { FINDER_NAMES, type FinderName } from './finder.ts'
import type { FinderTimes, PageResult, SizeResult, SkippedFinder } from './result.ts'

/** How thoroughly to measure, and with what. */
export interface Effort {
  /** Runs where an extension's scripts run: there Firefox makes each look at the page dearer. */
  readonly script: string
  readonly sizes: readonly number[]
  /** Fresh pages for cold runs: of the floor and Glosslight, and of the others. */
  readonly colds: { readonly ours: number; readonly peers: number }
  readonly rounds: number
}

/** Time for the warm rounds of one finder, in milliseconds. */
const BUDGET = 1_500

async function openPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await loadInOwnWorld(page, script)
  return page
}

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
    const page = await openPage(browser, url, effort.script)
    // Slow finders are not made to wait for again.
    const last = at === pages || (colds[0] ?? 0) > 2_000 || (builds[0] ?? 0) > 2_000
    const times = await inOwnWorld(
      page,
      (name: FinderName, count: number, rounds: number, budget: number) =>
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
  const first = await openPage(browser, url, effort.script)
  const { units, textNodes } = await inOwnWorld(first, () => findBench.measureText())
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
