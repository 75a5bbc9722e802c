import { expect, test } from 'vitest'
import { decompositionOf } from './decomposition.ts'
import { APOSTROPHE, HYPHEN, QUOTE, separatorOf, SPACE } from './separator.ts'

test.each<[string, number, string]>([
  ['space', SPACE, ' \t\n\r\f\v\u00a0\u2003\u2009\u202f\u3000\u2028'],
  ['hyphen', HYPHEN, '-\u2010\u2011\u2012\u2212\ufe63\uff0d'],
  ['apostrophe', APOSTROPHE, "'‘’‛′ʼ"],
  ['quote', QUOTE, '"“”„‟″'],
])('every %s is one', (_, canonical, chars) => {
  for (const char of chars) expect(separatorOf(char.charCodeAt(0))).toBe(canonical)
})

test.each(['.', ',', '–', '—', '/', '«', '·', '國'])('%s is compared as itself', (char) => {
  expect(separatorOf(char.charCodeAt(0))).toBe(char.charCodeAt(0))
})

test.each([
  ['é', 'e\u0301'],
  ['e', 'e'],
  ['\u212b', 'A\u030a'],
  ['통', '\u1110\u1169\u11bc'],
  ['が', 'か\u3099'],
  ['\ud842', '\ud842'],
])('%s decomposes to %j', (char, decomposed) => {
  expect(decompositionOf(char.charCodeAt(0))).toBe(decomposed)
})
