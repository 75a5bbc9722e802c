import type { Pack } from '../../glossary/pack.ts'
import {
  describePack,
  inOrder,
  MOST_EARLIER,
  OWN_PACK,
  packIn,
  type PackState,
  type PackUndo,
  type StoredPack,
} from './pack-state.ts'

/**
 * What can be done to the reader's packs, as functions from one state to the next. Nothing here
 * stores anything: `pack-writer` runs one of these inside one transaction.
 */

/** Why a change was refused; nothing was written then. `detail` is a fact to show beside it. */
export interface PackProblem {
  readonly kind:
    | 'unknown-pack'
    | 'unknown-entry'
    | 'unknown-subscription'
    /** The pack has the id of one that comes with Glosslight. */
    | 'built-in'
    /** The pack is kept fresh from an address: a change would be lost at the next update. */
    | 'subscribed'
    /** The pack or entry is not valid; detail: the first problem and its place. */
    | 'invalid'
    /** Another entry has that id; detail: the id. */
    | 'id-taken'
    /** The pack would have more terms than are allowed. */
    | 'too-many'
    | 'address'
    /** That address is subscribed to already. */
    | 'known'
    | 'nothing-to-undo'
    | 'no-earlier'
    /** What was agreed to is not what waits any more. */
    | 'stale'
    /** What was handed over is not there any more. */
    | 'gone'
  readonly detail?: string
}

/** The next state, and the packs it leads to that are not kept yet, by their numbers. */
export interface Change {
  readonly state: PackState
  readonly contents: ReadonlyMap<number, Pack>
}

export type Outcome = Change | { readonly problem: PackProblem }

/** The moment of a change, in ISO form, and the ids of packs that are not the reader's. */
export interface Circumstances {
  readonly now: string
  readonly fixed: readonly string[]
}

export const refused = (kind: PackProblem['kind'], detail?: string): Outcome => ({
  problem: detail === undefined ? { kind } : { kind, detail },
})

export const changed = (state: PackState, contents: Change['contents'] = new Map()): Change => ({
  state,
  contents,
})

/** Puts a pack in the place of the one with its id, which becomes an earlier one, or adds it. */
export function putPack(
  state: PackState,
  pack: Pack,
  origin: StoredPack['origin'],
  { now, fixed }: Circumstances,
): Change {
  const before = packIn(state, pack.id)
  const keptOf = origin === 'own' ? 0 : MOST_EARLIER
  const earlier = before === undefined ? [] : [before.current, ...before.earlier]
  const stored: StoredPack = {
    ...describePack(pack),
    origin,
    added: before?.added ?? now,
    current: { content: state.next, revision: pack.revision, since: now },
    earlier: earlier.slice(0, keptOf),
  }
  const packs = before
    ? state.packs.map((each) => (each === before ? stored : each))
    : [...state.packs, stored]
  const next = { ...state, packs, next: state.next + 1, order: placed(state, pack.id, fixed) }
  return changed(next, new Map([[state.next, pack]]))
}

/** The whole order with a place for `id`: the reader's own pack comes first, others last. */
function placed(state: PackState, id: string, fixed: readonly string[]): string[] {
  const order = [...fixed.filter((each) => !state.order.includes(each)), ...state.order]
  if (order.includes(id)) return order
  return id === OWN_PACK ? [id, ...order] : [...order, id]
}

/** Takes a pack from a file, or the result of merging one. */
export function importPack(state: PackState, pack: Pack, at: Circumstances): Outcome {
  if (at.fixed.includes(pack.id)) return refused('built-in')
  if (packIn(state, pack.id)?.origin === 'subscribed') return refused('subscribed')
  const origin = pack.id === OWN_PACK ? 'own' : 'imported'
  const { state: next, contents } = putPack(state, pack, origin, at)
  return changed(undoable('import-pack', pack.title, state, next), contents)
}

/** Takes a pack away, with its subscription. */
export function removePack(state: PackState, id: string): Outcome {
  const pack = packIn(state, id)
  if (pack === undefined) return refused('unknown-pack')
  const next = {
    ...state,
    packs: state.packs.filter((each) => each !== pack),
    subscriptions: state.subscriptions.filter((each) => each.pack !== id),
    order: state.order.filter((each) => each !== id),
  }
  return changed(undoable('remove-pack', pack.title, state, next))
}

/** Puts a pack, built-in or not, before another one, or last (`null`). */
export function movePack(
  state: PackState,
  id: string,
  before: string | null,
  { fixed }: Circumstances,
): Outcome {
  const ids = [...fixed.map((each) => ({ id: each })), ...state.packs]
  const known = inOrder(ids, state.order).map((each) => each.id)
  if (!known.includes(id)) return refused('unknown-pack', id)
  if (before !== null && !known.includes(before)) return refused('unknown-pack', before)
  const others = known.filter((each) => each !== id)
  const place = before === null || before === id ? others.length : others.indexOf(before)
  const order = before === id ? known : others.toSpliced(place, 0, id)
  const title = packIn(state, id)?.title ?? id
  return changed(undoable('move-pack', title, state, { ...state, order }))
}

/** Goes back to the revision before; a subscription will not bring the one left behind again. */
export function rollBack(state: PackState, id: string, { now }: Circumstances): Outcome {
  const pack = packIn(state, id)
  const [target, ...earlier] = pack?.earlier ?? []
  if (pack === undefined) return refused('unknown-pack')
  if (target === undefined) return refused('no-earlier')
  const back = { ...pack, current: { ...target, since: now }, earlier }
  const subscriptions = state.subscriptions.map((each) =>
    each.pack === id ? { ...each, declined: each.hash, hash: undefined } : each,
  )
  const packs = state.packs.map((each) => (each === pack ? back : each))
  return changed(undoable('roll-back', pack.title, state, { ...state, packs, subscriptions }))
}

/** Undoes the last change that can be; undoing twice brings it back. */
export function undoChange(state: PackState): Outcome {
  const { undo } = state
  if (undo === undefined) return refused('nothing-to-undo')
  const packs = restored(state.packs, undo.packs, ({ id }) => id)
  const subscriptions = restored(state.subscriptions, undo.subscriptions, ({ url }) => url)
  const next = { ...state, packs, subscriptions, order: undo.order }
  return changed(undoable(undo.call, undo.title, state, next))
}

function restored<T>(
  now: readonly T[],
  before: readonly (readonly [string, T | null])[],
  keyOf: (value: T) => string,
): T[] {
  const was = new Map(before)
  const kept = now.filter((each) => !was.has(keyOf(each)))
  return [...kept, ...before.flatMap(([, value]) => value ?? [])]
}

/** Every key whose value is another one, or missing, in `after`, with its value before. */
function differences<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => string,
): [string, T | null][] {
  const was = new Map(before.map((value) => [keyOf(value), value]))
  const is = new Map(after.map((value) => [keyOf(value), value]))
  const keys = new Set([...was.keys(), ...is.keys()])
  return [...keys]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => [key, was.get(key) ?? null])
}

/** `after`, with the way back to `before`. */
export function undoable(
  call: string,
  title: string,
  before: PackState,
  after: PackState,
): PackState {
  const undo: PackUndo = {
    call,
    title,
    packs: differences(before.packs, after.packs, ({ id }) => id),
    subscriptions: differences(before.subscriptions, after.subscriptions, ({ url }) => url),
    order: before.order,
  }
  return { ...after, undo }
}

/** A state after a change nobody made by hand: an undo that would take it back is dropped. */
export function unattended(before: PackState, after: PackState): PackState {
  const { undo } = after
  if (undo === undefined) return after
  const touched = new Set([
    ...differences(before.packs, after.packs, ({ id }) => id).map(([id]) => id),
    ...differences(before.subscriptions, after.subscriptions, ({ url }) => url).map(([url]) => url),
  ])
  const keys = [...undo.packs, ...undo.subscriptions].map(([key]) => key)
  return keys.some((key) => touched.has(key)) ? { ...after, undo: undefined } : after
}
