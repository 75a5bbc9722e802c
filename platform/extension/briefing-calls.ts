import * as v from 'valibot'
import { selectorSchema } from './briefing-shape.ts'
import { draftSchema, type DraftSaved } from './drafts.ts'
import type { PassageReply } from './passage-in-tab.ts'
import type { Written } from './pack-writer.ts'

const url = v.pipe(v.string(), v.maxLength(20_000))
const tab = v.pipe(v.number(), v.integer())
const draftId = v.pipe(v.string(), v.maxLength(200))

/** Calls of our own pages that make briefings and lead back to their passages. */
export const briefingCalls = {
  /** Go to a source, in its tab or a new one, jump to a passage there and light it. */
  'show-passage': {
    from: 'extension',
    request: v.object({ url, selector: selectorSchema, tab: v.optional(tab) }),
  },
  /** Go to the passage that an entry's card cites: told by its place among the entry's passages. */
  'follow-passage': {
    from: 'page',
    request: v.object({
      entry: v.pipe(v.string(), v.maxLength(400)),
      passage: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  },
  /**
   * Keep a draft, in private windows in memory only. The background writes, because a page that is
   * being closed takes its unfinished writes with it. `base` is the moment of the saved draft that
   * this one goes out from: a page does not write over what another one has saved since.
   */
  'save-draft': {
    from: 'extension',
    request: v.object({
      draft: draftSchema,
      private: v.boolean(),
      base: v.nullable(v.pipe(v.string(), v.maxLength(40))),
    }),
  },
  /** Throw a draft away. */
  'drop-draft': { from: 'extension', request: v.object({ draft: draftId }) },
  /** Use a pack in private windows until the last of them closes; nothing is written to disk. */
  'keep-privately': { from: 'extension', request: v.object({ pack: v.unknown() }) },
  /** Throw away a pack kept in private windows. */
  'drop-privately': {
    from: 'extension',
    request: v.object({ pack: v.pipe(v.string(), v.maxLength(2_000)) }),
  },
} as const

export interface BriefingReplies {
  readonly 'show-passage': PassageReply
  readonly 'follow-passage': PassageReply
  readonly 'save-draft': DraftSaved
  readonly 'drop-draft': null
  readonly 'keep-privately': Written
  readonly 'drop-privately': null
}
