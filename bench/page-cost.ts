import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from '../e2e/harness/session.ts'
import { readArticles } from './find/articles.ts'
import { makePage } from './find/prose.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { printTable } from './harness/table.ts'
import { visit, type Visit } from './page-cost/visit.ts'
import { summarise } from './page-cost/summary.ts'

export const title = 'page-cost: whole pages with Glosslight on and off, in turn'

const OUTPUT = '.output/bench'
const RUNS = 8
const QUICK_RUNS = 3
/** A host that is on, and one that a site rule turns off: nothing is injected there. */
const HOSTS = { on: 'on.example.org', off: 'off.example.org' } as const

interface PageCost {
  readonly page: string
  readonly on: readonly Visit[]
  readonly off: readonly Visit[]
}

function pagesOf({ articles }: BenchOptions): { name: string; html: string }[] {
  const made = [
    { name: 'prose 100 kB', html: makePage('prose', 100_000) },
    { name: 'prose 1 MB', html: makePage('prose', 1_000_000) },
  ]
  return articles === undefined ? made : [...made, ...readArticles(articles).slice(0, 5)]
}

async function measure(
  session: Session,
  path: string,
  runs: number,
): Promise<Omit<PageCost, 'page'>> {
  const on: Visit[] = []
  const off: Visit[] = []
  // The first visits fill caches and count for neither.
  await visit(session, `//${HOSTS.off}${path}`)
  await visit(session, `//${HOSTS.on}${path}`)
  for (let round = 0; round < runs; round++) {
    on.push(await visit(session, `//${HOSTS.on}${path}`))
    off.push(await visit(session, `//${HOSTS.off}${path}`))
  }
  return { on, off }
}

export async function run(options: BenchOptions): Promise<void> {
  const results: { browser: string; pages: PageCost[] }[] = []
  for (const kind of options.browsers) {
    const session = await Session.start(kind)
    try {
      const rule = JSON.stringify({ [`site:${HOSTS.off}`]: { on: false } })
      await session.inExtension(`browser.storage.local.set(${rule})`)
      await session.inExtension(
        `browser.runtime.sendMessage({ call: 'set-site', request: { scope: '${HOSTS.off}', on: false } })`,
      )
      const pages: PageCost[] = []
      for (const [index, { name, html }] of pagesOf(options).entries()) {
        const path = `/cost-${index}.html`
        session.server.make(path, () => html)
        const runs = options.quick ? QUICK_RUNS : RUNS
        pages.push({ page: name, ...(await measure(session, path, runs)) })
      }
      results.push({ browser: kind, pages })
      console.log(`\n${kind}: median with Glosslight on / off (and how far the runs off differ)`)
      const { head, rows } = summarise(pages)
      printTable(head, rows)
    } finally {
      await session.close()
    }
  }
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${OUTPUT}/page-cost.json`, `${JSON.stringify({ results }, null, 1)}\n`)
}
