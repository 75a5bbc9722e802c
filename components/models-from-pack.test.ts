import { expect, test } from 'vitest'

import { citationText } from './citation-text.ts'
import { entryModel, outcomeModel } from './models-from-pack.ts'
import { createText } from './text.ts'
import { sampleEntries } from './gallery/sample-entries.ts'
import { samplePack } from './gallery/sample-pack.ts'
import type { Entry } from '../glossary/entry.ts'

const link = () => 'https://example.org/a#:~:text=x'

function named(id: string): Entry {
  const found = sampleEntries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('an entry shows its long form, and says where the source has none', () => {
  expect(entryModel(samplePack, named('wcit'), link)).toMatchObject({
    expansion: 'World Conference on International Telecommunications',
    unspelled: false,
  })
  const itu = entryModel(samplePack, named('itu'), link)
  expect(itu.unspelled).toBe(true)
  expect(itu.expansion).toBeUndefined()
})

test('what the pack lacks is left out, never shown half', () => {
  const entry = {
    ...named('itu'),
    related: ['wcit', 'no-such-entry'],
    citations: [{ source: 'no-such-source', exact: 'x' }, ...named('itu').citations],
  }
  const model = entryModel(samplePack, entry, link)
  expect(model.related.map(({ id }) => id)).toEqual(['wcit'])
  expect(model.citations).toHaveLength(named('itu').citations.length)
})

test('every point of the outcome keeps its citations', () => {
  const model = outcomeModel(samplePack, link)
  const points = [model?.lead, ...(model?.sections.flatMap((section) => section.points) ?? [])]
  expect(points.length).toBeGreaterThan(8)
  for (const point of points) expect(point?.citations.length).toBeGreaterThan(0)
  expect(outcomeModel({ ...samplePack, entries: [] }, link)?.headline).toBe(model?.headline)
})

test('a plain glossary has no outcome', () => {
  const { outcome: _, ...glossary } = samplePack
  expect(outcomeModel(glossary, link)).toBeUndefined()
})

test('a copy carries passage, speaker, author, date, link and credit', () => {
  const text = createText({ translate: () => '', locale: 'en-GB' })
  const copy = citationText(entryModel(samplePack, named('itu-secretary-general'), link), text)
  for (const part of [
    named('itu-secretary-general').definition,
    'Hamadoun Toure',
    'Center for Democracy & Technology, “WCIT Watch Day 11',
    '13 December 2012',
    'https://example.org/a#:~:text=x',
    'Copyright © 2013 by Center for Democracy & Technology',
  ]) {
    expect(copy).toContain(part)
  }
})
