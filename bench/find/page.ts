import type { Finder, FinderName } from './finder.ts'
import { monyoneAhoCorasick, modernAhoCorasick } from './finders/aho-corasick.ts'
import { regExpByBlock, regExpByNode } from './finders/alternation.ts'
import { findAndReplace } from './finders/find-and-replace.ts'
import { bareFloor, floor } from './finders/floor.ts'
import { glosslight, glosslightMarking } from './finders/glosslight.ts'
import { markJs, markJsMarking } from './finders/mark.ts'
import { makeTerms } from './terms.ts'
import { eachTextNode } from './texts.ts'

const FINDERS: readonly Finder[] = [
  floor,
  bareFloor,
  glosslight,
  regExpByBlock,
  regExpByNode,
  findAndReplace,
  modernAhoCorasick,
  monyoneAhoCorasick,
  markJs,
  glosslightMarking,
  markJsMarking,
]

/** Times in milliseconds. `floors` were taken in turn with `warm`. */
export interface PageTimes {
  readonly build: number
  readonly cold: number
  readonly warm: readonly number[]
  readonly floors: readonly number[]
  readonly count: number
}

/** Rounds before the measured ones, and the time they may take at most. */
const WARMING = { rounds: 6, time: 1_500 }

function timed<T>(work: () => T): [result: T, time: number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

/**
 * Runs one finder on this page: compiled and run once cold, then warm, each time after the floor.
 * @param rounds how many warm runs at most; none where it is 0.
 * @param budget time for warm runs, in milliseconds; one is made in any case.
 */
function run(
  name: FinderName,
  terms: readonly string[],
  rounds: number,
  budget: number,
): PageTimes {
  const finder = FINDERS.find((one) => one.name === name)
  if (finder === undefined) throw new Error(`no finder ${name}`)
  const [find, build] = timed(() => finder.build(terms))
  const [count, cold] = timed(find)
  finder.undo?.()
  const warm: number[] = []
  const floors: number[] = []
  const readAll = floor.build([])
  const start = performance.now()
  if (rounds > 0) {
    for (let at = 0; at < WARMING.rounds && performance.now() - start < WARMING.time; at++) {
      readAll()
      find()
      finder.undo?.()
    }
  }
  const from = performance.now()
  for (let at = 0; at < rounds && (at === 0 || performance.now() - from < budget); at++) {
    floors.push(timed(readAll)[1])
    warm.push(timed(find)[1])
    finder.undo?.()
  }
  return { build, cold, warm, floors, count }
}

/** On a saved page one token in so many is made a term, so that there is something to find. */
const TOKENS_PER_TERM = 300

/** Terms for this page: the made ones, on a saved page preceded by some of its own words. */
function termsFor(count: number): string[] {
  const made = makeTerms(count)
  const text = document.body.textContent
  if (text.includes(made[0] ?? '')) return made
  const words = text.match(/\b[A-Za-z]{4,}\b/g) ?? []
  const own = words.filter((_, at) => at % TOKENS_PER_TERM === TOKENS_PER_TERM - 1)
  return [...new Set([...own.slice(0, count / 2), ...made])].slice(0, count)
}

function measureText(): { units: number; textNodes: number } {
  let units = 0
  let textNodes = 0
  eachTextNode((node) => {
    units += node.data.length
    textNodes++
  })
  return { units, textNodes }
}

/** What the Node side calls by `page.evaluate`. */
const api = { run, termsFor, measureText }

declare global {
  /** Only in pages of the bench. */
  var findBench: typeof api
}

globalThis.findBench = api
