import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPack } from '../../testing/arbitrary-pack.ts'
import { serializePack } from '../serialize-pack.ts'
import { readJsonLd } from './read-json-ld.ts'
import { writeSkos } from './write-skos.ts'

const defaults = { id: 'urn:example:file', title: 'File', language: 'en' }

test('a vocabulary survives being written and read as SKOS', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      fc.pre(pack.entries.length > 0)
      const { pack: read } = readJsonLd(writeSkos(pack), { ...defaults, language: pack.language })
      const { id, title, description } = pack
      expect(read).toMatchObject({ id, title, description })
      expect(read?.language.toLowerCase()).toBe(pack.language.toLowerCase())
      const kept = pack.entries.map((entry) => ({
        ...entry,
        citations: [],
        cues: [],
        rivals: [],
        negatives: [],
      }))
      expect(read?.entries).toEqual(kept)
    }),
    { numRuns: 200 },
  )
})

test('our own format is JSON-LD that a reader of JSON-LD understands', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      // The reader knows no bases of scoped contexts, by which a source's id is not an entry's.
      const sources = new Set(pack.sources.map(({ id }) => id))
      fc.pre(pack.entries.length > 0 && pack.entries.every(({ id }) => !sources.has(id)))
      const reading = readJsonLd(serializePack(pack), { ...defaults, language: pack.language })
      const terms = pack.entries.map(({ id, definition }) => ({ id, definition }))
      expect(reading.pack?.entries).toMatchObject(terms)
      expect(reading.pack).toMatchObject({ id: pack.id, title: pack.title })
    }),
  )
})

const skos = 'http://www.w3.org/2004/02/skos/core#'

/** Ways to write the same two concepts. */
const shapes: readonly (readonly [string, unknown])[] = [
  [
    'compacted, as a graph',
    {
      '@context': { skos, lab: { '@id': 'skos:prefLabel', '@container': '@language' } },
      '@graph': [
        { '@id': 'http://e.org/s', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Set' },
        {
          '@id': 'http://e.org/1',
          '@type': 'skos:Concept',
          lab: { en: 'ITU', fr: 'UIT' },
          'skos:altLabel': { '@value': 'International Telecommunication Union', '@language': 'en' },
          'skos:definition': 'A body.',
          'skos:related': { '@id': 'http://e.org/2' },
        },
        {
          '@id': 'http://e.org/2',
          '@type': ['skos:Concept'],
          lab: { en: ['spam'] },
          'skos:definition': { '@value': 'Junk.' },
        },
      ],
    },
  ],
  [
    'expanded',
    [
      {
        '@id': 'http://e.org/s',
        '@type': [`${skos}ConceptScheme`],
        [`${skos}prefLabel`]: [{ '@value': 'Set' }],
      },
      {
        '@id': 'http://e.org/1',
        '@type': [`${skos}Concept`],
        [`${skos}prefLabel`]: [
          { '@value': 'ITU', '@language': 'en' },
          { '@value': 'UIT', '@language': 'fr' },
        ],
        [`${skos}altLabel`]: [
          { '@value': 'International Telecommunication Union', '@language': 'en' },
        ],
        [`${skos}definition`]: [{ '@value': 'A body.' }],
        [`${skos}broader`]: [{ '@id': 'http://e.org/2' }],
      },
      {
        '@id': 'http://e.org/2',
        '@type': [`${skos}Concept`],
        [`${skos}prefLabel`]: [{ '@value': 'spam' }],
        [`${skos}definition`]: [{ '@value': 'Junk.' }],
      },
    ],
  ],
  [
    'with aliases of the keywords and a vocabulary',
    {
      '@context': {
        '@vocab': skos,
        '@base': 'http://e.org/',
        '@language': 'en',
        uri: '@id',
        type: '@type',
        graph: '@graph',
        related: { '@type': '@id' },
      },
      graph: [
        { uri: 's', type: 'ConceptScheme', prefLabel: 'Set' },
        {
          uri: '1',
          type: 'Concept',
          prefLabel: 'ITU',
          altLabel: ['International Telecommunication Union'],
          definition: 'A body.',
          related: '2',
        },
        { uri: '2', type: 'Concept', prefLabel: 'spam', definition: 'Junk.' },
      ],
    },
  ],
  [
    'schema.org, nested',
    {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: 'Set',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          name: 'ITU',
          alternateName: 'International Telecommunication Union',
          description: 'A body.',
        },
        { '@type': 'DefinedTerm', name: 'spam', description: 'Junk.' },
      ],
    },
  ],
  [
    'schema.org, loose terms under http',
    [
      {
        '@context': 'http://schema.org/',
        '@type': 'DefinedTerm',
        name: 'International Telecommunication Union',
        termCode: 'ITU',
        description: 'A body.',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Set' },
      },
      {
        '@context': { s: 'http://schema.org/' },
        '@type': 's:DefinedTerm',
        's:name': 'spam',
        's:description': 'Junk.',
      },
    ],
  ],
  [
    'a name only known from SKOS, under a context nobody fetches',
    {
      '@context': 'https://e.org/skos.jsonld',
      '@graph': [
        { '@type': 'ConceptScheme', prefLabel: 'Set' },
        {
          '@type': 'Concept',
          prefLabel: 'ITU',
          altLabel: 'International Telecommunication Union',
          definition: 'A body.',
        },
        { '@type': 'Concept', prefLabel: 'spam', scopeNote: 'Junk.' },
      ],
    },
  ],
]

test.each(shapes)('read: %s', (_, json) => {
  expect(readJsonLd(json, defaults).pack).toMatchObject({
    title: 'Set',
    entries: [
      {
        id: 'itu',
        term: 'ITU',
        kind: 'acronym',
        longForms: ['International Telecommunication Union'],
        definition: 'A body.',
      },
      { id: 'spam', term: 'spam', definition: 'Junk.' },
    ],
  })
})

test.each(shapes.slice(0, 3))('relations are kept: %s', (_, json) => {
  expect(readJsonLd(json, defaults).pack?.entries[0]?.related).toEqual(['spam'])
})

test('the language asked for is taken, else the commonest', () => {
  const [, json] = shapes[0] ?? []
  expect(readJsonLd(json, { ...defaults, language: 'fr-CH' }).pack).toMatchObject({
    language: 'fr',
    entries: [{ term: 'UIT' }],
  })
  expect(readJsonLd(json, { ...defaults, language: 'de' }).pack?.language).toBe('en')
})

test('anything is read or refused, never thrown over', () => {
  const key = fc.constantFrom(
    '@context',
    '@graph',
    '@id',
    '@type',
    '@value',
    '@list',
    'skos:prefLabel',
    'skos',
    '__proto__',
  )
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('skos:Concept', 'DefinedTerm', 'a:b', 'skos', null, 1, true, '@id'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
  fc.assert(
    fc.property(json, (value) => {
      const { pack, problems } = readJsonLd(value, defaults)
      expect(pack !== undefined || problems.length > 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
