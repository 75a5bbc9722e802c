import { mkdirSync, writeFileSync } from 'node:fs'
import type { BenchOptions } from './harness/arguments.ts'
import { launch } from './harness/browser.ts'
import { bundle } from './harness/bundle.ts'
import { BenchServer } from './harness/serve.ts'
import { readArticles } from './find/articles.ts'
import { measurePage } from './find/measure.ts'
import { makePage } from './find/prose.ts'
import { printPage } from './find/report.ts'
import type { FindResult, PageResult } from './find/result.ts'
import { printTargets } from './find/targets.ts'

export const title = 'find: all terms of a page, beside what reading it costs and other finders'

const UNITS = 1_000_000
const OUTPUT = '.output/bench'
const THOROUGH = {
  sizes: [10, 1_000, 10_000, 100_000],
  colds: { ours: 4, peers: 1 },
  rounds: 25,
}
const QUICK = { sizes: [10, 1_000], colds: { ours: 2, peers: 1 }, rounds: 5 }

type BrowserResult = FindResult['browsers'][number]

interface BenchPage {
  readonly name: string
  readonly url: string
}

function pagesOf(server: BenchServer, { articles, quick }: BenchOptions): BenchPage[] {
  const units = quick ? UNITS / 10 : UNITS
  const made = (['prose', 'technical'] as const).map((kind) => ({
    name: kind,
    url: server.add({ path: `/${kind}`, html: makePage(kind, units) }),
  }))
  const saved = articles === undefined ? [] : readArticles(articles)
  return [
    ...made,
    ...saved.map(({ name, html }) => ({ name, url: server.add({ path: `/${name}`, html }) })),
  ]
}

/** No clock is finer than a microsecond. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value

function write(browsers: FindResult['browsers']): void {
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(
    `${OUTPUT}/find.json`,
    `${JSON.stringify({ browsers } satisfies FindResult, rounded, 1)}\n`,
  )
}

export async function run(options: BenchOptions): Promise<void> {
  const script = await bundle(new URL('find/page.ts', import.meta.url))
  const effort = { ...(options.quick ? QUICK : THOROUGH), script }
  const server = await BenchServer.start()
  const browsers: BrowserResult[] = []
  let missed = 0
  try {
    const pages = pagesOf(server, options)
    for (const kind of options.browsers) {
      const browser = await launch(kind)
      try {
        const version = await browser.version()
        console.log(`\n${version}`)
        const results: PageResult[] = []
        browsers.push({ browser: kind, version, pages: results })
        for (const { name, url } of pages) {
          const result = await measurePage(browser, name, url, effort)
          printPage(result)
          missed += printTargets(result)
          results.push(result)
          write(browsers)
        }
      } finally {
        await browser.close()
      }
    }
  } finally {
    await server.close()
  }
  console.log(`\n${missed} targets missed; raw times are in ${OUTPUT}/find.json`)
}
