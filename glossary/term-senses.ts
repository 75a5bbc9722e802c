import type { Matcher } from './match/matcher.ts'
import type { Term } from './term.ts'

/**
 * The senses that a match can have: the entries of all terms that share its form, each once, in
 * the order of the terms. Takes the `term` of a match; worked out once for each.
 *
 * @example const sensesOf = termSenses(matcher, terms)
 * sensesOf(match.term) // [4] or, where two packs have the form, [4, 61]
 */
export function termSenses(
  matcher: Matcher,
  terms: readonly Term[],
): (matchTerm: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return (matchTerm) => {
    const before = known.get(matchTerm)
    if (before !== undefined) return before
    const entries = matcher.termsOf(matchTerm).flatMap((index) => terms[index]?.entry ?? [])
    const senses = [...new Set(entries)]
    known.set(matchTerm, senses)
    return senses
  }
}
