import { compileTerms } from '../../glossary/match/compile-terms.ts'
import type { Finder } from '../../platform/dom/finder.ts'
import { readChanges, stretchesOf, textsIn, WATCHED } from '../../platform/dom/page-changes.ts'
import { PageScan } from '../../platform/dom/page-scan.ts'
import { Slice } from '../../platform/dom/slices.ts'
import { FlowReader } from '../../platform/dom/text-flow.ts'
import { makeTerms } from '../find/terms.ts'

/** Times in milliseconds, and the matches that each way has found. */
export interface ChangeTimes {
  readonly change: readonly number[]
  readonly alone: readonly number[]
  readonly matches: readonly [change: number, alone: number]
}

const NODES = 1_000

/** A story of as many text nodes, some in line, with a term now and then. */
function makeStory(terms: readonly string[], round: number): HTMLElement {
  const story = document.createElement('section')
  for (let at = 0; at < NODES / 4; at++) {
    const paragraph = document.createElement('p')
    const link = document.createElement('a')
    link.append(`the ${at % 20 === 0 ? (terms[at % terms.length] ?? '') : 'harbour'} of ${round}`)
    const strong = document.createElement('b')
    strong.append('as was said')
    paragraph.append(`In the story of ${at} there are words about `, link, ' and others, ', strong)
    story.append(paragraph)
  }
  return story
}

function finderOf(forms: readonly string[]): Finder {
  const terms = forms.map((form, entry) => ({ form, caseRule: 'exact' as const, entry }))
  return { matcher: compileTerms(terms), terms, sensesOf: (term) => [term] }
}

/** Reads to the end, with no pause in between: only the work is measured. */
function readAll(scan: PageScan, texts: Iterable<Text>): void {
  const nodes = texts[Symbol.iterator]()
  while (!scan.run(nodes, new Slice())) continue
}

/** The work that a change makes: its records, what they touch, and reading that. */
function readChange(finder: Finder, records: readonly MutationRecord[]): number {
  let matches = 0
  const flows = new FlowReader(false)
  const scan = new PageScan(finder, flows, () => matches++)
  for (const stretch of stretchesOf(readChanges(records), flows)) {
    scan.cut()
    readAll(scan, stretch)
  }
  scan.end()
  return matches
}

/** Reading the same nodes and nothing else. */
function readAlone(finder: Finder, story: Node): number {
  let matches = 0
  const scan = new PageScan(finder, new FlowReader(false), () => matches++)
  readAll(scan, textsIn(story))
  scan.end()
  return matches
}

/**
 * Puts stories into the page again and again, and measures both ways in turn. Each has a story of
 * its own: whoever looks at a node first has the engine make an object for it.
 */
function run(terms: number, rounds: number): ChangeTimes {
  const forms = makeTerms(terms)
  const finder = finderOf(forms)
  const observer = new MutationObserver(() => undefined)
  observer.observe(document.body, WATCHED)
  const place = document.body.children[Math.floor(document.body.children.length / 2)]
  const timed = (
    round: number,
    times: number[],
    work: (records: readonly MutationRecord[], story: Node) => number,
  ): number => {
    const story = makeStory(forms, round)
    ;(place ?? document.body).before(story)
    const records = observer.takeRecords()
    const start = performance.now()
    const matches = work(records, story)
    times.push(performance.now() - start)
    story.remove()
    observer.takeRecords()
    return matches
  }
  const change: number[] = []
  const alone: number[] = []
  let matches: [number, number] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    matches = [
      timed(round, change, (records) => readChange(finder, records)),
      timed(round, alone, (_, story) => readAlone(finder, story)),
    ]
  }
  observer.disconnect()
  return { change, alone, matches }
}

const api = { run }

declare global {
  /** Only in pages of this bench. */
  var changeBench: typeof api
}

globalThis.changeBench = api
