import { mkdirSync, writeFileSync } from 'node:fs'
import { importPack } from '../e2e/harness/pack-calls.ts'
import { Session } from '../e2e/harness/session.ts'
import { bigPack, storyPage } from './dictionary/big-pack.ts'
import { visitDictionary, type DictionaryVisit } from './dictionary/visit.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { lowerQuartile } from './harness/statistics.ts'
import { printTable } from './harness/table.ts'

export const title = 'dictionary: a page with very many terms enabled'

const OUTPUT = '.output/bench'
const SIZES = [0, 1_000, 10_000, 100_000] as const
const RUNS = 7

interface DictionaryResult {
  readonly browser: string
  readonly terms: number
  readonly awake: readonly DictionaryVisit[]
  readonly asleep: readonly DictionaryVisit[]
}

/** Opens the page again and again, with the background awake and with it just ended. */
async function measure(session: Session, terms: number, runs: number): Promise<DictionaryResult> {
  const awake: DictionaryVisit[] = []
  const asleep: DictionaryVisit[] = []
  await visitDictionary(session)
  for (let round = 0; round < runs; round++) {
    awake.push(await visitDictionary(session))
    await session.driver.killBackground()
    asleep.push(await visitDictionary(session))
  }
  return { browser: session.kind, terms, awake, asleep }
}

function of(visits: readonly DictionaryVisit[], figure: keyof DictionaryVisit): number {
  return lowerQuartile(visits.map((visit) => visit[figure]))
}

function row({ terms, awake, asleep }: DictionaryResult): string[] {
  return [
    terms.toLocaleString('en'),
    of(awake, 'marked').toFixed(0),
    of(asleep, 'marked').toFixed(0),
    (of(awake, 'heap') / 1e6).toFixed(1),
    String(of(awake, 'marks')),
  ]
}

export async function run({ browsers, quick }: BenchOptions): Promise<void> {
  const results: DictionaryResult[] = []
  for (const kind of browsers) {
    console.log(`\n${kind}`)
    const rows: string[][] = []
    for (const terms of quick ? SIZES.slice(0, 2) : SIZES) {
      const session = await Session.start(kind)
      try {
        session.server.make('/story.html', storyPage)
        if (terms > 0) await importPack(session, bigPack(terms))
        const result = await measure(session, terms, quick ? 2 : RUNS)
        results.push(result)
        rows.push(row(result))
      } finally {
        await session.close()
      }
    }
    const head = ['terms added', 'first mark ms', 'after sleep ms', 'heap MB', 'marks']
    printTable(head, rows)
  }
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${OUTPUT}/dictionary.json`, `${JSON.stringify({ results }, null, 1)}\n`)
}
