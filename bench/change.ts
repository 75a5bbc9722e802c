import { inOwnWorld, loadInOwnWorld } from '../e2e/harness/own-world.ts'
import { makePage } from './find/prose.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { launch } from './harness/browser.ts'
import { bundle } from './harness/bundle.ts'
import { BenchServer } from './harness/serve.ts'
import { fastest, lowerQuartile } from './harness/statistics.ts'
import { printTable } from './harness/table.ts'

export const title = 'change: 1,000 text nodes put into a page, beside only reading those nodes'

const SIZES = [10, 1_000, 10_000]
const UNITS = 1_000_000
/** The most a change may cost, in times of reading its nodes alone. */
const LIMIT = 1.5

export async function run({ browsers, quick }: BenchOptions): Promise<void> {
  const script = await bundle(new URL('change/page.ts', import.meta.url))
  const server = await BenchServer.start()
  try {
    const html = makePage('prose', quick ? UNITS / 10 : UNITS)
    const url = server.add({ path: '/change', html })
    for (const kind of browsers) {
      const browser = await launch(kind)
      try {
        console.log(`\n${await browser.version()}`)
        const rows: string[][] = []
        for (const terms of SIZES) {
          const page = await browser.newPage()
          await page.goto(url, { waitUntil: 'load' })
          // Where an extension's scripts run: there Firefox makes each look at the page dearer.
          await loadInOwnWorld(page, script)
          const times = await inOwnWorld(
            page,
            (count: number, rounds: number) => changeBench.run(count, rounds),
            terms,
            quick ? 20 : 60,
          )
          await page.close()
          const [changed, alone] = times.matches
          if (changed !== alone) throw new Error(`${changed} matches, and ${alone} alone`)
          const ratio = lowerQuartile(times.change) / lowerQuartile(times.alone)
          rows.push([
            terms.toLocaleString('en'),
            fastest(times.change).toFixed(2),
            fastest(times.alone).toFixed(2),
            `${ratio.toFixed(2)} ×`,
            String(changed),
            ratio <= LIMIT ? 'met' : `missed: at most ${LIMIT} ×`,
          ])
        }
        printTable(['terms', 'change ms', 'alone ms', 'ratio', 'matches', 'target'], rows)
      } finally {
        await browser.close()
      }
    }
  } finally {
    await server.close()
  }
}
