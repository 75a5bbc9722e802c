import { describe, expect, test } from 'vitest'
import { approximateMatches } from '../anchor/approximate-search.ts'
import { anchorQuote } from '../anchor/anchor-quote.ts'
import { quoteSelector } from '../anchor/quote-selector.ts'
import type { Article } from '../article.ts'
import { usedForms } from '../extract/used-forms.ts'
import { draftBriefing } from './draft-briefing.ts'
import { packFromDraft } from './pack-from-draft.ts'

const article: Article = {
  title: '',
  author: '',
  publisher: '',
  date: '',
  url: 'https://example.org/a',
  language: '',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  credit: '',
  blocks: [
    {
      kind: 'paragraph',
      text: 'The Harbour Dues Board (HDB) met on Monday. The HDB rose at noon.',
    },
  ],
}

describe('what an article does not say', () => {
  const draft = draftBriefing(article)
  const settings = { id: 'urn:x', private: false, readOn: '2026-01-02', pointsTitle: 'Points' }
  const pack = packFromDraft(draft, settings)

  test('is taken from its address, the day it was read, and no language', () => {
    expect(pack.language).toBe('und')
    expect(pack.sources[0]).toMatchObject({
      title: article.url,
      author: article.url,
      date: '2026-01-02',
      licenceUrl: article.licenceUrl,
    })
  })

  test('leaves out terms of which there is nothing to say', () => {
    const [first] = draft.candidates
    if (first === undefined) throw new Error('there is no candidate')
    const mute = { ...first, longForms: [], explanation: { role: 'used-in', text: '' } } as const
    const some = packFromDraft({ ...draft, candidates: [mute] }, settings)
    expect(pack.entries.map(({ term }) => term)).toEqual(['HDB'])
    expect(some.entries).toEqual([])
  })

  test('passages without a place are cited without one', () => {
    const [first] = draft.candidates
    if (first === undefined) throw new Error('there is no candidate')
    const explanation = { role: 'means', text: 'A board.', selector: { exact: 'met' } } as const
    const placeless = { ...first, explanation, occurrences: [] }
    const some = packFromDraft({ ...draft, candidates: [placeless] }, settings)
    expect(some.entries[0]?.citations).toEqual([{ source: 'article', exact: 'met' }])
  })
})

describe('quotations', () => {
  test('are whole words', () => {
    expect(anchorQuote('Unionists of the Reunion, the Union.', { exact: 'Union' })).toMatchObject({
      start: 30,
      end: 35,
    })
  })

  test('found at very many places are the one whose surroundings agree', () => {
    const text = `${'an ITU, '.repeat(300)}the end`
    const place = anchorQuote(text, { exact: 'ITU', prefix: 'an ', suffix: ', an ITU' })
    expect(text.slice(place?.start, place?.end)).toBe('ITU')
  })

  test('of nothing are nowhere', () => {
    expect(approximateMatches('text', '', 1, 5)).toEqual([])
  })

  test('of very long texts are not told apart', () => {
    const text = `${'word '.repeat(50_000)}ITU and ITU`
    const { exact, prefix = '' } = quoteSelector(text, text.length - 3, text.length)
    expect([exact, prefix.length < 64]).toEqual(['ITU', true])
  })
})

test.each([
  ['George R.R. Martin wrote', []],
  ['He met Martin R.R. yesterday', []],
  ['the U.S. and the U.K.', ['U.S.', 'U.K.']],
  ['meet at 9:30 CDT', []],
  ['100 MW and 5 GB', []],
  ['the ITU did NOT say; it will not', ['ITU']],
])('%j uses the forms %j', (text, forms) => {
  expect(usedForms(text).map(({ form }) => form)).toEqual(forms)
})
