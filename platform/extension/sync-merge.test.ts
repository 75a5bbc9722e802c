import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreed,
  bytesOf,
  canonical,
  fitChanges,
  mergeValues,
  SYNC_LIMITS,
  withChanges,
  type Values,
} from './sync-merge.ts'

const values = (members: Readonly<Record<string, string>>): Values =>
  new Map(Object.entries(members))

const some = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
  .map(values)

describe('merging', () => {
  it.each<[string, object, object, object, object, object, string[]]>([
    ['nothing changed', { a: '1' }, { a: '1' }, { a: '1' }, {}, {}, []],
    ['new here', {}, { a: '1' }, {}, {}, { a: '1' }, []],
    ['new there', {}, {}, { a: '1' }, { a: '1' }, {}, []],
    ['changed here', { a: '1' }, { a: '2' }, { a: '1' }, {}, { a: '2' }, []],
    ['changed there', { a: '1' }, { a: '1' }, { a: '2' }, { a: '2' }, {}, []],
    ['gone here', { a: '1' }, {}, { a: '1' }, {}, { a: undefined }, []],
    ['gone there', { a: '1' }, { a: '1' }, {}, { a: undefined }, {}, []],
    ['changed on both sides', { a: '1' }, { a: '2' }, { a: '3' }, {}, { a: '2' }, ['a']],
    ['changed here, gone there', { a: '1' }, { a: '2' }, {}, {}, { a: '2' }, ['a']],
    ['alike on both sides', {}, { a: '1' }, { a: '1' }, {}, {}, []],
  ])('%s', (_, base, local, remote, toLocal, toRemote, contested) => {
    const merge = mergeValues(
      new Map(Object.entries(base)),
      new Map(Object.entries(local)),
      new Map(Object.entries(remote)),
    )
    expect(Object.fromEntries(merge.toLocal)).toEqual(toLocal)
    expect(Object.fromEntries(merge.toRemote)).toEqual(toRemote)
    expect(merge.contested).toEqual(contested)
  })

  it('makes both sides alike, and keeps whatever was changed here', () => {
    fc.assert(
      fc.property(some, some, some, (base, local, remote) => {
        const { toLocal, toRemote } = mergeValues(base, local, remote)
        const here = withChanges(local, toLocal)
        const there = withChanges(remote, toRemote)
        expect(new Map([...here].toSorted())).toEqual(new Map([...there].toSorted()))
        for (const [key, value] of local) {
          if (base.get(key) !== value) expect(here.get(key)).toBe(value)
        }
        expect(mergeValues(agreed(here, there), here, there)).toEqual({
          toLocal: new Map(),
          toRemote: new Map(),
          contested: [],
        })
      }),
    )
  })

  it('loses nothing here where both sides have never agreed', () => {
    fc.assert(
      fc.property(some, some, (local, remote) => {
        const here = withChanges(local, mergeValues(new Map(), local, remote).toLocal)
        for (const [key, value] of local) expect(here.get(key)).toBe(value)
      }),
    )
  })
})

const text = (bytes: number) => 'x'.repeat(bytes)

describe('fitting', () => {
  it('takes exactly the largest value, and not one byte more', () => {
    const largest = new Map([['k', text(SYNC_LIMITS.item - 1)]])
    expect(fitChanges(new Map(), largest).left).toEqual([])
    const larger = new Map([['k', text(SYNC_LIMITS.item)]])
    expect(fitChanges(new Map(), larger).left).toEqual(['k'])
  })

  it('counts bytes, not letters', () => {
    expect(bytesOf('ä', '日本')).toBe(8)
  })

  it('makes room by what goes first', () => {
    const remote = new Map(Array.from({ length: SYNC_LIMITS.items }, (_, i) => [`k${i}`, '1']))
    const changes = new Map<string, string | undefined>([
      ['new', '1'],
      ['k0', undefined],
    ])
    expect(fitChanges(remote, changes).left).toEqual([])
    expect(fitChanges(remote, new Map([['new', '1']])).left).toEqual(['new'])
  })

  it('never goes over a limit, and never takes away what it has no room to renew', () => {
    const size = fc.integer({ min: 1, max: 9_000 })
    const entries = fc.dictionary(fc.stringMatching(/^[a-z]{1,2}$/), size.map(text), {
      maxKeys: 40,
    })
    fc.assert(
      fc.property(entries, entries, (before, wanted) => {
        const start = fitChanges(new Map(), values(before))
        const remote = withChanges(new Map(), start.changes)
        const { changes, left } = fitChanges(remote, values(wanted))
        const after = withChanges(remote, changes)
        const total = [...after].reduce((sum, [key, value]) => sum + bytesOf(key, value), 0)
        expect(total).toBeLessThanOrEqual(SYNC_LIMITS.total)
        for (const key of left) expect(after.get(key)).toBe(remote.get(key))
        expect(changes.size + left.length).toBe(Object.keys(wanted).length)
      }),
      { numRuns: 200 },
    )
  })
})

it('writes a value in one form, whatever the order of its members', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
})
