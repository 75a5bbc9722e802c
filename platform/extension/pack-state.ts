import * as v from 'valibot'
import type { Pack } from '../../glossary/pack.ts'
import { subscriptionSchema, type Subscription } from './subscription-state.ts'

/**
 * What is known of all of the reader's packs without opening any: small, and replaced whole with
 * each write. The packs themselves are kept beside it under numbers and are never changed: an edit
 * writes a new one, so every earlier state can be gone back to.
 */

/** The id of the pack of the reader's own entries. */
export const OWN_PACK = 'urn:glosslight:pack:own'

/** Earlier revisions kept of a pack, besides the one in use. */
export const MOST_EARLIER = 3

const contentNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const moment = v.pipe(v.string(), v.isoTimestamp())

const revisionSchema = v.object({
  /** Where the pack itself is kept. */
  content: contentNumber,
  revision: v.number(),
  /** Since when it has been, or was, in use. */
  since: moment,
})

export const storedPackSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** `own` is written by the reader in Glosslight; `subscribed` is kept fresh from an address. */
  origin: v.picklist(['own', 'imported', 'subscribed']),
  language: v.string(),
  private: v.boolean(),
  entries: v.number(),
  added: moment,
  current: revisionSchema,
  /** Good revisions before it, the latest first. */
  earlier: v.array(revisionSchema),
})

const undoSchema = v.object({
  /** The call that can be undone. */
  call: v.string(),
  /** Title of the pack it concerned. */
  title: v.string(),
  /** Packs, subscriptions and the order as they were; null where there was none. */
  packs: v.array(v.tuple([v.string(), v.nullable(storedPackSchema)])),
  subscriptions: v.array(v.tuple([v.string(), v.nullable(subscriptionSchema)])),
  order: v.array(v.string()),
})

export const packStateSchema = v.object({
  /** Counts the writes: whoever has read the packs at the same count has them still. */
  changes: v.number(),
  /** The number the next pack is kept under. */
  next: contentNumber,
  /** Ids of packs, the built-in ones included, as the reader has put them. */
  order: v.array(v.string()),
  packs: v.array(storedPackSchema),
  subscriptions: v.array(subscriptionSchema),
  undo: v.optional(undoSchema),
  /** What a restore has still to write to `storage.local`. */
  restoring: v.optional(v.record(v.string(), v.unknown())),
})

export type StoredRevision = v.InferOutput<typeof revisionSchema>
export type StoredPack = v.InferOutput<typeof storedPackSchema>
export type PackUndo = v.InferOutput<typeof undoSchema>
export type PackState = v.InferOutput<typeof packStateSchema>

export const emptyState: PackState = {
  changes: 0,
  next: 1,
  order: [],
  packs: [],
  subscriptions: [],
}

export function packIn(state: PackState, id: string): StoredPack | undefined {
  return state.packs.find((pack) => pack.id === id)
}

export function subscriptionIn(state: PackState, url: string): Subscription | undefined {
  return state.subscriptions.find((each) => each.url === url)
}

const ofPack = ({ current, earlier }: StoredPack) => [current, ...earlier].map((r) => r.content)
const ofSubscription = ({ pending }: Subscription) => (pending ? [pending.content] : [])

/** The numbers of all packs that the state leads to: in use, earlier, waiting, or for undo. */
export function contentsOf(state: PackState): ReadonlySet<number> {
  const { undo } = state
  return new Set([
    ...state.packs.flatMap(ofPack),
    ...state.subscriptions.flatMap(ofSubscription),
    ...(undo?.packs ?? []).flatMap(([, pack]) => (pack ? ofPack(pack) : [])),
    ...(undo?.subscriptions ?? []).flatMap(([, each]) => (each ? ofSubscription(each) : [])),
  ])
}

/** The packs in the reader's order; those that have no place in it come first, as they are. */
export function inOrder<T extends { readonly id: string }>(
  packs: readonly T[],
  order: readonly string[],
): readonly T[] {
  const places = new Map(order.map((id, place) => [id, place]))
  return packs.toSorted((a, b) => (places.get(a.id) ?? -1) - (places.get(b.id) ?? -1))
}

/** What lists show of a pack, taken from the pack. */
export function describePack(
  pack: Pack,
): Omit<StoredPack, 'origin' | 'added' | 'current' | 'earlier'> {
  const { id, title, language, entries } = pack
  return { id, title, language, private: pack.private, entries: entries.length }
}
