import { describe, expect, it } from 'vitest'
import type { Pack } from '../../glossary/pack.ts'
import { emptyOwnPack } from './own-entries.ts'
import { importPack, removePack, rollBack, undoChange, type Outcome } from './pack-changes.ts'
import { contentsOf, emptyState, OWN_PACK, packIn, type PackState } from './pack-state.ts'
import {
  addSubscription,
  applyPending,
  clash,
  dismissPending,
  endSubscription,
  settleCheck,
  type CheckResult,
} from './subscription-changes.ts'

const URL = 'https://packs.example.org/harbour.json'
const at = { now: '2026-11-24T12:00:00.000Z', fixed: ['urn:glosslight:pack:built-in'] }
const NEXT = '2026-11-24T18:00:00.000Z'
const HARBOUR = 'urn:example:harbour'

const hashOf = (revision: number) => String(revision).padStart(64, '0')
const nobody = { count: 0, terms: [] }
const summary = { added: nobody, changed: nobody, removed: nobody }

function pack(revision: number, id = HARBOUR): Pack {
  return { ...emptyOwnPack('en'), id, title: 'Harbour words', revision }
}

function text(revision: number) {
  return { hash: hashOf(revision), etag: `"${revision}"`, modified: undefined }
}

const update = (revision: number): CheckResult => ({
  kind: 'update',
  text: text(revision),
  pack: pack(revision),
})

const ask = (revision: number): CheckResult => ({
  kind: 'ask',
  text: text(revision),
  pack: pack(revision),
  doubts: ['drops'],
  summary,
})

function after(outcome: Outcome): PackState {
  if ('problem' in outcome) throw new Error(outcome.problem.kind)
  return outcome.state
}

function only(state: PackState) {
  const [subscription] = state.subscriptions
  if (subscription === undefined) throw new Error('there is no subscription')
  return subscription
}

function check(state: PackState, result: CheckResult): PackState {
  return after(settleCheck(state, only(state), result, NEXT, at))
}

const begun = after(addSubscription(emptyState, URL, undefined, at))
const offered = check(begun, ask(1))
const taken = after(applyPending(offered, URL, hashOf(1), pack(1), at))

describe('a subscription', () => {
  it('begins without a pack and is due at once', () => {
    expect(begun.packs).toEqual([])
    expect(only(begun)).toMatchObject({ url: URL, next: at.now, failures: 0 })
  })

  it('is not begun twice', () => {
    expect(addSubscription(begun, URL, undefined, at)).toEqual({ problem: { kind: 'known' } })
  })

  it('offers its first pack and takes it when the reader agrees', () => {
    expect(offered.packs).toEqual([])
    expect(only(offered).pending).toMatchObject({ hash: hashOf(1), id: HARBOUR })
    expect(only(taken)).toMatchObject({ pack: HARBOUR, hash: hashOf(1), etag: '"1"' })
    expect(only(taken).pending).toBeUndefined()
    expect(packIn(taken, HARBOUR)).toMatchObject({ origin: 'subscribed' })
  })

  it('takes nothing but what the reader has seen', () => {
    const other = check(offered, ask(2))
    expect(applyPending(other, URL, hashOf(1), pack(1), at)).toEqual({
      problem: { kind: 'stale' },
    })
  })

  it('takes an update without doubts at once and keeps the pack before', () => {
    const state = check(taken, update(2))
    expect(packIn(state, HARBOUR)).toMatchObject({
      current: { revision: 2 },
      earlier: [{ revision: 1 }],
    })
    expect(only(state)).toMatchObject({ hash: hashOf(2), etag: '"2"', next: NEXT })
  })

  it('keeps what it has while an update waits', () => {
    const state = check(taken, ask(2))
    expect(packIn(state, HARBOUR)).toEqual(packIn(taken, HARBOUR))
    expect(contentsOf(state)).toContain(only(state).pending?.content)
  })

  it('keeps what it has when a check fails, and says so until one goes well', () => {
    const failed = check(taken, { kind: 'problem', problem: { kind: 'status', detail: '404' } })
    expect(packIn(failed, HARBOUR)).toEqual(packIn(taken, HARBOUR))
    expect(only(failed)).toMatchObject({
      failures: 1,
      problem: { kind: 'status', detail: '404' },
      etag: '"1"',
    })
    const again = check(failed, { kind: 'problem', problem: { kind: 'unreachable' } })
    expect(only(again).failures).toBe(2)
    const well = check(again, { kind: 'unchanged' })
    expect(only(well)).toMatchObject({ failures: 0, reached: at.now, etag: '"1"' })
    expect(only(well).problem).toBeUndefined()
  })

  it('is not disturbed by a check that began before the reader acted', () => {
    const seen = only(offered)
    expect(settleCheck(taken, seen, update(2), NEXT, at)).toEqual({ problem: { kind: 'stale' } })
    const ended = after(endSubscription(taken, URL, true))
    expect(settleCheck(ended, only(taken), update(2), NEXT, at)).toEqual({
      problem: { kind: 'unknown-subscription' },
    })
  })
})

describe('what a reader did not want', () => {
  it('is not offered again', () => {
    const left = after(dismissPending(check(taken, ask(2)), URL, hashOf(2)))
    expect(only(left)).toMatchObject({ declined: hashOf(2), hash: hashOf(1) })
    expect(only(left).pending).toBeUndefined()
  })

  it('is left behind by rolling back, and remembered', () => {
    const back = after(rollBack(check(taken, update(2)), HARBOUR, at))
    expect(packIn(back, HARBOUR)?.current.revision).toBe(1)
    expect(only(back)).toMatchObject({ declined: hashOf(2) })
  })
})

describe('ending', () => {
  it('keeps the pack as an imported one', () => {
    const ended = after(endSubscription(taken, URL, true))
    expect(ended.subscriptions).toEqual([])
    expect(packIn(ended, HARBOUR)).toMatchObject({ origin: 'imported' })
  })

  it('takes the pack along, and both come back by undoing', () => {
    const ended = after(endSubscription(taken, URL, false))
    expect(ended.packs).toEqual([])
    const back = after(undoChange(ended))
    expect(back.packs).toEqual(taken.packs)
    expect(back.subscriptions).toEqual(taken.subscriptions)
  })

  it('happens with the removal of its pack, and both come back', () => {
    const gone = after(removePack(taken, HARBOUR))
    expect(gone.subscriptions).toEqual([])
    expect(after(undoChange(gone)).subscriptions).toEqual(taken.subscriptions)
  })

  it('takes an undo with it that would bring back an older check', () => {
    const back = after(rollBack(check(taken, update(2)), HARBOUR, at))
    expect(back.undo).toBeDefined()
    expect(check(back, { kind: 'unchanged' }).undo).toBeUndefined()
  })

  it('leaves the undo of something else alone', () => {
    const removed = after(removePack(after(importPack(taken, pack(1, 'urn:x1:y'), at)), 'urn:x1:y'))
    expect(check(removed, update(2)).undo).toEqual(removed.undo)
  })
})

describe('a pack whose id is spoken for', () => {
  it.each<[string, string, string | undefined]>([
    ['one of its own', HARBOUR, undefined],
    ['a new one', 'urn:example:new', undefined],
    ['a built-in one', 'urn:glosslight:pack:built-in', 'built-in'],
    ['the reader’s own', OWN_PACK, 'taken'],
  ])('%s', (_, id, kind) => {
    expect(clash(taken, URL, pack(2, id), at.fixed)?.kind).toBe(kind)
  })

  it('that of another subscription is refused', () => {
    expect(clash(taken, 'https://b.example/', pack(2), at.fixed)).toEqual({
      kind: 'taken',
      detail: URL,
    })
  })

  it('that of an imported pack takes its place and keeps it', () => {
    const imported = after(importPack(emptyState, pack(7), at))
    const both = check(after(addSubscription(imported, URL, undefined, at)), ask(8))
    const state = after(applyPending(both, URL, hashOf(8), pack(8), at))
    expect(packIn(state, HARBOUR)).toMatchObject({
      origin: 'subscribed',
      current: { revision: 8 },
      earlier: [{ revision: 7 }],
    })
  })

  it('leaves the former pack of its subscription behind as an imported one', () => {
    const other = pack(1, 'urn:example:other')
    const asked = check(taken, { ...ask(1), pack: other, text: text(3) } as CheckResult)
    const state = after(applyPending(asked, URL, hashOf(3), other, at))
    expect(packIn(state, HARBOUR)).toMatchObject({ origin: 'imported' })
    expect(packIn(state, 'urn:example:other')).toMatchObject({ origin: 'subscribed' })
    expect(only(state).pack).toBe('urn:example:other')
  })
})
