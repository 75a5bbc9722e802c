import type { Matcher } from '../../glossary/match/matcher.ts'
import type { Term } from '../../glossary/term.ts'

/** What terms are found by, and what each match can mean. */
export interface Finder {
  readonly matcher: Matcher
  readonly terms: readonly Term[]
  sensesOf(matchTerm: number): readonly number[]
}
