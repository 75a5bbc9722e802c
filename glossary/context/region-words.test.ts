import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionWordSteps, regionWords } from './region-words.ts'
import { stemsOf } from './words.ts'

const body = 'The treaty was revised. A treaty of nations, and a treaty of the union'
const page = { text: body, occurrences: [], corrections: [] }
const titled = { ...page, title: 'Spam law', headings: ['Old rules', 'Voting'] }

test.each([
  ['the', true],
  ['treaty', true],
  ['treaties of the union', true],
  ['union', true],
  ['the treaty was revised', true],
  ['treaty of nations and', true],
  ['treaty nations', false],
  ['union the', false],
  ['of treaty', false],
  ['union of the', false],
  ['law', false],
])('of the words of a region, %j stands there: %s', (phrase, stands) => {
  expect(regionWords(page).has(stemsOf(phrase))).toBe(stands)
  expect(regionWords(page).titled(stemsOf(phrase))).toBe(false)
})

test.each([
  ['spam law', true],
  ['old rules', true],
  ['voting', true],
  ['law rules', false],
  ['lawold', false],
])('of the title and headings, %j stands there: %s', (phrase, stands) => {
  expect(regionWords(titled).has(stemsOf(phrase))).toBe(stands)
  expect(regionWords(titled).titled(stemsOf(phrase))).toBe(stands)
})

test('no phrase runs on from the text into its title, nor does the title hold the text', () => {
  expect(regionWords(titled).has(stemsOf('union spam'))).toBe(false)
  expect(regionWords(titled).has(stemsOf('union'))).toBe(true)
  expect(regionWords(titled).titled(stemsOf('union'))).toBe(false)
})

test('nothing stands in nothing', () => {
  const nothing = regionWords({ ...page, text: '' })
  expect(nothing.count).toBe(0)
  expect(nothing.has(stemsOf('treaty'))).toBe(false)
  expect(nothing.has([])).toBe(false)
  expect(nothing.titled([])).toBe(false)
})

test('the words of the title are not counted', () => {
  expect(regionWords(titled).count).toBe(stemsOf(body).length)
})

const WORDS = ['treaty', 'the', 'conference', 'spam', 'of', 'telecommunications', 'x']

test('a long text read in parts has the words and phrases that it has as a whole', () => {
  const longText = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1_200, maxLength: 2_500 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(longText, (text) => {
      const words = regionWords({ text, occurrences: [] })
      const stems = stemsOf(text)
      expect(words.count).toBe(stems.length)
      for (let at = 0; at + 3 <= stems.length; at += 7) {
        expect(words.has(stems.slice(at, at + 3))).toBe(true)
      }
      expect(words.has(['treati', 'absent'])).toBe(false)
    }),
    { numRuns: 20 },
  )
})

test('no word and no phrase is cut where a part ends', () => {
  for (let lead = 4_080; lead < 4_110; lead++) {
    const text = `${'a '.repeat(lead / 2)}${lead % 2 === 1 ? 'b' : ''} spectrum allocation ends`
    const { has } = regionWords({ text, occurrences: [] })
    expect([lead, has(stemsOf('spectrum allocation ends'))]).toEqual([lead, true])
  }
})

const stepsFor = (text: string): number => [...regionWordSteps({ text, occurrences: [] })].length

test('a long text takes many steps, and a short one few', () => {
  stepsFor('') // The table of topics is made once.
  expect(stepsFor('word '.repeat(20_000)) - stepsFor('word')).toBeGreaterThanOrEqual(20)
})
