import { expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseTerms } from '../testing/marked-text.ts'
import { compileTerms } from './compile-terms.ts'
import type { Matcher } from './matcher.ts'

const FORMS = [
  'ITU',
  'world wide web page',
  'Internet governance',
  'a a a a a b',
  '国際電気',
  'e\u0301',
  'word',
  'spirit of compromise',
]
const few = lazily(() => compileTerms(parseTerms(FORMS)))
const many = lazily(() => compileTerms([...parseTerms(FORMS), ...FILLER_TERMS]))

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** How many code points are read again of a text that comes in chunks of a size. */
function rereads(matcher: Matcher, text: string, size = text.length): number {
  const scan = matcher.scan()
  for (let at = 0; at < text.length; at += size) scan.push(text.slice(at, at + size), false)
  scan.end()
  return scan.rereads
}

test.each<[form: string, what: string, text: string, whole: number, inUnits: number]>([
  ['ITU', 'prose', 'the ITU said. '.repeat(40), 1.3, 1.3],
  ['ITU', 'terms in brackets', '(ITU)'.repeat(60), 5.5, 5.5],
  ['ITU', 'an address', `https://x.org/${'a-ITU/'.repeat(60)}`, 17, 22],
  ['ITU', 'a path', 'ITU/'.repeat(80), 28, 32],
  ['ITU', 'words with hyphens', 'ITU-and-'.repeat(50), 16, 20],
  ['ITU', 'a long word after a hyphen', `ITU-${'a'.repeat(90)} `.repeat(10), 1.2, 5],
  ['ITU', 'a long word before a hyphen', `${'a'.repeat(60)}-ITU `.repeat(6), 0.8, 0.8],
  ['ITU', 'apostrophes', "ITU'".repeat(80), 4.5, 9],
  ['world wide web page', 'near misses', 'world wide web pag '.repeat(40), 2.2, 3.6],
  [
    'Internet governance',
    'invisible units',
    `Internet${'\u200b'.repeat(500)} governance`,
    4.3,
    4.3,
  ],
  ['a a a a a b', 'a long form that begins at each word', 'a '.repeat(120), 7.5, 11],
  ['国際電気', 'near misses of ideographs', '国際電'.repeat(100), 2, 5],
  ['e\u0301', 'marks on one letter', `e${'\u0301'.repeat(500)}`, 2.3, 2.3],
])('of %s in %s little is read again', (_form, _what, text, whole, inUnits) => {
  for (const again of [rereads(few(), text), rereads(many(), text)]) {
    expect(again).toBeGreaterThan(text.length / 2)
    expect(again).toBeLessThan(text.length * whole)
  }
  expect(rereads(many(), text, 1)).toBeLessThan(text.length * inUnits)
})

test.each([
  ['nothing here: Itu itu IT UTI. '],
  ['wordword worded sword '],
  ['x'.repeat(100)],
  ['the spirit is a spirit '],
])('of %j nothing is read again', (text) => {
  expect(rereads(few(), text)).toBe(0)
  expect(rereads(many(), text)).toBe(0)
})
