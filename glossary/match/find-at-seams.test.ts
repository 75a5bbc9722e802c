import { describe, expect, test } from 'vitest'
import { parseMarked, parseTerms, spansOf } from '../testing/marked-text.ts'
import { MATCH_CASES } from '../testing/match-cases.ts'
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
  })
})
