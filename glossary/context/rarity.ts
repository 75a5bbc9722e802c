import { COMMON, FAIRLY_COMMON, FUNCTION_WORDS, VERY_COMMON } from './common-words.ts'
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

/** A word on two lists, or sharing its stem with a commoner word, counts as the commoner. */
function buildTable(): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const [words, weight] of TIERS) {
    for (const stem of stemsOf(words)) weights.set(stem, weight)
  }
  return weights
}

/**
 * How much the presence of a word tells about a page, from 0 (grammar) over 0.2 (in most longer
 * texts) to 1 (rare). Numbers tell nothing.
 *
 * @param stem a stem as `stemOf` gives it.
 */
export function rarity(stem: string): number {
  if (/^\p{N}/u.test(stem)) return 0
  table ??= buildTable()
  return table.get(stem) ?? RARE
}
