import { expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseTerms } from '../testing/marked-text.ts'
import { compileTerms } from './compile-terms.ts'

/** How many code points are read again of a text that comes in chunks of a size. */
function rereads(form: string, text: string, size: number, others = FILLER_TERMS): number {
  const scan = compileTerms([...parseTerms([form]), ...others]).scan()
  for (let at = 0; at < text.length; at += size) scan.push(text.slice(at, at + size), false)
  scan.end()
  return scan.rereads
}

test.each<[form: string, what: string, text: string, whole: number, inUnits: number]>([
  ['ITU', 'prose', 'the ITU said. '.repeat(70), 1.3, 1.3],
  ['ITU', 'terms in brackets', '(ITU)'.repeat(200), 5.5, 5.5],
  ['ITU', 'an address', `https://x.org/${'a-ITU/'.repeat(160)}`, 17, 22],
  ['ITU', 'a path', 'ITU/'.repeat(250), 28, 32],
  ['ITU', 'words with hyphens', 'ITU-and-'.repeat(120), 16, 20],
  ['ITU', 'a long word after a hyphen', `ITU-${'a'.repeat(90)} `.repeat(10), 1.2, 5],
  ['ITU', 'a long word before a hyphen', `${'a'.repeat(60)}-ITU `.repeat(16), 0.8, 0.8],
  ['ITU', 'apostrophes', "ITU'".repeat(250), 4.5, 9],
  ['Internet governance forum', 'near misses', 'Internet governance for '.repeat(40), 1.6, 2.9],
  [
    'Internet governance',
    'invisible units',
    `Internet${'\u200b'.repeat(1_000)} governance`,
    4.3,
    4.3,
  ],
  ['a a a a a b', 'a long form that begins at each word', 'a '.repeat(500), 7.5, 11],
  ['国際電気', 'near misses of ideographs', '国際電'.repeat(330), 2, 5],
  ['e\u0301', 'marks on one letter', `e${'\u0301'.repeat(1_000)}`, 2.3, 2.3],
])('of %s in %s little is read again', (form, _, text, whole, inUnits) => {
  for (const [size, most] of [
    [Infinity, whole],
    [1, inUnits],
  ] as const) {
    const again = rereads(form, text, size)
    expect(again).toBeGreaterThan(text.length / 2)
    expect(again).toBeLessThan(text.length * most)
  }
})

test.each([
  ['ITU', 'nothing here: Itu itu IT UTI. '],
  ['word', 'wordword worded sword '],
  ['word', 'x'.repeat(100)],
  ['spirit of compromise', 'the spirit is a spirit '],
])('of %s in %j nothing is read again', (form, text) => {
  expect(rereads(form, text, Infinity)).toBe(0)
  expect(rereads(form, text, Infinity, [])).toBe(0)
})
