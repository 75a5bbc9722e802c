import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorQuote } from '../anchor/anchor-quote.ts'
import type { Article, Block } from '../article.ts'
import { articleText } from '../article.ts'
import { keyPoints } from './key-points.ts'

function article(blocks: readonly Block[], title = 'Talks on the treaty fail'): Article {
  return {
    title,
    author: '',
    publisher: '',
    date: '',
    url: '',
    language: 'en',
    licence: '',
    credit: '',
    blocks,
  }
}

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

const LEAD = 'The conference on the telecommunications treaty failed to reach consensus on Friday.'
const REASON = 'Delegates rejected the treaty text because of its articles on security and spam.'
const CHAIR = 'The Chair measured the temperature of the room and declared the resolution adopted.'
const FILLER = 'Coffee was served in the lobby before lunch.'

function points(blocks: readonly Block[], count = 3): string[] {
  return keyPoints(article(blocks), count).map((point) => point.text)
}

test('points are whole sentences in the order of the article', () => {
  const blocks = paragraphs(LEAD, `${FILLER} ${REASON}`, FILLER, CHAIR)
  const chosen = points(blocks)
  const text = articleText(article(blocks))
  const places = chosen.map((point) => text.indexOf(point))
  expect(chosen).toContain(LEAD)
  expect(chosen).toContain(REASON)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a central sentence comes before a sentence beside the point', () => {
  const blocks = paragraphs(
    LEAD,
    FILLER,
    'Somebody lost an umbrella in the hotel yesterday.',
    REASON,
  )
  expect(points(blocks, 2)).toEqual([LEAD, REASON])
})

describe('what is never a point', () => {
  const rest = paragraphs(LEAD, FILLER, REASON)
  test.each<[string, Block]>([
    ['a heading', { kind: 'heading', text: 'The treaty text on security and spam fails.' }],
    ['a quoted block', { kind: 'quote', text: 'The treaty text on security and spam has failed.' }],
    ['a caption', { kind: 'caption', text: 'The treaty text on security and spam, failed.' }],
    ['a line of code', { kind: 'code', text: 'treaty.text = security + spam.' }],
    [
      'an announcement',
      { kind: 'paragraph', text: 'The treaty text on security says the following:' },
    ],
    [
      'a sentence leaning on nothing',
      { kind: 'paragraph', text: 'They rejected the treaty text on spam.' },
    ],
  ])('%s', (_what, block) => {
    expect(points([...rest, block], 5)).toEqual([LEAD, FILLER, REASON])
  })
})

test('a leaning sentence may follow the one it leans on', () => {
  const leaning = 'They rejected the treaty articles on security.'
  expect(points(paragraphs(`${LEAD} ${leaning}`), 2)).toEqual([LEAD, leaning])
})

test('a paragraph gives two points at most', () => {
  const many = `${LEAD} ${REASON} Delegates said the treaty text on spam threatens networks.`
  expect(points(paragraphs(many), 5)).toHaveLength(2)
})

test('the first sentence is kept unless it is a byline', () => {
  const byline = 'By Jane Roe, Dubai.'
  expect(points(paragraphs(LEAD, REASON, CHAIR), 1)).toEqual([LEAD])
  expect(points(paragraphs(byline, LEAD, REASON, CHAIR), 2)).not.toContain(byline)
})

test('nothing gives nothing', () => {
  expect(points([])).toEqual([])
})

test('every point stands in the article and is found again by its selector', () => {
  const sentence = fc.constantFrom(
    LEAD,
    REASON,
    CHAIR,
    FILLER,
    'Yet Dr. Roe said “No.” Why?',
    'I left.',
  )
  const block = fc.record<Block>({
    kind: fc.constantFrom('paragraph', 'heading', 'quote', 'list'),
    text: fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
  })
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      (blocks, count) => {
        const source = article(blocks)
        const text = articleText(source)
        const chosen = keyPoints(source, count)
        expect(chosen.length).toBeLessThanOrEqual(count)
        for (const { text: point, selector } of chosen) {
          const place = anchorQuote(text, selector)
          expect(place && text.slice(place.start, place.end)).toBe(point)
          expect(selector.position).toBe(place?.start)
        }
      },
    ),
  )
})
