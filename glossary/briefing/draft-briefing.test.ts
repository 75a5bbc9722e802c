import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorQuote } from '../anchor/anchor-quote.ts'
import type { Article, Block } from '../article.ts'
import { articleText } from '../article.ts'
import { checkCitations } from '../pack/check-citations.ts'
import { parsePack } from '../pack/parse-pack.ts'
import { serializePack } from '../pack/serialize-pack.ts'
import { draftBriefing } from './draft-briefing.ts'
import type { EntryCandidate } from './entry-candidate.ts'
import { packFromDraft } from './pack-from-draft.ts'

const SETTINGS = {
  id: 'urn:example:draft',
  private: false,
  readOn: '2026-01-02',
  pointsTitle: 'Key points',
}

function article(blocks: readonly Block[]): Article {
  return {
    title: 'Talks end without a treaty',
    author: 'Jane Roe',
    publisher: 'Example',
    date: '2012-12-13',
    url: 'https://example.org/talks',
    language: 'en',
    licence: '',
    credit: '',
    blocks,
  }
}

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

/** An article with the traits of a conference report: defined, undefined and shouted words. */
const TALKS = article([
  ...paragraphs(
    'The World Conference on International Telecommunications (WCIT) in Dubai ended on Friday without any consensus among its members.',
    'Canada, the United Kingdom and others will not sign the revised International Telecommunication Regulations (ITRs). They fear a larger role for the ITU. The ITRs were last revised in 1988.',
    'As the UK put it, no treaty is better than a bad treaty. “I repeat that this did NOT touch the network,” said the ITU.',
    'It did not convince many. Rep. Roe (R-TX) called the WCIT a failure. ICT access remains open.',
    'Network neutrality is a principle that treats all traffic alike. Network neutrality came up twice, and network neutrality stays disputed.',
  ),
  {
    kind: 'credit',
    text: 'Copyright © 2013 by Center for Democracy & Technology. CDT can be copied. Source URL below, all rights LLC.',
  },
])

function candidate(term: string): EntryCandidate | undefined {
  return draftBriefing(TALKS).candidates.find((one) => one.term === term)
}

function terms(origin: EntryCandidate['origin']): string[] {
  return draftBriefing(TALKS).candidates.flatMap((one) => (one.origin === origin ? [one.term] : []))
}

function explained(...texts: readonly string[]): EntryCandidate['explanation'] | undefined {
  const { candidates } = draftBriefing(article(paragraphs(...texts)))
  return candidates.find((one) => one.term === 'BGP')?.explanation
}

describe('the terms of an article', () => {
  test('defined, with their long forms', () => {
    expect(terms('defined')).toEqual(['WCIT', 'ITRs'])
    expect(candidate('ITRs')?.longForms).toEqual(['International Telecommunication Regulations'])
  })

  test('undefined: used, never spelled out beside; not what is merely shouted or boilerplate', () => {
    expect(terms('undefined')).toEqual(['ITU', 'UK', 'ICT', 'CDT'])
  })

  test('a name elsewhere with the same initials is suggested, not taken', () => {
    expect(candidate('UK')).toMatchObject({ longForms: [], suggestedLongForms: ['United Kingdom'] })
    expect(candidate('CDT')?.suggestedLongForms).toEqual(['Center for Democracy & Technology'])
    expect(candidate('ITU')?.suggestedLongForms).toEqual([])
  })

  test('recurring', () => {
    expect(terms('recurring').map((term) => term.toLowerCase())).toContain('network neutrality')
  })

  test('every sentence of use once, the defining one first, all uses counted', () => {
    const itrs = candidate('ITRs')
    expect(itrs?.uses).toBe(2)
    expect(itrs?.occurrences.map((one) => one.sentence.slice(0, 8))).toEqual([
      'Canada, ',
      'The ITRs',
    ])
  })

  test('declared terms come first and keep what the page says of them', () => {
    const declared = [
      {
        term: 'ITU',
        longForm: 'International Telecommunication Union',
        definition: '',
        by: 'abbr',
      },
      { term: 'plenary', longForm: '', definition: 'The meeting of all members.', by: 'dl' },
    ] as const
    const [itu, plenary] = draftBriefing(TALKS, declared).candidates
    expect(itu).toMatchObject({
      origin: 'declared',
      longForms: ['International Telecommunication Union'],
      uses: 2,
    })
    expect(plenary?.explanation).toEqual({ role: 'means', text: 'The meeting of all members.' })
  })
})

describe('explanations', () => {
  test.each([
    ['BGP is a protocol that tells networks of one another.'],
    ['The Border Gateway Protocol (BGP) refers to the protocol of routers.'],
    ['BGP is defined as what routers speak.'],
  ])('means: %s', (sentence) => {
    expect(explained('Routers speak BGP at night.', sentence)).toMatchObject({
      role: 'means',
      text: sentence,
    })
  })

  test.each([
    ['Is BGP a protocol that works?'],
    ['Some say BGP is a protocol that works.'],
    ['BGP is the same in all of them.'],
    ['BGP was a surprise for many of them.'],
    ['Protocols such as BGP, which is old, work.'],
  ])('used in: %s', (sentence) => {
    expect(explained(sentence)).toMatchObject({ role: 'used-in', text: sentence })
  })
})

describe('the pack of a draft', () => {
  const pack = packFromDraft(draftBriefing(TALKS), SETTINGS)

  test('reads back without a problem', () => {
    const again = parsePack(JSON.parse(JSON.stringify(serializePack(pack))))
    expect(again.problems).toEqual([])
    expect(again.pack).toEqual(pack)
  })

  test('every passage stands in the article at one place', () => {
    const report = checkCitations(pack, new Map([['article', articleText(TALKS)]]))
    expect(report.failures).toEqual([])
    expect(report.checked).toBeGreaterThan(10)
  })

  test('a sentence of use is quoted, an explanation is not', () => {
    const definitions = new Map(pack.entries.map((entry) => [entry.id, entry.definition]))
    expect(definitions.get('itu')).toBe('“They fear a larger role for the ITU.”')
    expect(definitions.get('network-neutrality')).toBe(
      'Network neutrality is a principle that treats all traffic alike.',
    )
  })

  test('what the page does not say is taken from what is known', () => {
    const bare = { ...TALKS, title: '', author: '', publisher: '', date: '' }
    const [source] = packFromDraft(draftBriefing(bare), SETTINGS).sources
    expect(source).toMatchObject({
      title: 'https://example.org/talks',
      author: 'https://example.org/talks',
      date: '2026-01-02',
    })
  })

  test('dropped candidates and points are not in it', () => {
    const draft = draftBriefing(TALKS)
    const kept = { ...draft, candidates: draft.candidates.slice(0, 1), points: [] }
    const small = packFromDraft(kept, SETTINGS)
    expect(small.entries.map((entry) => entry.term)).toEqual(['WCIT'])
    expect(small.outcome).toBeUndefined()
  })
})

test('any article gives a draft whose passages are found, and a pack that reads back', () => {
  const sentence = fc.constantFrom(
    'The World Trade Organization (WTO) met in Geneva.',
    'The WTO is an agency that rules trade.',
    'They said NO. It is no use.',
    'ITU, or so.',
    'a–b “c” (R-TX)',
    '日本語の文。',
  )
  const block = fc.record<Block>({
    kind: fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'table', 'credit'),
    text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const source = article(blocks)
      const text = articleText(source)
      const draft = draftBriefing(source)
      for (const { occurrences } of draft.candidates)
        for (const { selector, sentence: part, form } of occurrences) {
          const place = anchorQuote(text, selector)
          expect(place && text.slice(place.start, place.end)).toBe(part)
          expect(part).toContain(form)
        }
      const again = parsePack(
        JSON.parse(JSON.stringify(serializePack(packFromDraft(draft, SETTINGS)))),
      )
      expect(again.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['demurrage', 'dl', 'name'],
  ['chair', 'dl', 'ordinary'],
  ['ITU', 'abbr', 'acronym'],
] as const)('a declared %s is of the kind that lets it be marked', (term, by, kind) => {
  const declared = { term, longForm: '', definition: 'What the page says it is.', by }
  expect(draftBriefing(TALKS, [declared]).candidates[0]?.kind).toBe(kind)
})

test('progress is told from step to step and never goes back', () => {
  const told: number[] = []
  draftBriefing(TALKS, [], (done) => told.push(done))
  expect(told.length).toBeGreaterThan(5)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.every((done) => done > 0 && done < 1)).toBe(true)
})
