import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAny } from '../../../glossary/pack/formats/read-any.ts'
import { parsePack } from '../../../glossary/pack/parse-pack.ts'
import { decodeText } from '../../../platform/dom/decode-text.ts'
import { exportFile, fileName } from './save-file.ts'

const url = new URL('../../../public/packs/wcit-2012.json', import.meta.url)
const { pack } = parsePack(JSON.parse(readFileSync(url, 'utf8')))

const tools = {
  decodeText,
  parseHtml: () => {
    throw new Error('nothing exported is a web page')
  },
}

describe('exported files', () => {
  it.each(['json', 'csv', 'skos'] as const)('as %s can be imported again', (format) => {
    if (pack === undefined) throw new Error('the built-in briefing cannot be read')
    const { name, text } = exportFile(pack, format)
    const bytes = new TextEncoder().encode(text)
    const defaults = { id: 'urn:example:again', title: 'T', language: 'en' }
    const read = readAny({ name, bytes }, defaults, tools)
    expect(read.refused).toBe(0)
    expect(read.pack?.entries.map(({ term, definition }) => [term, definition])).toEqual(
      pack.entries.map(({ term, definition }) => [term, definition]),
    )
  })

  it.each([
    ['WCIT 2012: how the Dubai talks ended', 'wcit-2012-how-the-dubai-talks-ended.json'],
    ['Häfen & Schiffe', 'häfen-schiffe.json'],
    ['用語集', '用語集.json'],
    ['../..', 'briefing.json'],
    ['x'.repeat(200), `${'x'.repeat(60)}.json`],
  ])('%s is saved as %s', (title, name) => {
    expect(fileName(title, 'json')).toBe(name)
  })
})
