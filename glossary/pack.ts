import type { Citation, Source } from './citation.ts'
import type { Entry } from './entry.ts'

/** A statement of the outcome with the passages it rests on. */
export interface CitedPoint {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** How a group of parties stands to the outcome: the picture in the popup is drawn from these. */
export type StanceKind = 'against' | 'undecided' | 'for' | 'other'

/** A group of parties that took the same position, in the source's own list and order. */
export interface Stance {
  readonly kind: StanceKind
  /** "Will not sign" */
  readonly label: string
  readonly parties: readonly string[]
  readonly citations: readonly Citation[]
}

/** A titled group of points ("Why it failed"). */
export interface OutcomeSection {
  readonly title: string
  readonly points: readonly CitedPoint[]
}

/**
 * What an article reports as the result, at a glance: present in a briefing, absent in a plain
 * glossary. `asOf` is the ISO date the statements hold for.
 */
export interface Outcome {
  readonly headline: string
  readonly asOf: string
  readonly lead: CitedPoint
  readonly stances: readonly Stance[]
  readonly sections: readonly OutcomeSection[]
}

/**
 * An importable set of entries with its sources. A pack with an `outcome` is a briefing.
 * `id` is a URN or URL that stays the same over revisions; `revision` grows with each.
 * `language` is a BCP 47 tag. `private` packs leave no trace in a page until the reader asks.
 */
export interface Pack {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly revision: number
  readonly private: boolean
  readonly sources: readonly Source[]
  readonly outcome?: Outcome
  readonly entries: readonly Entry[]
}
