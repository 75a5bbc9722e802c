import { describe, expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseMarked, parseTerms, showMarked, spansOf } from '../testing/marked-text.ts'
import { MATCH_CASES } from '../testing/match-cases.ts'
import { findNaively } from '../testing/naive-matcher.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'
import type { Chunk } from './match.ts'

/** Cuts chunks once more at an offset of their whole text; the new seam joins. */
function cutAt(chunks: readonly Chunk[], offset: number): Chunk[] {
  let base = 0
  return chunks.flatMap((chunk) => {
    const at = offset - base
    base += chunk.text.length
    if (at <= 0 || at >= chunk.text.length) return [chunk]
    return [
      { text: chunk.text.slice(0, at), breaks: chunk.breaks },
      { text: chunk.text.slice(at), breaks: false },
    ]
  })
}

/** Offsets that are not inside a surrogate pair. */
function cutsOf(chunks: readonly Chunk[]): number[] {
  const text = chunks.map((chunk) => chunk.text).join('')
  return [...text].reduce((cuts: number[], char) => [...cuts, (cuts.at(-1) ?? 0) + char.length], [])
}

describe.each(Object.entries(MATCH_CASES))('%s', (_, cases) => {
  test.each(cases)('$terms in "$text"', ({ terms, text }) => {
    const { chunks, spans } = parseMarked(text)
    const matcher = compileTerms(parseTerms(terms))
    const found = spansOf(find(matcher, chunks), chunks)
    expect(showMarked(chunks, found)).toBe(showMarked(chunks, spans))
    const large = compileTerms([...parseTerms(terms), ...FILLER_TERMS])
    expect(spansOf(find(large, chunks), chunks)).toEqual(spans)
    const naive = findNaively(parseTerms(terms), chunks).map(
      ({ start, end }) => [start, end] as const,
    )
    expect(showMarked(chunks, naive)).toBe(showMarked(chunks, spans))
  })

  test.each(cases)('$terms at every seam of "$text"', ({ terms, text }) => {
    const { chunks, spans } = parseMarked(text)
    const matcher = compileTerms(parseTerms(terms))
    const cuts = cutsOf(chunks)
    for (const first of cuts) {
      const once = cutAt(chunks, first)
      expect(spansOf(find(matcher, once), once)).toEqual(spans)
      for (const second of cuts) {
        if (second <= first || second > first + 12) continue
        const twice = cutAt(once, second)
        expect(spansOf(find(matcher, twice), twice)).toEqual(spans)
      }
    }
    const single = cuts.reduce((pieces, cut) => cutAt(pieces, cut), chunks)
    expect(spansOf(find(matcher, single), single)).toEqual(spans)
  })
})
