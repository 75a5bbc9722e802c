import { expect, test } from 'vitest'
import { foldLetter } from './fold-letter.ts'

const fold = (char: string) => String.fromCharCode(foldLetter(char.charCodeAt(0)))

test.each([
  ['A', 'a'],
  ['z', 'z'],
  ['É', 'é'],
  ['ς', 'σ'],
  ['Σ', 'σ'],
  ['ſ', 's'],
  ['\u212a', 'k'],
  ['ẞ', 'ß'],
  ['ß', 'ß'],
  ['ı', 'ı'],
  ['İ', 'İ'],
  ['Ж', 'ж'],
  ['国', '国'],
  ['1', '1'],
])('%s folds to %s', (char, folded) => {
  expect(fold(char)).toBe(folded)
})

test('agrees with the simple case folding of regular expressions for every letter', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0xd800; code++) {
    const char = String.fromCharCode(code)
    if (!/\p{L}/u.test(char)) continue
    const folded = fold(char)
    // Every letter equals its folding, and upper and lower case equal what they fold to.
    if (!new RegExp(`^${folded}$`, 'iu').test(char)) wrong.push(char)
    for (const other of [char.toLowerCase(), char.toUpperCase()]) {
      if (
        other.length === 1 &&
        fold(other) !== folded &&
        new RegExp(`^${other}$`, 'iu').test(char)
      ) {
        wrong.push(char + other)
      }
    }
  }
  expect(wrong).toEqual([])
})
