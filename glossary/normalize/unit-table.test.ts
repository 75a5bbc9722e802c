import { expect, test } from 'vitest'
import { astralUnitOf } from './astral-unit.ts'
import { pointUnit } from './point-unit.ts'
import {
  DELIMITER,
  IDEOGRAPH,
  IGNORED,
  isWordUnit,
  LAST_CLASS,
  MARK,
  SURROGATE,
  unitOf,
} from './unit-table.ts'

test.each<[name: string, chars: string, unit: number]>([
  ['delimiters', " .,-'’–/@#\u00a0\n²™§ʼʻ・。（", DELIMITER],
  ['ignored units', '\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f\u200e\u2066\u034f', IGNORED],
  ['marks', '\u0301\u0323\u3099\u05b0\u1161\u11bc', MARK],
  ['letters of unspaced scripts', '国々〇かカー통ㄅ\u1110', IDEOGRAPH],
  ['surrogates', '\ud800\udfff', SURROGATE],
])('%s are told', (_, chars, unit) => {
  expect(Array.from(chars, (char) => unitOf(char.charCodeAt(0)))).toEqual(
    Array.from(chars, () => unit),
  )
})

test.each([
  ['Aaáà\u00c5\u212b', 'a'],
  ['kK\u212a', 'k'],
  ['Ñn', 'n'],
  ['ß', 'ß'],
  ['ЖЖ', 'ж'],
  ['_', '_'],
  ['5', '5'],
  ['₂', '₂'],
  ['ﷲ', 'ﷲ'],
])('%s are words with the base letter %s', (chars, base) => {
  for (const char of chars) expect(unitOf(char.charCodeAt(0))).toBe(base.charCodeAt(0))
})

test('no word unit is mistaken for a class', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const char = String.fromCharCode(code)
    const isWord = /[\p{L}\p{Nd}\p{Nl}\p{Pc}\u2080-\u2089]/u.test(char)
    const special = unitOf(code) === IDEOGRAPH || unitOf(code) === MARK || unitOf(code) === IGNORED
    const apostrophe = code === 0x2bb || code === 0x2bc
    if (isWord && !special && !apostrophe) expect(unitOf(code)).toBeGreaterThan(LAST_CLASS)
    else expect(unitOf(code)).toBeLessThan(LAST_CLASS)
  }
})

test.each<[string, number]>([
  ['𝒳', LAST_CLASS + 1],
  ['𐐀', LAST_CLASS + 1],
  ['𠮷', IDEOGRAPH],
  ['🎉', DELIMITER],
  ['\u{1d165}', MARK],
  ['\u{e0101}', IGNORED],
])('%s above U+FFFF has class %i', (char, unit) => {
  const point = char.codePointAt(0) ?? 0
  expect(astralUnitOf(point)).toBe(unit)
  expect(pointUnit(point)).toBe(unit)
  expect(isWordUnit(unit)).toBe(unit > LAST_CLASS)
})

test('half a pair by itself parts words', () => {
  expect(pointUnit(0xd842)).toBe(DELIMITER)
})
