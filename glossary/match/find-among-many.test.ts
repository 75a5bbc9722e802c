import { describe, expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseMarked, parseTerms, spansOf } from '../testing/marked-text.ts'
import { MATCH_CASES } from '../testing/match-cases.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'

describe.each(Object.entries(MATCH_CASES))('%s', (_, cases) => {
  test.each(cases)('$terms, among a thousand others, in "$text"', ({ terms, text }) => {
    const { chunks, spans } = parseMarked(text)
    const matcher = compileTerms([...parseTerms(terms), ...FILLER_TERMS])
    expect(spansOf(find(matcher, chunks), chunks)).toEqual(spans)
  })
})
