import { createDecider } from '../glossary/context/decide.ts'
import type { Occurrence, PageText } from '../glossary/context/page-text.ts'
import type { SenseData } from '../glossary/context/sense-data.ts'
import type { BenchOptions } from './harness/arguments.ts'
import { randomNumbers } from './harness/random.ts'

export const title =
  'context: deciding the senses of a 1,000-word page, beside only cutting it into words'

const WORDS = 1_000
const CUES = 25
const RUNS = 300
/** Deciders made anew, to see what the first page costs. */
const FRESH = 15
const SIZES = [200, 1_000, 10_000]

/** Made-up words of two to four syllables: the decision never depends on which words they are. */
function word(next: () => number): string {
  const syllables = ['ta', 're', 'mo', 'li', 'ven', 'sor', 'ka', 'ding', 'pla', 'ster', 'gu', 'ion']
  const count = 2 + Math.floor(next() * 3)
  let made = ''
  for (let at = 0; at < count; at++) made += syllables[Math.floor(next() * syllables.length)]
  return made
}

function senseOf(index: number, vocabulary: readonly string[], next: () => number): SenseData {
  const pick = () => vocabulary[Math.floor(next() * vocabulary.length)] ?? ''
  return {
    pack: 'urn:bench',
    entry: `entry-${index}`,
    kind: 'acronym',
    language: 'en',
    forms: [`F${index}`],
    longForms: [`${pick()} ${pick()} ${pick()}`],
    cues: Array.from({ length: CUES }, () => ({ word: pick(), weight: 0.2 + next() * 0.8 })),
    authored: true,
    topics: { diplomacy: next(), telecom: next(), internet: next() },
    rivals: [],
    negatives: index % 10 === 0 ? ['time-zone'] : [],
    related: [],
    hosts: [],
  }
}

/** A page of words in which the forms of the first `forms` senses stand, evenly spread. */
function pageOf(vocabulary: readonly string[], forms: number, next: () => number): PageText {
  let text = ''
  const occurrences: Occurrence[] = []
  for (let at = 0; at < WORDS; at++) {
    const sense = Math.floor((at * forms) / WORDS)
    if (Math.floor(((at + 1) * forms) / WORDS) > sense) {
      const form = `F${sense}`
      const start = text.length
      occurrences.push({ form, start, end: start + form.length, senses: [sense] })
      text += form
    } else {
      text += vocabulary[Math.floor(next() * vocabulary.length)] ?? ''
    }
    text += at % 20 === 19 ? '.\n' : ' '
  }
  return { text, occurrences, language: 'en', title: 'A page', host: 'news.example.org' }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function timed(work: () => void, runs: number): number {
  const times: number[] = []
  for (let at = 0; at < runs; at++) {
    const from = performance.now()
    work()
    times.push(performance.now() - from)
  }
  return median(times)
}

export async function run({ quick }: BenchOptions): Promise<void> {
  const next = randomNumbers(7)
  const vocabulary = Array.from({ length: 5_000 }, () => word(next))
  const runs = quick ? RUNS / 10 : RUNS
  console.log('| entries | on the page | first page, ms | decide, ms | × floor | goal, ms |')
  console.log('|---|---|---|---|---|---|')
  for (const size of SIZES) {
    const senses = Array.from({ length: size }, (_, index) => senseOf(index, vocabulary, next))
    for (const forms of [20, 60, 200]) {
      const page = pageOf(vocabulary, forms, next)
      const first = timed(() => createDecider(senses).decide(page), FRESH)
      const decider = createDecider(senses)
      const floor = timed(() => page.text.match(/[\p{L}\p{N}]+/gu), runs)
      const time = timed(() => decider.decide(page), runs)
      const goal = size === 200 ? 0.5 : 5
      const cells = [first.toFixed(2), time.toFixed(3), (time / floor).toFixed(1), goal]
      console.log(`| ${size} | ${forms} | ${cells.join(' | ')} |`)
    }
  }
}
