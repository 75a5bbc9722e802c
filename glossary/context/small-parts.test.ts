import { describe, expect, test } from 'vitest'
import { expectedByChance } from './chance.ts'
import { aligned, expansionAt } from './expansion.ts'
import { negativeAt } from './negative-pattern.ts'
import { regionText } from './page-text.ts'
import { stemOf, stemsOf } from './words.ts'

describe('letters and words', () => {
  test.each([
    ['itu', 'International Telecommunication Union', 3],
    ['itu', 'International Telecommunication and Postal Union', 2],
    ['itu', 'Igloo Unit', -1],
    ['itu', 'Telecommunication Union', -1],
    ['dod', 'Department of Defense', 3],
    ['dd', 'Department of Defense', 2],
    ['igf', 'insulin-like growth factor', 2],
    ['tv', 'television', 1.5],
    ['a', '', -1],
  ])('%s in %s: %d', (letters, phrase, score) => {
    expect(aligned(letters, phrase)).toBe(score)
  })

  test.each([
    ['United Kingdom (UK)', 'UK', 'United Kingdom'],
    ['the Kingdom (UK)', 'UK', undefined],
    ['UK (United Kingdom)', 'UK', 'United Kingdom'],
    ['UK (unlikely)', 'UK', undefined],
    ['UK stands for United Kingdom.', 'UK', 'United Kingdom'],
  ])('%s', (text, form, longForm) => {
    const start = text.indexOf(form)
    expect(expansionAt(text, start, start + form.length)).toBe(longForm)
  })
})

describe('what a page of some length holds by chance', () => {
  const cues = [
    { weight: 1, chance: 0.01 },
    { weight: 0.5, chance: 0.1 },
  ].map((cue) => ({ word: 'x', stems: ['x'], ...cue }))

  test('is nothing without cues, and never more than all of them', () => {
    expect(expectedByChance([], 1_000)).toBe(0)
    expect(expectedByChance(cues, 10)).toBeGreaterThan(0)
    expect(expectedByChance(cues, 1_000_000)).toBeCloseTo(1.5)
  })

  test('grows with the words, and not below a sentence', () => {
    const at = [0, 1, 200, 2_000, 20_000].map((words) => expectedByChance(cues, words))
    expect(at[0]).toBe(at[1])
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(new Set(at).size).toBe(4)
  })
})

const match = (
  term: number,
  startChunk: number,
  startOffset: number,
  endChunk: number,
  endOffset: number,
) => ({
  term,
  startChunk,
  startOffset,
  endChunk,
  endOffset,
})

describe('occurrences', () => {
  const chunks = [
    { text: 'The IT', breaks: true },
    { text: 'U met', breaks: false },
    { text: 'ITU', breaks: true },
  ]
  const terms = [
    { form: 'ITU', caseRule: 'exact', entry: 4 },
    { form: 'ITU', caseRule: 'exact', entry: 5 },
  ] as const

  test('stand where they are in the joined text, once for all their senses', () => {
    const { text, occurrences } = regionText(
      chunks,
      [match(0, 0, 4, 1, 1), match(1, 0, 4, 1, 1), match(0, 2, 0, 2, 3)],
      terms,
    )
    expect(text).toBe('The ITU met\nITU')
    expect(occurrences).toEqual([
      { form: 'ITU', start: 4, end: 7, senses: [4, 5] },
      { form: 'ITU', start: 12, end: 15, senses: [4] },
    ])
  })

  test('of a term that is not known have the text as form and no sense', () => {
    expect(regionText(chunks, [match(9, 2, 0, 2, 3)], terms).occurrences).toEqual([
      { form: 'ITU', start: 12, end: 15, senses: [] },
    ])
  })
})

describe('mentions that are something else', () => {
  test.each([
    ['at 9:30 [CDT] on', 'time-zone', true],
    ['at noon [ET]', 'time-zone', true],
    ['[CDT] is UTC-5', 'time-zone', true],
    ['(UTC-5) [CDT]', 'time-zone', true],
    ['central time, or [CDT]', 'time-zone', true],
    ['the [CDT] said', 'time-zone', false],
    ['flights to [ITU] on', 'airport', true],
    ['[ITU] airport', 'airport', true],
    ['[LAX] to JFK', 'airport', true],
    ['JFK → [LAX]', 'airport', true],
    ['the [ITU] said', 'airport', false],
    ['(NYSE: [ITU])', 'ticker', true],
    ['$[ITU] rose', 'ticker', true],
    ['the [ITU] rose', 'ticker', false],
    ['Rep. Jane Roe ([R]-TX) said', 'party', true],
    ['Roe ([R]-TX) said', 'party', true],
    ['(Tex.-[R])', 'party', false],
    ['the [R] of', 'party', false],
    ['the triathlon race of the [ITU] season', 'sport', true],
    ['the treaty of the [ITU]', 'sport', false],
  ] as const)('%s, %s: %s', (marked, pattern, found) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const text = marked.replace('[', '').replace(']', '')
    expect(negativeAt(text, start, end, [pattern]) !== undefined).toBe(found)
  })

  test('are looked for on their own line only', () => {
    expect(negativeAt('at 9:30\nCDT', 8, 11, ['time-zone'])).toBeUndefined()
    expect(negativeAt('CDT', 0, 3, [])).toBeUndefined()
  })
})

test('the stems of a great many words are right, those seen before too', () => {
  for (let index = 0; index < 30_000; index += 1) stemOf(index.toString(36))
  expect(stemsOf('treaties')).toEqual(stemsOf('treaty'))
})
