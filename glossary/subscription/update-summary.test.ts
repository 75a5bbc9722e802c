import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Pack } from '../pack.ts'
import { parsePack } from '../pack/parse-pack.ts'
import { MOST_TERMS, summarizeUpdate } from './update-summary.ts'

/** A pack from ids and definitions, as a file would give it. */
function pack(definitions: Readonly<Record<string, string>>): Pack {
  const entries = Object.entries(definitions).map(([id, definition]) => ({
    id,
    term: id.toUpperCase(),
    definition,
    cues: [{ word: 'harbour', weight: 0.5 }],
  }))
  const { pack: read } = parsePack({
    format: 1,
    id: 'urn:example:pack',
    title: 'Harbour words',
    language: 'en',
    revision: 1,
    entries,
  })
  if (read === undefined) throw new Error('the sample pack must parse')
  return read
}

it('counts what is added, changed and removed, and names terms', () => {
  const before = pack({ a: 'One.', b: 'Two.', c: 'Three.' })
  const after = pack({ d: 'Four.', c: 'Three.', b: 'Two, changed.' })
  expect(summarizeUpdate(before, after)).toEqual({
    added: { count: 1, terms: ['D'] },
    changed: { count: 1, terms: ['B'] },
    removed: { count: 1, terms: ['A'] },
  })
})

it('takes everything for added at the first time', () => {
  const { added, changed, removed } = summarizeUpdate(undefined, pack({ a: 'One.', b: 'Two.' }))
  expect([added.count, changed.count, removed.count]).toEqual([2, 0, 0])
})

it('counts all and names some', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`e${i}`, 'x']))
  const { added } = summarizeUpdate(undefined, pack(many))
  expect([added.count, added.terms.length]).toEqual([50, MOST_TERMS])
})

it('finds the same difference both ways, and none in a copy', () => {
  const definitions = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,2}$/),
    fc.constantFrom('One.', 'Two.', 'Three.'),
  )
  fc.assert(
    fc.property(definitions, definitions, (a, b) => {
      const [before, after] = [pack(a), pack(b)]
      const there = summarizeUpdate(before, after)
      const back = summarizeUpdate(after, before)
      expect(there.added.count).toBe(back.removed.count)
      expect(there.changed.count).toBe(back.changed.count)
      expect(before.entries.length + there.added.count - there.removed.count).toBe(
        after.entries.length,
      )
      const copy = summarizeUpdate(before, structuredClone(before))
      expect([copy.added.count, copy.changed.count, copy.removed.count]).toEqual([0, 0, 0])
    }),
  )
})
