import { describe, expect, test } from 'vitest'
import type { Article, Block } from '../article.ts'
import { articleText } from '../article.ts'
import { parsePack } from '../pack/parse-pack.ts'
import { serializePack } from '../pack/serialize-pack.ts'
import { draftBriefing } from './draft-briefing.ts'
import type { EntryCandidate } from './entry-candidate.ts'
import { packFromDraft } from './pack-from-draft.ts'
import { previewMatches } from './preview-matches.ts'
import { readingOf } from './read-candidate.ts'
import { beginReview, keptCandidates, keptDraft } from './review.ts'
import type { Review } from './review.ts'
import {
  addTerm,
  correctSource,
  dropPoint,
  editTerm,
  isPoint,
  keepTerm,
  keepTerms,
  mergeTerms,
  movePoint,
  setPrivate,
  togglePoint,
} from './review-changes.ts'

const TEXTS = [
  'The Harbour Dues Board (HDB) of Port Elsewhere raised its fees on Monday after talks with pilots.',
  'The HDB says the pilots were heard. The PLC of the pilots disagrees, and so does the Port Labour Council.',
  'A berth slot is a stretch of time that the harbour keeps for one ship. Berth slots were cut.',
]

const ARTICLE: Article = {
  title: 'Fees rise at Port Elsewhere',
  author: 'Jo Pilot',
  publisher: 'Harbour News',
  date: '2025-03-01',
  url: 'https://example.org/fees',
  language: 'en',
  licence: '',
  credit: '',
  blocks: TEXTS.map((text): Block => ({ kind: 'paragraph', text })),
}
const TEXT = articleText(ARTICLE)
const READING = readingOf(ARTICLE)
const START = beginReview(draftBriefing(ARTICLE))

function termOf(review: Review, id: string): EntryCandidate {
  const found = review.terms.find(({ candidate }) => candidate.id === id)
  if (found === undefined) throw new Error(`no candidate ${id}`)
  return found.candidate
}

const kept = (review: Review): string[] => keptCandidates(review).map(({ term }) => term)
const pointTexts = (review: Review): string[] => review.points.map(({ text }) => text.slice(0, 12))
const sentence = (opening: string) => {
  const found = READING.sentences.find(({ text }) => text.startsWith(opening))
  if (found === undefined) throw new Error(`no sentence ${opening}`)
  return found
}

describe('a review begins', () => {
  test('with what the article explains kept, and the rest offered', () => {
    expect(kept(START)).toEqual(['HDB'])
    expect(START.terms.map(({ candidate }) => candidate.term)).toContain('PLC')
  })

  test('on a glossary page with its terms alone', () => {
    const declared = [
      { term: 'quay', longForm: '', definition: 'Where ships lie to load.', by: 'dl' } as const,
    ]
    const review = beginReview(draftBriefing(ARTICLE, declared), true)
    expect(kept(review)).toEqual(['quay'])
    expect(review.terms).toHaveLength(1)
    expect(review.points).toEqual([])
  })
})

describe('a term', () => {
  test('is kept and left out again', () => {
    expect(kept(keepTerm(START, 'plc', true))).toEqual(['HDB', 'PLC'])
    expect(kept(keepTerm(START, 'hdb', false))).toEqual([])
    expect(kept(keepTerms(START, new Set(['hdb', 'plc']), true))).toEqual(['HDB', 'PLC'])
  })

  test('of which nothing can be said does not become an entry', () => {
    const { review, id = '' } = addTerm(START, READING, 'nowhere to be found')
    expect(termOf(review, id).uses).toBe(0)
    expect(kept(review)).toEqual(['HDB'])
    const said = editTerm(review, READING, id, { explanation: 'Somewhere else.' })
    expect(kept(said)).toEqual(['HDB', 'nowhere to be found'])
  })

  test('that is edited is kept, its forms tidied', () => {
    const edit = { aliases: [' Council ', 'Council', ''], longForms: ['Port Labour  Council'] }
    const review = editTerm(START, READING, 'plc', edit)
    expect(kept(review)).toEqual(['HDB', 'PLC'])
    expect(termOf(review, 'plc')).toMatchObject({
      aliases: ['Council'],
      longForms: ['Port Labour Council'],
    })
  })

  test('is never without a form to look for', () => {
    expect(termOf(editTerm(START, READING, 'plc', { term: '  ' }), 'plc').term).toBe('PLC')
  })

  test('is looked up again when its forms change', () => {
    expect(termOf(START, 'plc').uses).toBe(1)
    const review = editTerm(START, READING, 'plc', { aliases: ['HDB'] })
    expect(termOf(review, 'plc').uses).toBe(3)
    const renamed = editTerm(START, READING, 'plc', { term: 'fees' })
    expect(termOf(renamed, 'plc').kind).toBe('ordinary')
    expect(termOf(renamed, 'plc').explanation.text).toContain('raised its fees')
  })

  test('takes the reader’s words and gives the sentence of use back when they are deleted', () => {
    const before = termOf(START, 'plc').explanation
    expect(before.role).toBe('used-in')
    const review = editTerm(START, READING, 'plc', { explanation: 'The union.' })
    expect(termOf(review, 'plc').explanation).toEqual({
      role: 'means',
      text: 'The union.',
      selector: before.selector,
    })
    const back = editTerm(review, READING, 'plc', { explanation: ' ' })
    expect(termOf(back, 'plc').explanation).toEqual(before)
  })

  test('quotes another sentence of use', () => {
    const review = editTerm(START, READING, 'hdb', { quoted: 1 })
    expect(termOf(review, 'hdb').explanation).toMatchObject({
      role: 'used-in',
      text: 'The HDB says the pilots were heard.',
    })
  })

  test('of the reader’s choice is looked up, once', () => {
    const { review, id } = addTerm(START, READING, ' berth  slot ')
    expect(id).toBeDefined()
    expect(termOf(review, id ?? '')).toMatchObject({
      term: 'berth slot',
      uses: 2,
      explanation: { role: 'means' },
    })
    const again = addTerm(keepTerm(review, id ?? '', false), READING, 'berth slot')
    expect(again.id).toBe(id)
    expect(again.review.terms).toHaveLength(review.terms.length)
    expect(kept(again.review)).toContain('berth slot')
    expect(addTerm(START, READING, ' ').id).toBeUndefined()
  })
})

describe('merging', () => {
  test('makes a name the long form of an acronym', () => {
    const { review, id = '' } = addTerm(START, READING, 'Port Labour Council')
    const merged = mergeTerms(review, READING, id, 'plc')
    expect(termOf(merged, 'plc').longForms).toEqual(['Port Labour Council'])
    expect(merged.terms.some(({ candidate }) => candidate.id === id)).toBe(false)
  })

  test('makes like forms spellings of one, with the explanation there is', () => {
    const review = editTerm(START, READING, 'plc', { explanation: 'The union.' })
    const merged = mergeTerms(review, READING, 'plc', 'hdb')
    expect(termOf(merged, 'hdb')).toMatchObject({
      aliases: ['PLC'],
      uses: 3,
      explanation: { role: 'means', text: 'The union.' },
    })
  })

  test.each([
    ['plc', 'plc'],
    ['nobody', 'plc'],
    ['plc', 'nobody'],
  ])('of %s into %s changes nothing', (from, into) => {
    expect(mergeTerms(START, READING, from, into)).toBe(START)
  })
})

describe('points', () => {
  const empty: Review = { ...START, points: [] }
  const toggled = (...openings: readonly string[]) =>
    openings.reduce((review, opening) => togglePoint(review, TEXT, sentence(opening)), empty)

  test('are put in the article’s order, whatever the order they are chosen in', () => {
    const review = toggled('A berth', 'The Harbour', 'The PLC')
    expect(pointTexts(review)).toEqual(['The Harbour ', 'The PLC of t', 'A berth slot'])
  })

  test('are whole sentences of the article that its selector finds', () => {
    for (const { text, selector } of toggled('The PLC', 'A berth').points) {
      expect(TEXT.slice(selector.position, (selector.position ?? 0) + text.length)).toBe(text)
    }
  })

  test('are taken back by choosing them again, or by their index', () => {
    const review = toggled('The PLC', 'A berth')
    expect(isPoint(review.points, sentence('The PLC').start)).toBe(true)
    expect(pointTexts(togglePoint(review, TEXT, sentence('The PLC')))).toEqual(['A berth slot'])
    expect(pointTexts(dropPoint(review, 1))).toEqual(['The PLC of t'])
  })

  test.each([
    [2, 0, 'ABC', 'CAB'],
    [0, 1, 'ABC', 'BAC'],
    [0, 9, 'ABC', 'BCA'],
    [1, -4, 'ABC', 'BAC'],
    [7, 0, 'ABC', 'ABC'],
  ])('move from %i to %i: %s is then %s', (from, to, before, after) => {
    const points = [...before].map((text) => ({ text, selector: { exact: text } }))
    const moved = movePoint({ ...START, points }, from, to)
    expect(moved.points.map(({ text }) => text).join('')).toBe(after)
  })
})

test('the preview finds what the pack will mark, plurals and long forms too', () => {
  const review = keepTerm(addTerm(START, READING, 'berth slot').review, 'plc', true)
  const candidates = keptCandidates(review)
  const found = previewMatches(ARTICLE, candidates).map(({ candidate, start, end }) => [
    candidates[candidate]?.term,
    TEXT.slice(start, end),
  ])
  expect(found).toEqual([
    ['HDB', 'Harbour Dues Board'],
    ['HDB', 'HDB'],
    ['HDB', 'HDB'],
    ['PLC', 'PLC'],
    ['berth slot', 'berth slot'],
    ['berth slot', 'Berth slots'],
  ])
})

test('what was reviewed makes a pack that can be read back', () => {
  const changes = [
    (review: Review) => correctSource(review, { title: 'Fees rise', date: '2025-03-02' }),
    (review: Review) => setPrivate(review, true),
    (review: Review) => editTerm(review, READING, 'plc', { explanation: 'The union.' }),
    (review: Review) => addTerm(review, READING, 'PEA').review,
    (review: Review) => editTerm(review, READING, 'pea', { explanation: 'The port authority.' }),
  ]
  const review = changes.reduce((now, change) => change(now), START)
  const pack = packFromDraft(keptDraft(review), {
    id: 'urn:example:fees',
    private: review.private,
    readOn: '2025-04-01',
    pointsTitle: 'Key points',
    revision: 3,
  })
  const { pack: read, problems } = parsePack(serializePack(pack))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(read).toMatchObject({ title: 'Fees rise', revision: 3, private: true })
  expect(read?.outcome?.asOf).toBe('2025-03-02')
  expect(read?.entries.map(({ term, spelledOut }) => [term, spelledOut])).toEqual([
    ['HDB', true],
    ['PLC', false],
    ['PEA', false],
  ])
  expect(read?.entries[1]?.citations[0]?.exact).toContain('The PLC of the pilots disagrees')
})
