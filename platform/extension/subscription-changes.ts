import type { Pack } from '../../glossary/pack.ts'
import {
  changed,
  putPack,
  refused,
  unattended,
  undoable,
  type Circumstances,
  type Outcome,
} from './pack-changes.ts'
import type { Work } from './pack-writer.ts'
import { OWN_PACK, packIn, subscriptionIn, type PackState } from './pack-state.ts'
import type { PendingUpdate, Subscription, SubscriptionProblem } from './subscription-state.ts'

/** What a text that came brought: told apart from it by its SHA-256 and its validators. */
export interface FetchedText {
  readonly hash: string
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

/** What a check of an address came to. */
export type CheckResult =
  /** The text is the one that was dealt with before; `text` where it came all the same. */
  | { readonly kind: 'unchanged'; readonly text?: FetchedText }
  /** An update that is taken at once. */
  | { readonly kind: 'update'; readonly text: FetchedText; readonly pack: Pack }
  /** An update that waits for the reader. */
  | {
      readonly kind: 'ask'
      readonly text: FetchedText
      readonly pack: Pack
      readonly doubts: PendingUpdate['doubts']
      readonly summary: PendingUpdate['summary']
    }
  | { readonly kind: 'problem'; readonly problem: SubscriptionProblem }

function put(state: PackState, url: string, subscription: Subscription): PackState {
  return {
    ...state,
    subscriptions: state.subscriptions.map((each) => (each.url === url ? subscription : each)),
  }
}

/** Begins a subscription; its pack comes with the first check. */
export function addSubscription(
  state: PackState,
  url: string,
  pin: string | undefined,
  { now }: Circumstances,
): Outcome {
  if (subscriptionIn(state, url) !== undefined) return refused('known')
  const added: Subscription = { url, pin, added: now, next: now, failures: 0 }
  return changed({ ...state, subscriptions: [...state.subscriptions, added] })
}

/** Ends a subscription. Its pack stays as an imported one, or goes as well. */
export function endSubscription(state: PackState, url: string, keepPack: boolean): Outcome {
  const subscription = subscriptionIn(state, url)
  if (subscription === undefined) return refused('unknown-subscription')
  const pack = subscription.pack === undefined ? undefined : packIn(state, subscription.pack)
  const packs = state.packs.flatMap((each) => {
    if (each !== pack) return [each]
    return keepPack ? [{ ...each, origin: 'imported' as const }] : []
  })
  const order = keepPack ? state.order : state.order.filter((id) => id !== pack?.id)
  const subscriptions = state.subscriptions.filter((each) => each !== subscription)
  const next = { ...state, packs, order, subscriptions }
  return changed(undoable('unsubscribe', pack?.title ?? url, state, next))
}

/** Why a pack may not become that of a subscription, whatever it says. */
export function clash(
  state: PackState,
  url: string,
  pack: Pack,
  fixed: readonly string[],
): SubscriptionProblem | undefined {
  if (fixed.includes(pack.id)) return { kind: 'built-in' }
  if (pack.id === OWN_PACK) return { kind: 'taken' }
  const other = state.subscriptions.find((each) => each.pack === pack.id && each.url !== url)
  return other === undefined ? undefined : { kind: 'taken', detail: other.url }
}

function isUntouched(now: Subscription, seen: Subscription): boolean {
  return (
    now.hash === seen.hash &&
    now.pack === seen.pack &&
    now.declined === seen.declined &&
    now.pending?.hash === seen.pending?.hash
  )
}

/**
 * Takes over what a check came to. `seen` is the subscription the check began with: where the
 * reader has taken or left an update meanwhile, the result is of no use any more. `next` is the
 * moment of the next check, in ISO form.
 */
export function settleCheck(
  state: PackState,
  seen: Subscription,
  result: CheckResult,
  next: string,
  at: Circumstances,
): Outcome {
  const { url } = seen
  const before = subscriptionIn(state, url)
  if (before === undefined) return refused('unknown-subscription')
  if (!isUntouched(before, seen)) return refused('stale')
  const checked = { ...before, checked: at.now, next }
  if (result.kind === 'problem') {
    const failed = { ...checked, failures: before.failures + 1, problem: result.problem }
    return changed(unattended(state, put(state, url, failed)))
  }
  const good = { ...checked, reached: at.now, failures: 0, problem: undefined }
  if (result.kind === 'unchanged') {
    const known = { ...good, ...validators(result.text ?? before) }
    return changed(unattended(state, put(state, url, known)))
  }
  const { text, pack } = result
  if (result.kind === 'update') {
    const { hash } = text
    const taken = { ...good, ...validators(text), pack: pack.id, hash, pending: undefined }
    const updated = putPack(put(state, url, taken), pack, 'subscribed', at)
    return changed(unattended(state, updated.state), updated.contents)
  }
  const pending: PendingUpdate = {
    content: state.next,
    hash: text.hash,
    id: pack.id,
    title: pack.title,
    revision: pack.revision,
    fetched: at.now,
    doubts: result.doubts,
    summary: result.summary,
  }
  const waiting = put(state, url, { ...good, ...validators(text), pending })
  return changed(
    unattended(state, { ...waiting, next: state.next + 1 }),
    new Map([[state.next, pack]]),
  )
}

function validators({ etag, modified }: Pick<FetchedText, 'etag' | 'modified'>) {
  return { etag, modified }
}

/** The update that waits at an address, if it still is the one the reader saw. */
function pendingAt(state: PackState, url: string, hash: string) {
  const subscription = subscriptionIn(state, url)
  const pending = subscription?.pending
  if (subscription === undefined || pending === undefined || pending.hash !== hash) return undefined
  return { subscription, pending }
}

/** Takes the update that waits; `pack` is that pack as it is kept. */
export function applyPending(
  state: PackState,
  url: string,
  hash: string,
  pack: Pack,
  at: Circumstances,
): Outcome {
  const waiting = pendingAt(state, url, hash)
  if (waiting === undefined) return refused('stale')
  if (clash(state, url, pack, at.fixed) !== undefined) return refused('id-taken', pack.id)
  const taken = { ...waiting.subscription, pack: pack.id, hash, pending: undefined }
  const left = waiting.subscription.pack
  // A pack that became another one leaves its former self behind, as an imported pack.
  const packs = state.packs.map((each) =>
    each.id === left && left !== pack.id ? { ...each, origin: 'imported' as const } : each,
  )
  const updated = putPack(put({ ...state, packs }, url, taken), pack, 'subscribed', at)
  return changed(undoable('apply-update', pack.title, state, updated.state), updated.contents)
}

/** Takes the update that waits, reading its pack in the same transaction. */
export function takePending(url: string, hash: string, at: Circumstances): Work {
  return async (state, read) => {
    const content = subscriptionIn(state, url)?.pending?.content
    const pack = content === undefined ? undefined : await read(content)
    return pack === undefined ? refused('stale') : applyPending(state, url, hash, pack, at)
  }
}

/** Leaves the update that waits; the same text is not offered again. */
export function dismissPending(state: PackState, url: string, hash: string): Outcome {
  const waiting = pendingAt(state, url, hash)
  if (waiting === undefined) return refused('stale')
  const dismissed = { ...waiting.subscription, pending: undefined, declined: hash }
  const next = put(state, url, dismissed)
  return changed(undoable('dismiss-update', waiting.pending.title, state, next))
}
