import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPack, text } from '../../testing/arbitrary-pack.ts'
import { parsePack } from '../parse-pack.ts'
import { packJson } from '../../testing/pack-json.ts'
import { escapeCell, guardCell, splitCell, unescapeCell, unguardCell } from './csv-cells.ts'
import { readCsv, readCsvHeadings } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

const defaults = { id: 'urn:example:sheet', title: 'Sheet', language: 'en' }

test('a sheet survives being written and read', () => {
  fc.assert(
    fc.property(arbitraryPack, fc.constantFrom(',', '\t', ';'), (pack, delimiter) => {
      fc.pre(pack.entries.length > 0)
      const reading = readCsv(writeCsv(pack, delimiter), defaults)
      const cited = new Set(pack.entries.flatMap((e) => e.citations.map((c) => c.source)))
      const { entries = [], sources = [] } = reading.pack ?? {}
      expect(entries).toEqual(pack.entries)
      expect(new Set(sources)).toEqual(new Set(pack.sources.filter(({ id }) => cited.has(id))))
    }),
    { numRuns: 300 },
  )
})

test('no cell can run as a formula, and each comes back as it was', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', "'", "'=", '＝', '')
  fc.assert(
    fc.property(start, text, (sign, rest) => {
      const cell = guardCell(sign + rest)
      expect(cell).not.toMatch(/^[=+\-@\t\r\0＝]/)
      expect(unguardCell(cell)).toBe(sign + rest)
    }),
  )
})

test('lists in a cell come back as they were', () => {
  fc.assert(
    fc.property(fc.array(text), (members) => {
      fc.pre(members.length > 0)
      const cell = members.map(escapeCell).join('; ')
      expect(splitCell(cell, ';').map(unescapeCell)).toEqual(members)
    }),
  )
})

test('a spreadsheet with other signs between cells splits none of ours', () => {
  const { pack } = parsePack(packJson({}, { definition: 'a;=cmd|x\n=b' }))
  if (!pack) throw new Error('no pack')
  expect(writeCsv(pack)).toContain('"a;=cmd|x\n=b"')
})

test('headings are known by many names, and shown for correction', () => {
  const sheet = 'Acronym,Full_Form,MEANING,Colour,Source\nWCIT,x,y,z,q'
  expect(readCsvHeadings(sheet)).toEqual({
    headings: ['Acronym', 'Full_Form', 'MEANING', 'Colour', 'Source'],
    mapping: ['term', 'long forms', 'definition', undefined, 'source title'],
    headed: true,
  })
  const mapping = ['definition', undefined, undefined, 'term'] as const
  expect(readCsv(sheet, defaults, mapping).pack?.entries).toMatchObject([
    { term: 'z', definition: 'WCIT' },
  ])
})

const quoted = [
  'term,definition,quote,source,author,date,url,speaker',
  'WCIT,"A conference,\nin Dubai",failed,Day 11,CDT,2012-12-13,https://example.org/,',
  ',,again,Day 11,CDT,2012-12-13,https://example.org/,Toure',
  'ITU,A body,,,,,,',
].join('\n')

test('a row without a term quotes for the entry above', () => {
  const { pack, problems } = readCsv(quoted, defaults)
  expect(problems).toEqual([])
  expect(pack).toMatchObject({
    ...defaults,
    revision: 1,
    sources: [{ id: 'day-11', title: 'Day 11', author: 'CDT' }],
    entries: [
      {
        id: 'wcit',
        kind: 'acronym',
        definition: 'A conference,\nin Dubai',
        citations: [
          { source: 'day-11', exact: 'failed' },
          { exact: 'again', speaker: 'Toure' },
        ],
      },
      { id: 'itu', citations: [] },
    ],
  })
})

test('rows are refused one by one, with line and column', () => {
  const sheet = [
    'term,definition,kind,quote,source,author,date,url',
    'a,"two\nlines",name',
    ',no term,name',
    'b,,name',
    'c,d,verb',
    'e,f,name,quote,T,A,yesterday,https://example.org/',
    'g,h,name,,,,,,one too many',
    `${'i'.repeat(301)},j,name`,
    'k,l,name',
  ].join('\n')
  const { pack, problems, refused } = readCsv(sheet, defaults)
  expect(pack?.entries.map(({ term }) => term)).toEqual(['a', 'k'])
  expect(refused).toBe(6)
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'line 4, term: is missing',
    'line 5, definition: is missing',
    'line 6, kind: must be one of acronym, name, ordinary',
    'line 7, date: must be a day like 2012-12-13',
    'line 8: has 9 cells where the first line has 8; a cell with the separator inside needs quotation marks',
    'line 9, term: must not be longer than 300 characters',
  ])
})

test('any text is read or refused, never thrown over', () => {
  const piece = fc.constantFrom(
    'term',
    'definition',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '"',
    '=',
    '\ufeff',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const reading = readCsv(pieces.join(''), defaults)
      expect(reading.pack !== undefined || reading.problems.length > 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
