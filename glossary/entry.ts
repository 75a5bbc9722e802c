import type { Citation } from './citation.ts'
import type { CaseRule, TermKind } from './term.ts'

/**
 * A word whose presence on a page speaks for (or, in a rival, against) a sense.
 * `word` is a plain word or a short phrase as one would read it ("treaty", "income tax");
 * `weight` is how much it says: about 1 for a rare, telling word, 0.3 for a common one.
 */
export interface Cue {
  readonly word: string
  readonly weight: number
}

/**
 * Another meaning of the same form, known to the entry's author: seeing its long form or its
 * cues on the page speaks against our sense.
 */
export interface Rival {
  readonly longForm: string
  readonly cues: readonly Cue[]
}

/**
 * Ready-made surroundings in which a form is not ours, whatever the page says:
 * - `time-zone`: after a clock time or beside UTC offsets (`9:30 CDT`);
 * - `airport`: an IATA code beside flights or an airport's name (`ICT airport`);
 * - `ticker`: a stock symbol (`NASDAQ: CDT`, `$CDT`);
 * - `party`: a party and district tag (`(R-TX)`);
 * - `sport`: beside results, races and scores.
 */
export type NegativePattern = 'time-zone' | 'airport' | 'ticker' | 'party' | 'sport'

/**
 * One concept of a pack: the terms that name it, and the one sense those terms have there.
 * A form that has several meanings has several entries; which of them a page means is decided
 * by `glossary/context`.
 */
export interface Entry {
  /** Unique in its pack: lower-case letters, digits, hyphens (`wcit`). */
  readonly id: string
  /** The term as shown (`ITRs`). */
  readonly term: string
  /** Other forms looked for as well (`ITR`). Plurals, possessives and hyphen variants need no alias. */
  readonly aliases: readonly string[]
  readonly kind: TermKind
  readonly caseRule: CaseRule
  /** What the short form stands for, spelled out; also looked for on the page, as terms. */
  readonly longForms: readonly string[]
  /**
   * Spellings that count as evidence for this sense when a page has them, and are never shown:
   * what everybody knows but the sources do not say ("International Telecommunication Union").
   */
  readonly hiddenForms: readonly string[]
  /** Plain text, at most 60 words in the built-in briefing. */
  readonly definition: string
  /** False where the source uses a short form without ever spelling it out. */
  readonly spelledOut: boolean
  readonly citations: readonly Citation[]
  /** Ids of entries of the same pack. */
  readonly related: readonly string[]
  readonly cues: readonly Cue[]
  readonly rivals: readonly Rival[]
  readonly negatives: readonly NegativePattern[]
}
