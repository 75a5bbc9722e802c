import { mkdirSync, writeFileSync } from 'node:fs'
import type { BrowserKind } from '../e2e/harness/browser-kind.ts'
import { marks } from '../e2e/harness/marks.ts'
import { inOwnWorld } from '../e2e/harness/own-world.ts'
import { importPack } from '../e2e/harness/pack-calls.ts'
import { probedBuild, readProbe } from '../e2e/harness/probe.ts'
import { Session } from '../e2e/harness/session.ts'
import { makePage } from './find/prose.ts'
import { makeTerms } from './find/terms.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { printTable } from './harness/table.ts'
import { readInSlices } from './slices/control.ts'

export const title = 'slices: how long a page is kept waiting at a time, while it is read'

const OUTPUT = '.output/bench'
const SIZES = [100_000, 1_000_000, 10_000_000]
const TERMS = 1_000
const VISITS = 5
/** The longest that a page may be kept waiting, in milliseconds. */
const LIMIT = 8
/** A page is done with when nothing has been worked on for so long, in milliseconds. */
const QUIET = 1_500

interface SliceVisit {
  readonly ours: readonly number[]
  /** Slices of the same length in which the text is read and nothing else. */
  readonly control: readonly number[]
  readonly marks: number
}

interface SliceResult {
  readonly browser: BrowserKind
  readonly units: number
  readonly visits: readonly SliceVisit[]
}

const longest = (slices: readonly number[]): number => Math.max(0, ...slices)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function visit(session: Session, path: string): Promise<SliceVisit> {
  const page = await session.open(path)
  try {
    let seen = await readProbe(session, page)
    for (let before = -1; before !== seen.slices.length;) {
      before = seen.slices.length
      await pause(QUIET)
      seen = await readProbe(session, page)
    }
    const control = await inOwnWorld(page, readInSlices)
    return { ours: seen.slices, control, marks: (await marks(page)).length }
  } finally {
    await page.close()
  }
}

/** The visit that other work on the computer has disturbed least. */
function row({ units, visits }: SliceResult): string[] {
  const sorted = visits.toSorted((one, other) => longest(one.ours) - longest(other.ours))
  const [best] = sorted
  if (best === undefined) throw new Error('no visit')
  const worst = longest(best.ours)
  return [
    `${(units / 1e6).toLocaleString('en')} MB`,
    String(best.ours.length),
    String(best.marks),
    worst.toFixed(1),
    longest(sorted[sorted.length >> 1]?.ours ?? []).toFixed(1),
    Math.min(...visits.map(({ control }) => longest(control))).toFixed(1),
    worst <= LIMIT ? 'met' : `missed: at most ${LIMIT} ms`,
  ]
}

function pack(): object {
  const entries = makeTerms(TERMS).map((term, index) => ({
    id: `e${index}`,
    term,
    definition: 'A made-up word, for measuring.',
  }))
  const facts = { id: 'urn:example:slices', title: 'Words', language: 'en', revision: 1 }
  return { format: 1, ...facts, entries }
}

export async function run({ browsers, quick }: BenchOptions): Promise<void> {
  const results: SliceResult[] = []
  for (const kind of browsers) {
    const session = await Session.start(kind, { build: probedBuild(kind) })
    try {
      await importPack(session, pack())
      const ofKind: SliceResult[] = []
      for (const units of quick ? SIZES.slice(0, 2) : SIZES) {
        session.server.make(`/${units}.html`, () => makePage('prose', units))
        const visits: SliceVisit[] = []
        for (let round = 0; round < (quick ? 2 : VISITS); round++) {
          visits.push(await visit(session, `//page.example.org/${units}.html`))
        }
        ofKind.push({ browser: kind, units, visits })
      }
      console.log(`\n${kind}`)
      const head = ['page', 'slices', 'marks', 'longest ms', 'median visit', 'control', 'target']
      printTable(head, ofKind.map(row))
      results.push(...ofKind)
    } finally {
      await session.close()
    }
  }
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${OUTPUT}/slices.json`, `${JSON.stringify({ results }, null, 1)}\n`)
}
