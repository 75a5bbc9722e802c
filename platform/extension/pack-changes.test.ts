import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../glossary/pack.ts'
import {
  importPack,
  movePack,
  removePack,
  rollBack,
  undoChange,
  type Outcome,
} from './pack-changes.ts'
import { emptyOwnPack, removeEntry, saveEntry } from './own-entries.ts'
import {
  contentsOf,
  emptyState,
  inOrder,
  MOST_EARLIER,
  OWN_PACK,
  packIn,
  type PackState,
} from './pack-state.ts'

const BUILT_IN = 'urn:glosslight:pack:built-in'
const at = { now: '2026-11-24T12:00:00.000Z', fixed: [BUILT_IN] }

function pack(id: string, revision = 1): Pack {
  return { ...emptyOwnPack('en'), id, title: `Pack ${id}`, revision }
}

const HARBOUR = 'urn:example:harbour'
const RIVER = 'urn:example:river'

/** The next state of a change that has to succeed. */
function after(outcome: Outcome): PackState {
  if ('problem' in outcome) throw new Error(outcome.problem.kind)
  return outcome.state
}

function ids(state: PackState): string[] {
  return inOrder([{ id: BUILT_IN }, ...state.packs], state.order).map(({ id }) => id)
}

const two = after(importPack(after(importPack(emptyState, pack(HARBOUR), at)), pack(RIVER), at))

/** Both packs and their order, without what differs after an undo on purpose. */
function gist({ packs, subscriptions, order }: PackState): unknown {
  return { packs: packs.toSorted((a, b) => (a.id < b.id ? -1 : 1)), subscriptions, order }
}

describe('an import', () => {
  it('adds a pack after the others', () => {
    expect(ids(two)).toEqual([BUILT_IN, HARBOUR, RIVER])
  })

  it('keeps what the pack was before', () => {
    const state = after(importPack(two, pack(HARBOUR, 2), at))
    expect(packIn(state, HARBOUR)).toMatchObject({
      current: { revision: 2 },
      earlier: [{ revision: 1 }],
    })
    expect(ids(state)).toEqual([BUILT_IN, HARBOUR, RIVER])
  })

  it('keeps only so many', () => {
    let state = two
    for (const revision of [2, 3, 4, 5, 6]) {
      state = after(importPack(state, pack(HARBOUR, revision), at))
    }
    const { earlier } = packIn(state, HARBOUR) ?? {}
    expect(earlier?.map(({ revision }) => revision)).toEqual([5, 4, 3].slice(0, MOST_EARLIER))
  })

  it('never replaces a built-in pack', () => {
    expect(importPack(two, pack(BUILT_IN), at)).toEqual({ problem: { kind: 'built-in' } })
  })

  it('never replaces a subscribed pack', () => {
    const packs = two.packs.map((each) => ({ ...each, origin: 'subscribed' as const }))
    const outcome = importPack({ ...two, packs }, pack(HARBOUR, 2), at)
    expect(outcome).toEqual({ problem: { kind: 'subscribed' } })
  })
})

describe('removing and undoing', () => {
  it('brings the pack back to its place, whatever it was', () => {
    const moved = after(movePack(two, RIVER, HARBOUR, at))
    const gone = after(removePack(moved, RIVER))
    expect(ids(gone)).toEqual([BUILT_IN, HARBOUR])
    const back = after(undoChange(gone))
    expect(gist(back)).toEqual(gist(moved))
    expect(ids(back)).toEqual([BUILT_IN, RIVER, HARBOUR])
  })

  it('keeps the removed pack until the next change and no longer', () => {
    const content = packIn(two, RIVER)?.current.content ?? 0
    const gone = after(removePack(two, RIVER))
    expect(contentsOf(gone)).toContain(content)
    const later = after(importPack(gone, pack('urn:example:sea'), at))
    expect(contentsOf(later)).not.toContain(content)
  })

  it('can itself be undone', () => {
    const gone = after(removePack(two, RIVER))
    expect(gist(after(undoChange(after(undoChange(gone)))))).toEqual(gist(gone))
  })

  it('refuses where there is nothing', () => {
    expect(undoChange(emptyState)).toEqual({ problem: { kind: 'nothing-to-undo' } })
    expect(removePack(two, 'urn:example:none')).toEqual({ problem: { kind: 'unknown-pack' } })
  })
})

describe('moving', () => {
  it.each<[string, string | null, readonly string[]]>([
    [RIVER, BUILT_IN, [RIVER, BUILT_IN, HARBOUR]],
    [BUILT_IN, null, [HARBOUR, RIVER, BUILT_IN]],
    [HARBOUR, null, [BUILT_IN, RIVER, HARBOUR]],
    [RIVER, RIVER, [BUILT_IN, HARBOUR, RIVER]],
  ])('%s before %s', (id, before, order) => {
    expect(ids(after(movePack(two, id, before, at)))).toEqual(order)
  })

  it.each([
    ['urn:example:none', null],
    [HARBOUR, 'urn:example:none'],
  ])('%s before %s is refused', (id, before) => {
    expect(movePack(two, id, before, at)).toMatchObject({ problem: { kind: 'unknown-pack' } })
  })
})

describe('rolling back', () => {
  it('goes to the revision before, and again', () => {
    const third = [2, 3].reduce((s, n) => after(importPack(s, pack(HARBOUR, n), at)), two)
    const second = after(rollBack(third, HARBOUR, at))
    expect(packIn(second, HARBOUR)?.current.revision).toBe(2)
    const first = after(rollBack(second, HARBOUR, at))
    expect(packIn(first, HARBOUR)?.current.revision).toBe(1)
    expect(rollBack(first, HARBOUR, at)).toEqual({ problem: { kind: 'no-earlier' } })
  })

  it('can be undone', () => {
    const second = after(importPack(two, pack(HARBOUR, 2), at))
    const back = after(rollBack(second, HARBOUR, at))
    expect(gist(after(undoChange(back)))).toEqual(gist(second))
  })
})

const entry = (id: string, more: object = {}) => ({
  id,
  term: id.toUpperCase(),
  definition: `What ${id} is.`,
  ...more,
})

/** A pack's entries after edits, each kept as the store would keep it. */
function edited(edits: readonly ((state: PackState, own: Pack) => Outcome)[]) {
  let state = emptyState
  let own = emptyOwnPack('en')
  for (const edit of edits) {
    const outcome = edit(state, own)
    if ('problem' in outcome) return { problem: outcome.problem, state, own }
    state = outcome.state
    own = outcome.contents.get(packIn(state, OWN_PACK)?.current.content ?? 0) ?? own
  }
  return { state, own }
}

function save(id: string, more: object = {}, was: string | null = null, sources: object[] = []) {
  return (state: PackState, own: Pack) =>
    saveEntry(state, own, { pack: OWN_PACK, was, entry: entry(id, more), sources }, at)
}

describe('an entry of the reader', () => {
  it('begins a pack that stands before all others', () => {
    const { state, own } = edited([save('teu')])
    expect(ids(after(importPack(state, pack(HARBOUR), at)))).toEqual([OWN_PACK, BUILT_IN, HARBOUR])
    expect(packIn(state, OWN_PACK)).toMatchObject({ origin: 'own', entries: 1 })
    expect(own).toMatchObject({ revision: 1, entries: [{ id: 'teu', kind: 'acronym' }] })
  })

  it('is replaced in its place, under another id too', () => {
    const { own } = edited([
      save('teu'),
      save('quay', { related: ['teu'] }),
      save('feu', {}, 'teu'),
    ])
    expect(own.entries.map(({ id, related }) => [id, related])).toEqual([
      ['feu', []],
      ['quay', ['feu']],
    ])
  })

  it('brings its source along', () => {
    const source = {
      id: 'report',
      title: 'Port report',
      author: 'Jo Pilot',
      date: '2025-03-01',
      url: 'https://example.org/port-report',
    }
    const citations = [{ source: 'report', exact: 'twenty-foot equivalent units' }]
    const { own } = edited([save('teu', { citations }, null, [source]), save('quay')])
    expect(own.sources).toMatchObject([{ id: 'report' }])
    expect(own.entries[0]?.citations).toEqual(citations)
  })

  it.each<[string, Parameters<typeof save>, string]>([
    ['another has its id', ['teu'], 'id-taken'],
    ['it replaces none', ['quay', {}, 'none'], 'unknown-entry'],
    ['it has no definition', ['quay', { definition: '' }], 'invalid'],
    ['its id is no id', ['Quay!'], 'invalid'],
    [
      'it cites what is not there',
      ['quay', { citations: [{ source: 'x', exact: 'y' }] }],
      'invalid',
    ],
    ['its source is bad', ['quay', {}, null, [{ id: 'x' }]], 'invalid'],
  ])('is refused where %s', (_, edit, kind) => {
    const { problem, own } = edited([save('teu'), save(...edit)])
    expect(problem).toMatchObject({ kind })
    expect(own.entries).toHaveLength(1)
  })

  it('goes, and nothing is related to it any more', () => {
    const { own } = edited([
      save('teu'),
      save('quay', { related: ['teu'] }),
      (state, kept) => removeEntry(state, kept, 'teu', at),
    ])
    expect(own.entries.map(({ id, related }) => [id, related])).toEqual([['quay', []]])
  })

  it('comes back by undoing', () => {
    const { state } = edited([save('teu'), save('quay')])
    const one = edited([save('teu')])
    expect(packIn(after(undoChange(state)), OWN_PACK)).toMatchObject({
      current: packIn(one.state, OWN_PACK)?.current,
    })
  })
})

function take(state: PackState, [what, which, number]: readonly [string, string, number]) {
  if (what === 'import') return importPack(state, pack(which, number + 1), at)
  if (what === 'remove') return removePack(state, which)
  if (what === 'move') return movePack(state, which, null, at)
  return what === 'back' ? rollBack(state, which, at) : undoChange(state)
}

describe('whatever is done', () => {
  const id = fc.constantFrom(HARBOUR, RIVER, OWN_PACK, BUILT_IN, 'urn:example:none')
  const step = fc.oneof(
    fc.tuple(fc.constant('import' as const), id, fc.nat(5)),
    fc.tuple(fc.constant('remove' as const), id, fc.constant(0)),
    fc.tuple(fc.constant('move' as const), id, fc.constant(0)),
    fc.tuple(fc.constant('back' as const), id, fc.constant(0)),
    fc.tuple(fc.constant('undo' as const), id, fc.constant(0)),
  )

  it('every pack can be reached, ids are unique, and undoing restores the state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state = emptyState
        const kept = new Set<number>()
        for (const each of steps) {
          const outcome = take(state, each)
          if ('problem' in outcome) continue
          for (const number of outcome.contents.keys()) {
            expect(kept).not.toContain(number)
            kept.add(number)
          }
          const reachable = contentsOf(outcome.state)
          for (const number of reachable) expect(kept).toContain(number)
          for (const number of kept) if (!reachable.has(number)) kept.delete(number)
          expect(new Set(ids(outcome.state)).size).toBe(ids(outcome.state).length)
          expect(gist(after(undoChange(outcome.state)))).toEqual(gist(state))
          ;({ state } = outcome)
        }
      }),
      { numRuns: 500 },
    )
  })
})
