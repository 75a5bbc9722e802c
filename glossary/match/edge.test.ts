import { expect, test } from 'vitest'
import { edgeUnit, isDigit, isHangul, isKatakana, isLower, isWord } from './edge.ts'
import { DELIMITER, IDEOGRAPH } from '../normalize/unit-table.ts'
import { MORE, NONE, TOO_FAR } from './run-text.ts'

const point = (char: string): number => char.codePointAt(0) ?? NaN

test.each([
  ['a', true],
  ['Ω', true],
  ['5', true],
  ['_', true],
  ['𝒳', true],
  ['国', false],
  ['-', false],
  ['\0', false],
])('%j is a letter or digit: %s', (char, word) => {
  expect(isWord(point(char))).toBe(word)
})

test.each([
  ['0', true],
  ['٣', true],
  ['²', false],
  ['a', false],
  ['𝟎', false],
])('%j is a digit of the basic plane: %s', (char, digit) => {
  expect(isDigit(point(char))).toBe(digit)
})

test.each([
  ['a', true],
  ['ß', true],
  ['𝓎', true],
  ['A', false],
  ['国', false],
])('%j is a small letter: %s', (char, lower) => {
  expect(isLower(point(char))).toBe(lower)
})

test.each([
  ['\u309f', false],
  ['\u30a0', true],
  ['エ', true],
  ['\u30ff', true],
  ['\u3100', false],
  ['\u31ef', false],
  ['\u31f0', true],
  ['\u31ff', true],
  ['\u3200', false],
])('%j is katakana: %s', (char, katakana) => {
  expect(isKatakana(point(char))).toBe(katakana)
})

test.each([
  ['\u10ff', false],
  ['\u1100', true],
  ['\u11ff', true],
  ['\u1200', false],
  ['\uabff', false],
  ['가', true],
  ['힣', true],
  ['\ud7a4', false],
])('%j is hangul: %s', (char, hangul) => {
  expect(isHangul(point(char))).toBe(hangul)
})

test('where there is no more text is a delimiter and nothing else', () => {
  for (const sign of [MORE, NONE, TOO_FAR]) {
    expect(edgeUnit(sign)).toBe(DELIMITER)
    for (const is of [isWord, isDigit, isLower, isKatakana, isHangul]) expect(is(sign)).toBe(false)
  }
  expect(edgeUnit(point('国'))).toBe(IDEOGRAPH)
})
