import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { passageUrl } from '../citation-link.ts'
import { allCitations } from './all-citations.ts'
import { parsePackText } from './pack-text.ts'
import { serializePack } from './serialize-pack.ts'

const file = new URL('../../public/packs/wcit-2012.json', import.meta.url)
const text = readFileSync(file, 'utf8')
const { pack, problems } = parsePackText(text)
if (!pack) throw new Error(JSON.stringify(problems))

const words = (sentence: string) => sentence.split(/\s+/).length

test('the built-in briefing has nothing to complain about', () => {
  expect(problems).toEqual([])
  expect(pack.entries.length).toBeGreaterThanOrEqual(25)
})

test.each(pack.entries.map((entry) => [entry.id, entry] as const))('%s is complete', (_, entry) => {
  expect(words(entry.definition)).toBeLessThanOrEqual(60)
  expect(entry.citations.length).toBeGreaterThan(0)
  expect(entry.related.length).toBeGreaterThan(0)
  expect(entry.related).not.toContain(entry.id)
  expect(entry.cues.length).toBeGreaterThanOrEqual(10)
})

test('quotes are phrases, not pages', () => {
  for (const { citation, path } of allCitations(pack)) {
    expect(words(citation.exact), path).toBeLessThanOrEqual(25)
    expect(passageUrl(pack.sources[0] ?? { url: '' }, citation)).toContain('#:~:text=')
  }
})

test('short forms the article never spells out say so, and show no long form', () => {
  const silent = pack.entries.filter((entry) => !entry.spelledOut)
  expect(silent.map((entry) => entry.term)).toEqual(['ITU', 'ICT access'])
  expect(silent.flatMap((entry) => entry.longForms)).toEqual([])
})

test('the outcome names the parties as the article lists them', () => {
  expect(pack.outcome?.asOf).toBe('2012-12-13')
  expect(pack.outcome?.stances.map(({ kind, parties }) => [kind, ...parties])).toEqual([
    ['against', 'United States'],
    ['against', 'United Kingdom', 'Canada', 'Denmark', 'Australia', 'Czech Republic'],
    ['undecided', 'Sweden', 'Kenya', 'Costa Rica', 'Japan', 'Philippines'],
  ])
})

test('the file is what would be written today', () => {
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(serializePack(pack))))
})
