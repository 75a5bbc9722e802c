import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { draftBriefing } from '../../glossary/briefing/draft-briefing.ts'
import { beginReview } from '../../glossary/briefing/review.ts'
import type { Article } from '../../glossary/article.ts'
import { articleSchema, pageReadingSchema, reviewSchema, selectedSchema } from './briefing-shape.ts'

const article: Article = {
  title: 'Fees rise',
  author: 'Jo Pilot',
  publisher: '',
  date: '2025-03-01',
  url: 'https://example.org/fees',
  language: 'en',
  licence: '',
  credit: '',
  blocks: [
    {
      kind: 'paragraph',
      text: 'The Harbour Dues Board (HDB) raised its fees on Monday after talks with the PLC.',
    },
  ],
}
const reading = { result: { ok: true, article }, declared: [] }

describe('what comes out of a page', () => {
  test('is taken as it is, and a review is the same after it was kept', () => {
    expect(v.parse(pageReadingSchema, structuredClone(reading))).toEqual(reading)
    const review = beginReview(draftBriefing(article))
    expect(v.parse(reviewSchema, JSON.parse(JSON.stringify(review)))).toEqual(review)
  })

  test('has no members but those it should have', () => {
    const parsed = v.parse(articleSchema, { ...article, onload: 'alert(1)' })
    expect(parsed).toEqual(article)
    expect(Object.keys(parsed)).not.toContain('licenceUrl')
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'article'],
    ['another kind of block', withBlock({ kind: 'script', text: 'x' })],
    ['a block without text', withBlock({ kind: 'paragraph' })],
    [
      'a number for a title',
      { ...reading, result: { ok: true, article: { ...article, title: 1 } } },
    ],
    ['a problem of its own making', { result: { ok: false, problem: 'please' }, declared: [] }],
    ['no list of declared terms', { result: reading.result }],
    ['too many declared terms', { ...reading, declared: Array(5_001).fill(term()) }],
    ['a title without end', { ...reading, result: { ok: true, article: withTitle(30_000) } }],
  ])('is refused: %s', (_, value) => {
    expect(v.safeParse(pageReadingSchema, value).success).toBe(false)
  })

  test('may be no selection at all', () => {
    expect(v.parse(selectedSchema, null)).toBeNull()
    expect(v.safeParse(selectedSchema, { term: 'x', at: -1, article }).success).toBe(false)
  })
})

function withBlock(block: object): object {
  return { ...reading, result: { ok: true, article: { ...article, blocks: [block] } } }
}

function withTitle(length: number): Article {
  return { ...article, title: 'x'.repeat(length) }
}

function term(): object {
  return { term: 'quay', longForm: '', definition: 'A place to moor.', by: 'dl' }
}
