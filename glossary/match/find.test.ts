import { describe, expect, test } from 'vitest'
import { parseMarked, parseTerms, showMarked, spansOf } from '../testing/marked-text.ts'
import { MATCH_CASES } from '../testing/match-cases.ts'
import { findNaively } from '../testing/naive-matcher.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'
import type { Chunk } from './match.ts'

/** Chunks of one character each; where one breaks, its first character does. */
function inCharacters(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap(({ text, breaks }) =>
    text === ''
      ? [{ text, breaks }]
      : [...text].map((char, at) => ({ text: char, breaks: breaks && at === 0 })),
  )
}

describe.each(Object.entries(MATCH_CASES))('%s', (_, cases) => {
  test.each(cases)('$terms in "$text"', ({ terms, text }) => {
    const { chunks, spans } = parseMarked(text)
    const matcher = compileTerms(parseTerms(terms))
    const found = spansOf(find(matcher, chunks), chunks)
    expect(showMarked(chunks, found)).toBe(showMarked(chunks, spans))
    const pieces = inCharacters(chunks)
    expect(spansOf(find(matcher, pieces), pieces)).toEqual(spans)
  })

  test.each(cases)('$terms in "$text", naively', ({ terms, text }) => {
    const { chunks, spans } = parseMarked(text)
    const found = findNaively(parseTerms(terms), chunks).map(
      ({ start, end }) => [start, end] as const,
    )
    expect(showMarked(chunks, found)).toBe(showMarked(chunks, spans))
  })
})
