import { describe, expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { senseData } from './sense-data.ts'

const PACK = {
  id: 'urn:test',
  language: 'en',
  sources: [
    {
      id: 'article',
      title: 'A',
      author: 'B',
      publisher: 'C',
      date: '2012-12-13',
      url: 'https://www.cdt.org:443/blogs/a?b#c',
      licence: 'D',
      credit: 'E',
    },
  ],
}

const ENTRY: Entry = {
  id: 'itu',
  term: 'ITU',
  aliases: ['ITU-T'],
  kind: 'acronym',
  caseRule: 'exact',
  longForms: [],
  hiddenForms: ['International Telecommunication Union', 'itu.int'],
  definition: 'The agency whose delegates met in plenary.',
  spelledOut: false,
  citations: [
    { source: 'article', prefix: 'future', exact: 'spectrum policy', suffix: 'of roaming' },
  ],
  related: ['wcit'],
  cues: [],
  rivals: [],
  negatives: [],
}

function words(entry: Entry, sentences: readonly string[] = []): readonly string[] {
  return senseData(entry, PACK, { sentences }).cues.map(({ word }) => word)
}

describe('senseData', () => {
  test('mines definition, citations and sentences where the author gave no cues', () => {
    const found = words(ENTRY, ['The treaty failed.'])
    for (const word of ['delegates', 'plenary', 'spectrum', 'roaming', 'treaty']) {
      expect(found).toContain(word)
    }
    expect(senseData(ENTRY, PACK).authored).toBe(false)
  })

  test("takes the author's cues as they are", () => {
    const authored = { ...ENTRY, cues: [{ word: 'Dubai', weight: 0.8 }] }
    const found = words(authored, ['The treaty failed.'])
    expect(found[0]).toBe('Dubai')
    expect(found).not.toContain('treaty')
    expect(senseData(authored, PACK).authored).toBe(true)
  })

  test('adds the words of long forms, shown or not, but not of addresses', () => {
    const found = words(ENTRY)
    expect(found).toContain('telecommunication')
    expect(found).not.toContain('int')
  })

  test('words that a rival shares speak for neither', () => {
    const rivals = [{ longForm: 'International Triathlon Union', cues: [] }]
    const data = senseData({ ...ENTRY, rivals }, PACK)
    expect(data.cues.map(({ word }) => word)).not.toContain('union')
    expect(data.rivals[0]?.cues.map(({ word }) => word)).toEqual(['triathlon'])
  })

  test('knows the topics and the hosts', () => {
    const { topics, hosts } = senseData(ENTRY, PACK)
    expect(topics['diplomacy']).toBeGreaterThan(topics['cricket'] ?? 0)
    expect(hosts).toEqual(['www.cdt.org'])
  })

  test.each([
    ['https://www.cdt.org/a', ['www.cdt.org']],
    ['http://CDT.org', ['cdt.org']],
    ['https://me:secret@cdt.org/a', ['cdt.org']],
    ['ftp://cdt.org/', []],
    ['see https://cdt.org/', []],
    ['', []],
  ])('the host of %s', (url, hosts) => {
    const sources = PACK.sources.map((source) => ({ ...source, url }))
    expect(senseData(ENTRY, { ...PACK, sources }).hosts).toEqual(hosts)
  })

  test('authored cues and what a rival stands for tell the topics', () => {
    const bare = { ...ENTRY, definition: '', citations: [], hiddenForms: [] }
    const cued = { ...bare, cues: [{ word: 'ambassador', weight: 1 }] }
    expect(senseData(bare, PACK).topics).toEqual({})
    expect(senseData(cued, PACK).topics['diplomacy']).toBeGreaterThan(0)
    const rival = { longForm: 'Ambassador Treaty Summit', cues: [] }
    const data = senseData({ ...bare, rivals: [rival] }, PACK)
    expect(data.rivals[0]?.topics['diplomacy']).toBeGreaterThan(0)
  })

  test('a word of a long form that is a cue already is not added again', () => {
    const cues = [{ word: 'unions', weight: 0.8 }]
    const data = senseData({ ...ENTRY, cues, longForms: ['Union of union unions'] }, PACK)
    expect(data.cues.filter(({ word }) => word.startsWith('union'))).toEqual(cues)
  })

  test('words of the long form that tell nothing are no cues', () => {
    const found = words({
      ...ENTRY,
      cues: [{ word: 'x', weight: 1 }],
      hiddenForms: ['The Of Zubrax'],
    })
    expect(found).toEqual(['x', 'zubrax'])
  })
})
