import { mkdirSync, writeFileSync } from 'node:fs'
import type { BrowserKind } from '../e2e/harness/browser-kind.ts'
import { changedBuild } from '../e2e/harness/changed-build.ts'
import { Session } from '../e2e/harness/session.ts'
import { readArticles } from './find/articles.ts'
import { makePage } from './find/prose.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { printTable } from './harness/table.ts'
import { visit, type Visit } from './page-cost/visit.ts'
import { summarise } from './page-cost/summary.ts'

export const title =
  'page-cost: whole pages with Glosslight, with a script of one line, and without'

const OUTPUT = '.output/bench'
const RUNS = 8
const QUICK_RUNS = 3
/** A host that is on, and one that a site rule turns off: nothing is injected there. */
const HOSTS = { on: 'on.example.org', off: 'off.example.org' } as const

/** Looks at what a browser gives every extension, and does nothing with it. */
const BARE = 'void (globalThis.browser ?? globalThis.chrome).runtime.id\n'

interface PageCost {
  readonly page: string
  readonly on: readonly Visit[]
  /** With a script of one line in place of ours: what any extension costs. */
  readonly bare: readonly Visit[]
  readonly off: readonly Visit[]
}

/** In view from the start, wherever the page is read from. */
const LEAD = '<p>WCIT: the ITU and the treaty talks on the ITRs</p>'

function pagesOf({ articles }: BenchOptions): { name: string; html: string }[] {
  const made = [
    { name: 'prose 100 kB', html: makePage('prose', 100_000).replace('<nav>', `${LEAD}<nav>`) },
    { name: 'prose 1 MB', html: makePage('prose', 1_000_000).replace('<nav>', `${LEAD}<nav>`) },
  ]
  return articles === undefined ? made : [...made, ...readArticles(articles).slice(0, 5)]
}

/** Two browsers: one with Glosslight as it is built, one with a script of one line in pages. */
interface Browsers {
  readonly ours: Session
  readonly bare: Session
}

async function start(kind: BrowserKind): Promise<Browsers> {
  const ours = await Session.start(kind)
  await ours.inExtension(
    `browser.runtime.sendMessage({ call: 'set-site', request: { scope: '${HOSTS.off}', on: false } })`,
  )
  return { ours, bare: await Session.start(kind, { build: changedBuild(kind, () => BARE) }) }
}

async function measure(
  { ours, bare }: Browsers,
  path: string,
  runs: number,
): Promise<Omit<PageCost, 'page'>> {
  const visits: { on: Visit[]; bare: Visit[]; off: Visit[] } = { on: [], bare: [], off: [] }
  const ways = [
    { session: ours, host: HOSTS.on, seen: visits.on },
    { session: bare, host: HOSTS.on, seen: visits.bare },
    { session: ours, host: HOSTS.off, seen: visits.off },
  ]
  // The first visits fill caches and count for none.
  for (let round = 0; round <= runs; round++) {
    for (const { session, host, seen } of ways) {
      const cost = await visit(session, `//${host}${path}`)
      if (round > 0) seen.push(cost)
    }
  }
  return visits
}

export async function run(options: BenchOptions): Promise<void> {
  const results: { browser: string; pages: PageCost[] }[] = []
  for (const kind of options.browsers) {
    const browsers = await start(kind)
    try {
      const pages: PageCost[] = []
      for (const [index, { name, html }] of pagesOf(options).entries()) {
        const path = `/cost-${index}.html`
        for (const { server } of [browsers.ours, browsers.bare]) server.make(path, () => html)
        const runs = options.quick ? QUICK_RUNS : RUNS
        pages.push({ page: name, ...(await measure(browsers, path, runs)) })
      }
      results.push({ browser: kind, pages })
      console.log(`\n${kind}: medians with Glosslight / with a script of one line / off`)
      const { head, rows } = summarise(pages)
      printTable(head, rows)
    } finally {
      await browsers.ours.close()
      await browsers.bare.close()
    }
  }
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${OUTPUT}/page-cost.json`, `${JSON.stringify({ results }, null, 1)}\n`)
}
