import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorQuote } from './anchor-quote.ts'
import { approximateMatches } from './approximate-search.ts'
import { quoteSelector } from './quote-selector.ts'

const TEXT = [
  'WCIT Watch Day 11',
  'The conference in Dubai failed to reach consensus today, leaving many delegates frustrated.',
  'The ITU has insisted that the WCIT was not about Internet governance. Many of the ITU did not agree.',
  'The ITU closed the meeting on Friday.',
].join('\n\n')

function found(text: string, selector: Parameters<typeof anchorQuote>[1]): string | undefined {
  const place = anchorQuote(text, selector)
  return place && text.slice(place.start, place.end)
}

function selectorOf(part: string, from = 0): ReturnType<typeof quoteSelector> {
  const start = TEXT.indexOf(part, from)
  return quoteSelector(TEXT, start, start + part.length)
}

describe('the same words', () => {
  test.each([
    ['unchanged', TEXT, 'failed to reach consensus'],
    ['other white space', TEXT.replaceAll(' ', '\n\t '), 'failed\n\t to\n\t reach\n\t consensus'],
    [
      'soft hyphens',
      TEXT.replaceAll('consensus', 'con\u00adsen\u00adsus'),
      'failed to reach con\u00adsen\u00adsus',
    ],
    ['text before it', `Menu\nHome\n${TEXT}`, 'failed to reach consensus'],
  ])('%s', (_what, text, expected) => {
    expect(found(text, selectorOf('failed to reach consensus'))).toBe(expected)
  })

  test('curly marks and dashes are as good as straight ones', () => {
    const text = 'He said: “It’s a treaty – or not.”'
    expect(found(text, { exact: `"It's a treaty - or not."` })).toBe('“It’s a treaty – or not.”')
  })

  test('the place whose surroundings agree is taken, whatever the position says', () => {
    const third = TEXT.lastIndexOf('ITU')
    const selector = { ...quoteSelector(TEXT, third, third + 3), position: 0 }
    expect(anchorQuote(TEXT, selector)?.start).toBe(third)
  })

  test('between equals the nearer to the old position is taken', () => {
    const text = 'a treaty on networks. '.repeat(3)
    const at = (position: number) =>
      anchorQuote(text, { exact: 'a treaty on networks', position })?.start
    expect([at(0), at(22), at(45)]).toEqual([0, 22, 44])
  })
})

describe('changed words', () => {
  test.each([
    ['a word corrected', 'failed to reach consensus', 'failed to reach a consensus'],
    ['a letter dropped', 'leaving many delegates', 'leaving many delegats'],
    [
      'a word replaced',
      'insisted that the WCIT was not about Internet',
      'insisted that WCIT was not about internet',
    ],
  ])('%s', (_what, before, after) => {
    expect(found(TEXT.replace(before, after), selectorOf(before))).toBe(after)
  })

  test('agreement is better the less has changed', () => {
    const selector = selectorOf('failed to reach consensus today')
    const score = (text: string) => anchorQuote(text, selector)?.score ?? 0
    const one = score(TEXT.replace('consensus today', 'consensus to-day'))
    const two = score(TEXT.replace('consensus today', 'consensus on Thursday'))
    expect(score(TEXT)).toBe(1)
    expect(one).toBeLessThan(1)
    expect(two).toBeLessThan(one)
  })
})

describe('where it cannot say', () => {
  test.each([
    ['the words are gone', 'Nothing of the kind.', selectorOf('failed to reach consensus')],
    ['an empty quotation', TEXT, { exact: ' ' }],
    ['a short form only inside other words', 'the INSTITUTE', { exact: 'ITU' }],
    [
      'a short form at many places, surroundings gone',
      'x ITU y ITU z',
      { exact: 'ITU', prefix: 'nobody expected the', suffix: 'to be so late' },
    ],
    [
      'a short form with a letter changed',
      'The ITO has',
      { exact: 'ITU', prefix: 'The ', suffix: ' has' },
    ],
    ['an empty text', '', { exact: 'ITU' }],
  ])('%s', (_what, text, selector) => {
    expect(anchorQuote(text, selector)).toBeUndefined()
  })
})

test('every whole-word passage of a text is found again where it was', () => {
  const words = fc.array(fc.constantFrom('the', 'ITU', 'treaty', 'sign', 'not', '\n', '“Chair”'), {
    minLength: 3,
    maxLength: 40,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(' ')
      const from = a % list.length
      const length = 1 + (b % (list.length - from))
      const start = list.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
      const end = start + list.slice(from, from + length).join(' ').length
      const exact = text.slice(start, end)
      fc.pre(exact.trim() === exact)
      const selector = quoteSelector(text, start, end)
      expect(text.slice(start - (selector.prefix?.length ?? 0), start)).toBe(selector.prefix ?? '')
      const place = anchorQuote(text, selector)
      expect(place && text.slice(place.start, place.end)).toBe(exact)
    }),
  )
})

test('approximate search agrees with the edit-distance table', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(letters, letters, (t, p) => {
      const [text, pattern] = [t.join(''), p.join('')]
      const [best] = approximateMatches(text, pattern, pattern.length, 1)
      expect(best?.errors).toBe(fewestErrors(text, pattern))
      if (best) expect(editDistance(text.slice(best.start, best.end), pattern)).toBe(best.errors)
    }),
    { numRuns: 300 },
  )
})

/** Sellers' table, row by row: the plain algorithm the bit vectors stand for. */
function lastRow(text: string, pattern: string, freeStart: boolean): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, at) => (freeStart ? 0 : at))
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i]
    for (let j = 1; j <= text.length; j++) {
      const cost = pattern[i - 1] === text[j - 1] ? 0 : 1
      next[j] = Math.min((row[j - 1] ?? 0) + cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row
}

function fewestErrors(text: string, pattern: string): number {
  return Math.min(...lastRow(text, pattern, true).slice(1))
}

function editDistance(text: string, pattern: string): number {
  return lastRow(text, pattern, false).at(-1) ?? 0
}
