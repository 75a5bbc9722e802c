import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createText, type Translate } from '../../../components/text.ts'
import { decodeSource } from '../../../glossary/pack/decode-citation.ts'
import { decodeEntry } from '../../../glossary/pack/decode-entry.ts'
import { ProblemList } from '../../../glossary/pack/problem.ts'
import { problemText, writeProblemText } from './problem-text.ts'

const url = new URL('../../../public/_locales/fr/messages.json', import.meta.url)
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(url, 'utf8'))
const translate: Translate = (name, values = []) =>
  (messages[name]?.message ?? '').replace(
    /\$(\d)/g,
    (_, at: string) => values[Number(at) - 1] ?? '',
  )
const french = createText({ translate, locale: 'fr' })

/** What is wrong with an entry, in French. */
function wrong(changes: object): string | undefined {
  const problems = new ProblemList()
  const value = { id: 'a', term: 'A', definition: 'B', ...changes }
  decodeEntry({ value, path: '', problems }, new Set())
  const [first] = problems.list()
  return first && problemText(french, first)
}

describe('problems in the reader’s language', () => {
  it.each([
    ['problemEmpty', { term: '' }],
    ['problemEmpty', { term: undefined }],
    ['problemLong', { term: 'x'.repeat(301) }],
    ['problemMany', { aliases: Array.from({ length: 1_001 }, (_, index) => `a${index}`) }],
    ['problemWeight', { cues: [{ word: 'a', weight: 11 }] }],
    ['problemNoSource', { citations: [{ source: 'none', exact: 'a' }] }],
  ])('are told: %s', (key, changes) => {
    const [before = ''] = (messages[key]?.message ?? '?').split('$1')
    expect(wrong(changes)).toContain(before)
  })

  it.each(['date', 'url'])('are told of the %s of a source', (name) => {
    const problems = new ProblemList()
    const source = { id: 'a', title: 'T', author: 'A', date: '2026-01-01', url: 'https://a.org' }
    decodeSource({ value: { ...source, [name]: 'x' }, path: '', problems })
    const [first] = problems.list()
    expect(first && problemText(french, first)).not.toBe(first?.message)
  })

  it('stay as they are where they are rare', () => {
    expect(problemText(french, { message: 'is too old to be read' })).toBe('is too old to be read')
  })

  it('of a write are told with their fact', () => {
    const invalid = writeProblemText(french, { kind: 'invalid', detail: 'title is missing' })
    expect(invalid).toContain('(title is missing)')
    expect(writeProblemText(french, { kind: 'address', detail: 'scheme' })).toContain('https')
  })
})
