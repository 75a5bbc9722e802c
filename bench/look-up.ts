import type { BrowserKind } from '../e2e/harness/browser-kind.ts'
import { importPack } from '../e2e/harness/pack-calls.ts'
import { Session } from '../e2e/harness/session.ts'
import { createEntrySearch } from '../glossary/look-up/entry-search.ts'
import { createLookUp, type Named } from '../glossary/look-up/look-up.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { randomNumbers } from './harness/random.ts'
import { lowerQuartile } from './harness/statistics.ts'
import { printTable } from './harness/table.ts'
import { bigPack, wordOf } from './dictionary/big-pack.ts'
import { ask, type Asked } from './look-up/ask.ts'

export const title =
  'look-up: milliseconds to build, and for one letter typed, by number of entries; then asked by the popup'

const SIZES = [1_000, 10_000, 100_000]
const SYLLABLES = 'ta re mo li ven sor ka ding pla ster gu ion in ter net al con fer ence'.split(
  ' ',
)
const RUNS = 30

type Made = Named & { readonly definition: string }

function madeEntries(count: number): readonly Made[] {
  const next = randomNumbers(7)
  const word = () => {
    let made = ''
    for (let left = 2 + Math.floor(next() * 3); left > 0; left--) {
      made += SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? ''
    }
    return made
  }
  const words = (many: number) => Array.from({ length: many }, word).join(' ')
  return Array.from({ length: count }, () => ({
    term: words(1 + Math.floor(next() * 2)),
    aliases: [],
    longForms: [words(3)],
    definition: words(25),
  }))
}

/** The middle one of many runs, in milliseconds. */
function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return times[RUNS >> 1] ?? 0
}

function measure(count: number): Readonly<Record<string, string>> {
  const entries = madeEntries(count)
  const start = performance.now()
  const lookUp = createLookUp(entries)
  const build = performance.now() - start
  const { search } = createEntrySearch(entries)
  const first = performance.now()
  search('zzz')
  const firstSearch = performance.now() - first
  const term = entries[count >> 1]?.term ?? ''
  const wrong = `${term.slice(0, 3)}${term.slice(4)}`
  const typed = {
    'one letter': 't',
    word: term.slice(0, 5),
    'near miss': wrong,
    nothing: 'qqqqqqqq',
  }
  const lookUps = Object.entries(typed).map(([name, text]) => [
    `look up ${name}`,
    median(() => lookUp.find(text, 20)).toFixed(2),
  ])
  const searches = Object.entries({ 'one letter': 't', word: term.slice(0, 5) }).map(
    ([name, text]) => [`list ${name}`, median(() => search(text)).toFixed(2)],
  )
  return {
    entries: count.toLocaleString('en'),
    build: build.toFixed(0),
    ...Object.fromEntries(lookUps),
    'first list search': firstSearch.toFixed(0),
    ...Object.fromEntries(searches),
  }
}

/** Asks the background as the popup does, with packs of several sizes. */
async function measureIn(kind: BrowserKind, sizes: readonly number[], rounds: number) {
  const rows: string[][] = []
  for (const terms of sizes) {
    const session = await Session.start(kind)
    try {
      await importPack(session, bigPack(terms))
      const asked: Asked[] = []
      for (let round = 0; round < rounds; round++) {
        asked.push(await ask(session, wordOf(terms - 1 - round)))
      }
      const of = (figure: keyof Asked) => lowerQuartile(asked.map((each) => each[figure]))
      const figures = [of('asleep'), of('awake'), of('letter'), of('nearMiss')]
      rows.push([terms.toLocaleString('en'), ...figures.map((figure) => figure.toFixed(0))])
    } finally {
      await session.close()
    }
  }
  console.log(`\n${kind}, milliseconds from the popup's call to its answer`)
  printTable(['terms', 'after sleep', 'first, awake', 'a letter more', 'near miss'], rows)
}

/** Measures the code in Node, as it has nothing of a browser in it, and then the whole way. */
export async function run({ quick, browsers }: BenchOptions): Promise<void> {
  const sizes = SIZES.slice(0, quick ? 2 : 3)
  console.table(sizes.map(measure))
  for (const kind of browsers) await measureIn(kind, sizes, quick ? 2 : 7)
}
