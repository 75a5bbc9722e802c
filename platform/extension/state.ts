import * as v from 'valibot'
import type { Correction } from '../../glossary/context/correction.ts'
import type { SenseData } from '../../glossary/context/sense-data.ts'
import type { Entry } from '../../glossary/entry.ts'
import type { Pack } from '../../glossary/pack.ts'
import type { SiteRule } from '../../glossary/site-rule.ts'
import type { Term } from '../../glossary/term.ts'
import type { Obstacle } from './address.ts'
import type { EntryRef } from './entry-ref.ts'
import type { Pause } from './pauses.ts'
import type { Settings } from './stored.ts'

/**
 * What a frame needs to mark its text, and nothing more of the reader's than that.
 * `senses[i]` belongs to the terms whose `entry` is `i`. Muted entries still serve as evidence.
 */
export type PageSetup =
  /** Off, and for a paused frame: in how many milliseconds to ask again. */
  | { readonly on: false; readonly askIn?: number }
  | {
      readonly on: true
      /** True where there are too many terms to send: the frame asks by its words (`ask-terms`). */
      readonly asks: boolean
      /** Differs whenever the packs in use do. */
      readonly edition: string
      readonly terms: readonly Term[]
      readonly senses: readonly SenseData[]
      /** Indexes of senses of packs flagged private: not registered until the reader asks. */
      readonly privateSenses: readonly number[]
      readonly muted: readonly EntryRef[]
      readonly corrections: readonly Correction[]
      readonly settings: Settings
    }

const reportedReasonSchema = v.object({
  kind: v.string(),
  effect: v.picklist(['for', 'against']),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)),
})

const reportedTermSchema = v.object({
  entry: v.pipe(v.string(), v.maxLength(400)),
  /** Visible places on the page. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reasons: v.pipe(v.array(reportedReasonSchema), v.maxLength(20)),
})

/** What a frame tells of itself: entries in reading order. */
export const reportSchema = v.object({
  marked: v.pipe(v.array(reportedTermSchema), v.maxLength(2_000)),
  possible: v.pipe(v.array(reportedTermSchema), v.maxLength(2_000)),
  /** False while the page is still being read. */
  done: v.boolean(),
  /** Set where the frame's document is nothing that can be read (an image, XML). */
  obstacle: v.optional(v.picklist(['not-a-page', 'viewer'])),
})

export type FrameReport = v.InferOutput<typeof reportSchema>
export type ReportedTerm = v.InferOutput<typeof reportedTermSchema>
export type ReportedReason = v.InferOutput<typeof reportedReasonSchema>

/** An entry whose terms can stand among the words a frame asked about. */
export interface AskedEntry {
  readonly sense: SenseData
  readonly isPrivate: boolean
  readonly terms: readonly Omit<Term, 'entry'>[]
}

/** All that the card shows: the entry and those it is related to, as a part of their pack. */
export interface EntryDetail {
  readonly pack: Pack
  readonly entry: Entry
}

/** A tab as the popup shows it. `packs` hold the entries found and the outcomes. */
export interface TabState {
  readonly tab: number
  readonly host: string
  /** What the switch writes: the host and below. Empty where there is none. */
  readonly scope: string
  /** The registrable domain above the host, where it differs. */
  readonly domain?: string
  /** The tab's address, without fragment. */
  readonly page: string
  /** Whether it is in a private window: then what is decided is kept in memory only. */
  readonly private: boolean
  readonly on: boolean
  readonly pause?: Pause
  /** The rule that decided; absent: none did. */
  readonly rule?: SiteRule
  readonly obstacle?: Obstacle
  /** False until the page has answered, or where nothing runs. */
  readonly read: boolean
  readonly marked: readonly ReportedTerm[]
  readonly possible: readonly ReportedTerm[]
  readonly muted: readonly EntryRef[]
  readonly packs: readonly Pack[]
}
