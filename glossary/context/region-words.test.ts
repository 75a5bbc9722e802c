import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionWordSteps, regionWords } from './region-words.ts'
import { stemsOf } from './words.ts'

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

test('words of the title count, and are told from the text', () => {
  const words = regionWords({
    text: 'spam',
    occurrences: [],
    title: 'A treaty',
    headings: ['Dubai'],
  })
  expect([words.count, words.has(['spam']), words.titled(['spam'])]).toEqual([1, true, false])
  expect(words.titled(stemsOf('treaty'))).toBe(true)
  expect(words.titled(stemsOf('Dubai'))).toBe(true)
  expect(words.has(stemsOf('spam a'))).toBe(false)
})
