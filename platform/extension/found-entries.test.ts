import { describe, expect, it } from 'vitest'
import { parsePack } from '../../glossary/pack/parse-pack.ts'
import { entryDetail, findEntries } from './found-entries.ts'
import { onlyExact } from './look-up-calls.ts'
import { shelve } from './packs.ts'

function pack(id: string, entries: readonly object[], sources: readonly object[] = []) {
  const result = parsePack({
    format: 1,
    id: `urn:example:${id}`,
    title: `Words of ${id}`,
    language: 'en',
    revision: 1,
    sources,
    entries,
  })
  if (result.pack === undefined) throw new Error(JSON.stringify(result.problems))
  return result.pack
}

const source = {
  id: 'guide',
  title: 'A guide',
  author: 'Ada Pilot',
  publisher: 'Harbour Press',
  date: '2020-05-04',
  url: 'https://harbour.example.org/',
  licence: 'CC0',
  credit: '© Harbour Press',
}

const harbour = pack(
  'harbour',
  [
    {
      id: 'tide',
      term: 'ITU',
      longForms: ['Inner Tide Unit'],
      definition: 'A measure of tides.',
      citations: [{ source: 'guide', exact: 'one inner tide unit' }],
      related: ['quay'],
    },
    { id: 'quay', term: 'quay', aliases: ['wharf'], definition: 'Where ships lie.' },
    { id: 'berth', term: 'Berth', definition: 'A place for a ship.' },
    { id: 'bed', term: 'bunk', aliases: ['berth'], definition: 'A place for a sailor.' },
    { id: 'quayside', term: 'quayside', definition: 'Beside a quay.' },
  ],
  [source],
)
const sport = pack('sport', [{ id: 'race', term: 'ITU', definition: 'A union of triathletes.' }])
const shelf = shelve([harbour, sport])

describe('findEntries', () => {
  it('tells of each entry its pack, who wrote of it and when', () => {
    expect(findEntries(shelf, 'itu').found).toEqual([
      {
        entry: 'urn:example:harbour#tide',
        term: 'ITU',
        expansion: 'Inner Tide Unit',
        form: 'ITU',
        by: 'exact',
        language: 'en',
        pack: 'Words of harbour',
        author: 'Ada Pilot',
        date: '2020-05-04',
      },
      {
        entry: 'urn:example:sport#race',
        term: 'ITU',
        form: 'ITU',
        by: 'exact',
        language: 'en',
        pack: 'Words of sport',
      },
    ])
  })

  it('says whether more agree to the letter than are given', () => {
    expect(findEntries(shelf, 'qua', 1)).toMatchObject({ found: [{ term: 'quay' }], more: true })
    expect(findEntries(shelf, 'qua', 2).more).toBe(false)
    expect(findEntries(shelf, 'quayz', 1).more).toBe(false)
  })

  it('finds nothing for nothing', () => {
    expect(findEntries(shelf, ' ')).toEqual({ found: [], more: false })
  })
})

describe('onlyExact', () => {
  it.each([
    ['wharf', 'urn:example:harbour#quay'],
    ['quay', 'urn:example:harbour#quay'],
    ['itu', undefined],
    ['berth', undefined],
    ['Berth', 'urn:example:harbour#berth'],
    ['qua', undefined],
  ])('%s: %s', (typed, entry) => {
    expect(onlyExact(findEntries(shelf, typed).found, typed)?.entry).toBe(entry)
  })
})

describe('entryDetail', () => {
  it('gives the entry with those it is related to and no others', () => {
    const detail = entryDetail(shelf, 'urn:example:harbour#tide')
    expect(detail?.entry.id).toBe('tide')
    expect(detail?.pack.entries.map(({ id }) => id)).toEqual(['tide', 'quay'])
  })

  it('is null where no pack has it', () => {
    expect(entryDetail(shelf, 'urn:example:harbour#gone')).toBe(null)
  })
})
