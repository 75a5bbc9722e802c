import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCsv } from './formats/read-csv.ts'
import { CSV_COLUMNS } from './formats/csv-columns.ts'
import { LIMITS } from './limits.ts'
import { parsePackText } from './pack-text.ts'

const document = (name: string) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const format = document('pack-format.md')
const authors = document('pack-authors.md')

/** The blocks of code of one language in a document. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code)

test('the examples of the format are packs', () => {
  const [smallest = '', more = ''] = blocks(format, 'json')
  const small = parsePackText(smallest)
  expect(small.problems.map(({ severity }) => severity)).toEqual(['warning'])
  const cited = parsePackText(JSON.stringify({ ...JSON.parse(smallest), ...JSON.parse(more) }))
  expect(cited.problems).toEqual([])
  expect(cited.pack?.entries[0]?.citations).toHaveLength(1)
})

test('the sheet of the guide is one', () => {
  const [sheet = ''] = blocks(authors, 'csv')
  const { pack, problems } = readCsv(sheet, { id: 'urn:x-test:a', title: 'A', language: 'en' })
  expect(problems).toEqual([])
  expect(pack?.entries.map(({ term, citations }) => [term, citations.length])).toEqual([
    ['TEU', 1],
    ['berth', 2],
  ])
})

test('the guide names every column that a person fills in', () => {
  const technical = ['quote position', 'source id']
  for (const column of CSV_COLUMNS.filter((one) => !technical.includes(one))) {
    expect(authors).toContain(`\`${column}\``)
  }
})

test('the limits are those in force', () => {
  for (const limit of [LIMITS.textBytes, LIMITS.terms, LIMITS.termLength, LIMITS.textLength]) {
    expect(format).toContain(limit.toLocaleString('en'))
  }
})
