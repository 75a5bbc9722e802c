import type { QuoteSelector } from '../anchor/quote-selector.ts'
import type { TermKind } from '../term.ts'

/**
 * Why a term is offered:
 * - `declared`: the page marks it up as a term (`dfn`, `abbr`, `dl`, schema.org);
 * - `defined`: the text says what the short form stands for;
 * - `undefined`: a short form that is used and never spelled out beside it;
 * - `recurring`: a name or term the text comes back to;
 * - `added`: the reader's own choice.
 */
export type CandidateOrigin = 'declared' | 'defined' | 'undefined' | 'recurring' | 'added'

/**
 * What is known of a term's meaning before the reader writes anything.
 * `means`: `text` explains the term, in the article's own words (a sentence of a pattern that is
 * right in at least 85 of 100 cases, or what the page declares). `used-in`: `text` is only the
 * sentence of first use; it must never be shown as an explanation.
 */
export interface Explanation {
  readonly role: 'means' | 'used-in'
  readonly text: string
  /** Where `text` stands in the article; missing for text that only the mark-up has. */
  readonly selector?: QuoteSelector
}

/** One place where a term is used: the form as written there, and its sentence. */
export interface Occurrence {
  readonly form: string
  readonly sentence: string
  /** Finds the sentence. */
  readonly selector: QuoteSelector
}

/**
 * A term that an article offers for a pack, for the reader to keep, change or drop. Nothing of
 * it is marked on any page before that.
 */
export interface EntryCandidate {
  /** Unique in the draft, and a valid entry id. */
  readonly id: string
  readonly term: string
  readonly aliases: readonly string[]
  readonly kind: TermKind
  readonly origin: CandidateOrigin
  /** What the text says the term stands for; empty unless it is defined or declared. */
  readonly longForms: readonly string[]
  /** Names in the text whose initials are the term's: for the reader to confirm. */
  readonly suggestedLongForms: readonly string[]
  readonly explanation: Explanation
  /** At most `MOST_OCCURRENCES`, the defining one first; `uses` counts all. */
  readonly occurrences: readonly Occurrence[]
  readonly uses: number
}

/** Places kept per term. */
export const MOST_OCCURRENCES = 20
