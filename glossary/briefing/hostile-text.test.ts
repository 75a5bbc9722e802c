import { expect, test } from 'vitest'
import { anchorQuote } from '../anchor/anchor-quote.ts'
import { draftBriefing } from './draft-briefing.ts'

const SIZE = 100_000
/** Linear work takes well under a second; work by the square would take minutes. */
const LIMIT_MS = 5_000

test.each([
  ['one letter', 'a'],
  ['capitals', 'A'],
  ['short forms', 'AB '],
  ['open brackets', '('],
  ['nested brackets', '[(AB'],
  ['brackets', '(AB) '],
  ['wordings', ' or AB'],
  ['stops', 'A.'],
  ['hyphens', 'A-'],
  ['quotation marks', '“'],
  ['names', 'Trade Organization (WTO) '],
  ['sentences', 'The WTO is a body that rules. '],
  ['lines', 'WTO\n'],
])(
  'a text of nothing but %s takes bounded time',
  (_what, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length))
    const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }))
    const facts = { author: '', publisher: '', date: '', url: '', licence: '', credit: '' }
    const start = performance.now()
    draftBriefing({ ...facts, title: 'x', language: 'en', blocks })
    anchorQuote(text, {
      exact: 'a passage that is not there, long enough to be looked for loosely',
    })
    expect(performance.now() - start).toBeLessThan(LIMIT_MS)
  },
  60_000,
)
