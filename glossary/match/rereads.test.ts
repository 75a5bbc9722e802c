import { expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseTerms } from '../testing/marked-text.ts'
import type { Term } from '../term.ts'
import { compileTerms } from './compile-terms.ts'

/** How many code points are read again of a text that comes in chunks of a size. */
function rereads(terms: readonly Term[], text: string, size = text.length): number {
  const scan = compileTerms(terms).scan()
  for (let at = 0; at < text.length; at += size) scan.push(text.slice(at, at + size), false)
  scan.end()
  return scan.rereads
}

test.each<[form: string, what: string, text: string, most: number]>([
  ['ITU', 'prose', 'the ITU said. '.repeat(40), 1.3],
  ['ITU', 'terms in brackets', '(ITU)'.repeat(60), 5.5],
  ['ITU', 'an address', `https://x.org/${'a-ITU/'.repeat(60)}`, 17],
  ['ITU', 'a path', 'ITU/'.repeat(80), 28],
  ['ITU', 'words with hyphens', 'ITU-and-'.repeat(50), 16],
  ['ITU', 'a long word after a hyphen', `ITU-${'a'.repeat(90)} `.repeat(10), 1.2],
  ['ITU', 'a long word before a hyphen', `${'a'.repeat(60)}-ITU `.repeat(6), 0.8],
  ['ITU', 'apostrophes', "ITU'".repeat(80), 4.5],
  ['world wide web page', 'near misses', 'world wide web pag '.repeat(40), 2.2],
  ['Internet governance', 'invisible units', `Internet${'\u200b'.repeat(500)} governance`, 4.3],
  ['a a a a a b', 'a long form that begins at each word', 'a '.repeat(120), 7.5],
  ['国際電気', 'near misses of ideographs', '国際電'.repeat(100), 2],
  ['e\u0301', 'marks on one letter', `e${'\u0301'.repeat(500)}`, 2.3],
])('of %s in %s little is read again', (form, _what, text, most) => {
  const again = rereads(parseTerms([form]), text)
  expect(again).toBeGreaterThan(text.length / 2)
  expect(again).toBeLessThan(text.length * most)
})

test.each([
  ['ITU', "ITU' a-ITU/ITU-and-".repeat(20), 22],
  ['a a a a a b', 'a '.repeat(120), 11],
  ['国際電気', '国際電'.repeat(100), 5],
])('of %s little is read again though %j comes in single units', (form, text, most) => {
  const again = rereads([...parseTerms([form]), ...FILLER_TERMS], text, 1)
  expect(again).toBeGreaterThan(text.length)
  expect(again).toBeLessThan(text.length * most)
})

test.each([
  ['ITU', 'nothing here: Itu itu IT UTI. '],
  ['=Treaty', 'treatY TREATY treatiES treatyS '],
  ['word', 'wordword worded sword '],
  ['word', 'x'.repeat(100)],
  ['spirit of compromise', 'the spirit is a spirit '],
])('of %s in %j nothing is read again', (form, text) => {
  expect(rereads(parseTerms([form]), text)).toBe(0)
  expect(rereads([...parseTerms([form]), ...FILLER_TERMS], text)).toBe(0)
})

test.each([
  ['ITU', 'exact', 'the ITU'],
  ['treaty', 'fold', 'a Treaty'],
] as const)('what many terms have, %s, is read again but once', (form, caseRule, text) => {
  const terms = Array.from({ length: 40 }, (_, entry): Term => ({ form, caseRule, entry }))
  expect(rereads(terms, text)).toBe(rereads(terms.slice(1), text))
  expect(rereads(terms, text)).toBe(rereads(terms.slice(39), text))
})
