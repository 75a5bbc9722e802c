import { COMMON, FAIRLY_COMMON, FUNCTION_WORDS, VERY_COMMON } from './common-words.ts'
import { finish, type Steps } from '../steps.ts'
import { stemsOf } from './words.ts'

/** What a word of each list tells, from nothing to a word on none of them. */
const TIERS: readonly (readonly [words: string, weight: number])[] = [
  [FAIRLY_COMMON, 0.6],
  [COMMON, 0.4],
  [VERY_COMMON, 0.2],
  [FUNCTION_WORDS, 0],
]
const RARE = 1

let table: ReadonlyMap<string, number> | undefined

/** Words of the lists read in one step. */
const STEP = 64

/**
 * Makes the table of the lists' words in steps, where it is not there yet. A word on two lists, or
 * sharing its stem with a commoner word, counts as the commoner.
 */
export function* prepareRarity(): Steps<void> {
  if (table !== undefined) return
  const weights = new Map<string, number>()
  for (const [words, weight] of TIERS) {
    for (const [index, word] of words.split(/\s+/).entries()) {
      for (const stem of stemsOf(word)) weights.set(stem, weight)
      if (index % STEP === 0) yield
    }
  }
  table = weights
}

/**
 * How much the presence of a word tells about a page, from 0 (grammar) over 0.2 (in most longer
 * texts) to 1 (rare). Numbers tell nothing.
 *
 * @param stem a stem as `stemOf` gives it.
 */
export function rarity(stem: string): number {
  if (/^\p{N}/u.test(stem)) return 0
  finish(prepareRarity())
  return table?.get(stem) ?? RARE
}
