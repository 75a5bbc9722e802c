import { describe, expect, test } from 'vitest'
import { changedMaterially, regionSignature } from './region-change.ts'

const WORDS = Array.from({ length: 200 }, (_, index) => `word${index}x`)

function changed(before: readonly string[], after: readonly string[]): boolean {
  return changedMaterially(regionSignature(before.join(' ')), regionSignature(after.join(' ')))
}

describe('changedMaterially', () => {
  test('the same words in another order are no change', () => {
    expect(changed(WORDS, WORDS.toReversed())).toBe(false)
  })

  test.each([
    [10, false],
    [60, true],
    [200, true],
  ])('%i of 200 words behind the text: %s', (count, expected) => {
    expect(changed(WORDS, [...WORDS, ...WORDS.slice(0, count).map((word) => `new${word}`)])).toBe(
      expected,
    )
    expect(changed(WORDS, WORDS.slice(count))).toBe(expected)
  })

  test('another text of the same length is a change', () => {
    expect(
      changed(
        WORDS,
        WORDS.map((word) => `other${word}`),
      ),
    ).toBe(true)
  })

  test('an empty region that stays empty has not changed', () => {
    expect(changed([], [])).toBe(false)
    expect(changed([], ['first'])).toBe(true)
  })
})
