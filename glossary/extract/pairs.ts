import { bracketPairs } from './bracket-pairs.ts'
import type { FormPair } from './pair.ts'
import { phrasePairs } from './phrase-pairs.ts'

/**
 * Every place where `text` says what a short form stands for, in document order; one per place,
 * brackets before wording. Offsets are UTF-16 units of `text`.
 *
 * The approach is Schwartz & Hearst's (PSB 2003), with scored alignment in place of the shortest
 * match, both orders, wording without brackets, and filters for what news puts in brackets.
 *
 * @example
 * findPairs('The World Conference on International Telecommunications (WCIT) in Dubai')
 * // [{ short: … 'WCIT', long: … 'World Conference on International Telecommunications', … }]
 */
export function findPairs(text: string): FormPair[] {
  const pairs = bracketPairs(text)
  const taken = new Set(pairs.map((pair) => pair.short.start))
  for (const pair of phrasePairs(text)) if (!taken.has(pair.short.start)) pairs.push(pair)
  return pairs.toSorted((a, b) => a.short.start - b.short.start)
}
