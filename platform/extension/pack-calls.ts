import * as v from 'valibot'
import type { SyncStatus } from './sync-status.ts'
import type { StoreProblem } from './pack-store.ts'
import type { WriteProblem, Written } from './pack-writer.ts'
import type { Subscription, SubscriptionProblem } from './subscription-state.ts'

const pack = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))
const url = v.pipe(v.string(), v.maxLength(20_000))
const hash = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[0-9a-f]{64}$/))
/** Where `handOver` has put what is too large for a message. */
const handover = v.pipe(v.string(), v.maxLength(100))

/** Calls of our own pages that change packs, subscriptions and what is kept of them. */
export const packCalls = {
  /** Store a pack in the place of the one with its id, or beside the others. Can be undone. */
  'import-pack': {
    from: 'extension',
    request: v.object({
      handover,
      /** What the pack was made from: refused where that is not what is there (null: none is). */
      base: v.optional(v.nullable(v.number())),
    }),
  },
  /** Fetch a file once, to be imported: by the same rules as a subscription's. */
  'fetch-file': { from: 'extension', request: v.object({ url }) },
  /** Take a pack away, with its subscription. Can be undone. */
  'remove-pack': { from: 'extension', request: v.object({ pack }) },
  /** Put a pack before another, or last. */
  'move-pack': { from: 'extension', request: v.object({ pack, before: v.nullable(pack) }) },
  /** Write an entry of the reader's own pack, or of an imported one. Can be undone. */
  'save-entry': {
    from: 'extension',
    request: v.object({
      pack,
      was: v.nullable(v.string()),
      entry: v.unknown(),
      sources: v.array(v.unknown()),
    }),
  },
  /** Take an entry out. Can be undone. */
  'remove-entry': { from: 'extension', request: v.object({ pack, entry: v.string() }) },
  /** Undo the last change to packs; a second time brings it back. */
  'undo-packs': { from: 'extension', request: v.object({}) },
  /** Go back to the revision of a pack before this one. Can be undone. */
  'roll-back': { from: 'extension', request: v.object({ pack }) },
  /** Throw all packs and subscriptions away: the way out where they cannot be read. */
  'reset-packs': { from: 'extension', request: v.object({}) },
  /** Put everything a backup has in the place of everything there is. */
  'restore-backup': { from: 'extension', request: v.object({ handover }) },
  /** Begin to keep a pack fresh from an address, and fetch it for the first time. */
  subscribe: { from: 'extension', request: v.object({ url, pin: v.optional(hash) }) },
  /** End it; the pack stays, or goes as well. Can be undone. */
  unsubscribe: { from: 'extension', request: v.object({ url, keepPack: v.boolean() }) },
  /** Look for an update now. */
  'refresh-subscription': { from: 'extension', request: v.object({ url }) },
  /** Take the update that waits; `hash` names the one the reader has seen. Can be undone. */
  'apply-update': { from: 'extension', request: v.object({ url, hash }) },
  /** Leave the update that waits. Can be undone. */
  'dismiss-update': { from: 'extension', request: v.object({ url, hash }) },
  /** All subscriptions as they stand. */
  subscriptions: { from: 'extension', request: v.object({}) },
  /** Share settings and own entries with the reader's other browsers, or stop. */
  'set-sync': { from: 'extension', request: v.object({ on: v.boolean() }) },
} as const

/** What a page is told after a backup has been read: the first things wrong with it. */
export type Restored =
  | Written
  | { readonly done: false; readonly problem: WriteProblem; readonly details: readonly string[] }

/** A file that was fetched, by where the page finds its bytes, or why it was not. */
export type FetchedFile =
  | { readonly done: true; readonly handover: string; readonly name: string }
  | { readonly done: false; readonly problem: SubscriptionProblem }

export interface PackReplies {
  readonly 'import-pack': Written
  readonly 'fetch-file': FetchedFile
  readonly 'remove-pack': Written
  readonly 'move-pack': Written
  readonly 'save-entry': Written
  readonly 'remove-entry': Written
  readonly 'undo-packs': Written
  readonly 'roll-back': Written
  readonly 'reset-packs': Written
  readonly 'restore-backup': Restored
  readonly subscribe: Written
  readonly unsubscribe: Written
  readonly 'refresh-subscription': Written
  readonly 'apply-update': Written
  readonly 'dismiss-update': Written
  readonly subscriptions: {
    readonly subscriptions: readonly Subscription[]
    readonly problems: readonly StoreProblem[]
  }
  readonly 'set-sync': SyncStatus
}
