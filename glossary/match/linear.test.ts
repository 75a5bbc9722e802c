import { expect, test } from 'vitest'
import type { Term } from '../term.ts'
import { compileTerms } from './compile-terms.ts'

/** The most code points read again per unit of text, whatever the text and terms. */
const MOST_REREADS = 700

const FORMS = [
  ...Array.from({ length: 60 }, (_, at) =>
    Array(at + 1)
      .fill('a')
      .join(' '),
  ),
  'a a a a a b',
  'Internet governance forum secretariat',
  'word',
  'e\u0301',
  'ITU',
  '国際電気通信連合',
  '国国国国国国国国国国条',
  'multi-stakeholder',
]
const TERMS = FORMS.map((form, entry): Term => ({ form, caseRule: 'fold', entry }))

/** Texts made to be as slow as can be, by length. */
const FAMILIES: readonly [name: string, make: (length: number) => string][] = [
  ['one word', (length) => 'x'.repeat(length)],
  ['one word that is a term again and again', (length) => 'word'.repeat(length / 4)],
  ['marks on one letter', (length) => `e${'\u0301'.repeat(length)}`],
  ['letters with marks', (length) => 'e\u0301\u0302'.repeat(length / 3)],
  ['words that begin a long form', (length) => 'a '.repeat(length / 2)],
  [
    'a long form over and over, one word short',
    (length) => `${'a '.repeat(7)}b `.repeat(length / 16),
  ],
  ['white space', (length) => `a${' '.repeat(length)}a`],
  ['words and long white space', (length) => `a${' '.repeat(999)}`.repeat(length / 1_000)],
  ['invisible units', (length) => `Internet${'\u200b'.repeat(length)} governance`],
  ['words and invisible units', (length) => `a ${'\u200b'.repeat(98)}`.repeat(length / 100)],
  ['one path', (length) => 'ITU/'.repeat(length / 4)],
  ['one address', (length) => `https://x.org/${'a-ITU/'.repeat(length / 6)}`],
  ['hyphens', (length) => 'ITU-a-'.repeat(length / 6)],
  ['apostrophes', (length) => "ITU'".repeat(length / 4)],
  ['dots', (length) => 'ITU.'.repeat(length / 4)],
  ['ideographs', (length) => '国'.repeat(length)],
  ['near misses of one term', (length) => '国際電気通信連'.repeat(length / 7)],
  ['surrogate pairs', (length) => '𠮷'.repeat(length / 2)],
  ['halves of pairs', (length) => '\ud842'.repeat(length)],
]

function rereads(text: string, chunk: number): number {
  const scan = compileTerms(TERMS).scan()
  for (let at = 0; at < text.length; at += chunk) scan.push(text.slice(at, at + chunk), false)
  scan.end()
  return scan.rereads
}

test.each(FAMILIES)('work on %s grows with the length alone', (_, make) => {
  for (const chunk of [Infinity, 64]) {
    const once = rereads(make(10_000), chunk)
    const twice = rereads(make(20_000), chunk)
    expect(twice).toBeLessThanOrEqual(2.2 * once + 2_000)
    expect(twice).toBeLessThanOrEqual(MOST_REREADS * 20_000)
  }
})

test.each(FAMILIES)(
  '%s in chunks of one unit costs no more than a constant per unit',
  (_, make) => {
    const once = rereads(make(10_000), 1)
    const twice = rereads(make(20_000), 1)
    expect(twice).toBeLessThanOrEqual(2.2 * once + 2_000)
  },
)

test('text without any first word is never read again', () => {
  expect(
    rereads('nothing to be found here, whatever one may look for. '.repeat(1_000), Infinity),
  ).toBe(0)
})
