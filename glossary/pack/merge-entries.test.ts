import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { sameValue } from './entry-difference.ts'
import { mergeEntries } from './merge-entries.ts'

const entry: Entry = {
  id: 'itu',
  term: 'ITU',
  aliases: ['the Union'],
  kind: 'acronym',
  caseRule: 'exact',
  longForms: ['International Telecommunication Union'],
  hiddenForms: [],
  definition: '',
  spelledOut: false,
  citations: [{ source: 's', exact: 'the ITU' }],
  related: ['itr'],
  cues: [{ word: 'treaty', weight: 1 }],
  rivals: [{ longForm: 'Triathlon Union', cues: [{ word: 'race', weight: 1 }] }],
  negatives: [],
}

test('an entry takes what another has more, and keeps what both have', () => {
  const other: Entry = {
    ...entry,
    id: 'u',
    term: 'Union',
    aliases: ['ITU', 'the Union'],
    definition: 'An agency.',
    spelledOut: true,
    citations: [
      { source: 's', exact: 'the ITU' },
      { source: 's', exact: 'its members' },
    ],
    related: ['itu', 'wcit'],
    cues: [
      { word: 'treaty', weight: 0.5 },
      { word: 'Dubai', weight: 1 },
    ],
    rivals: [
      { longForm: 'Triathlon Union', cues: [{ word: 'swim', weight: 1 }] },
      { longForm: 'Intensive Therapy', cues: [] },
    ],
    negatives: ['sport'],
  }
  expect(mergeEntries(entry, other)).toEqual({
    ...entry,
    aliases: ['the Union', 'Union'],
    definition: 'An agency.',
    spelledOut: true,
    citations: other.citations,
    related: ['itr', 'wcit'],
    cues: [
      { word: 'treaty', weight: 1 },
      { word: 'Dubai', weight: 1 },
    ],
    rivals: [
      {
        longForm: 'Triathlon Union',
        cues: [
          { word: 'race', weight: 1 },
          { word: 'swim', weight: 1 },
        ],
      },
      { longForm: 'Intensive Therapy', cues: [] },
    ],
    negatives: ['sport'],
  })
})

test('merging an entry with itself changes nothing', () => {
  const whole = { ...entry, definition: 'An agency.', spelledOut: true }
  expect(mergeEntries(whole, whole)).toEqual(whole)
  expect(mergeEntries(whole, { ...entry, definition: 'Another.' }).definition).toBe('An agency.')
  expect(mergeEntries(entry, { ...entry, rivals: [] }).rivals).toEqual(entry.rivals)
})

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, '1', false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
])('%j is %j: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same)
})
