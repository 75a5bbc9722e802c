import { describe, expect, it } from 'vitest'
import type { FoundEntry } from './look-up-calls.ts'
import { describeFound, lineOf, namedInFull, suggestionsFor, termIn } from './suggestions.ts'

const found = (entry: string, more: Partial<FoundEntry> = {}): FoundEntry => ({
  entry,
  term: 'ITU',
  form: 'ITU',
  by: 'exact',
  language: 'en',
  pack: 'Harbour',
  ...more,
})

describe('lineOf', () => {
  it.each([
    ['a\n b\t\u0000c', 'a b c'],
    [' "R&D" <b> it’s \'so\' ', '&quot;R&amp;D&quot; &lt;b&gt; it’s &apos;so&apos;'],
    ['half \ud83d letter \uffff', 'half \ufffd letter '],
  ])('%j as XML is %j', (text, line) => {
    expect(lineOf(text, 'xml')).toBe(line)
  })

  it('leaves signs as they are where they are shown as they are', () => {
    expect(lineOf(' R&D <b>\n', 'plain')).toBe('R&D <b>')
  })
})

describe('describeFound', () => {
  it('says what it stands for, where it is from, who wrote of it and when', () => {
    const full = found('a', { expansion: 'Tide & Unit', author: 'Ada', date: '2020-05-04' })
    expect(describeFound(full, 'plain')).toBe('ITU Tide & Unit – Harbour · Ada · 2020-05-04')
    expect(describeFound(full, 'xml')).toBe(
      '<match>ITU</match> Tide &amp; Unit <dim>– Harbour · Ada · 2020-05-04</dim>',
    )
  })

  it('names the form by which it was found, once', () => {
    expect(describeFound(found('a', { form: 'tides' }), 'plain')).toBe('ITU tides – Harbour')
    const long = found('a', { form: 'Tide Unit', expansion: 'Tide Unit' })
    expect(describeFound(long, 'plain')).toBe('ITU Tide Unit – Harbour')
  })
})

describe('suggestionsFor', () => {
  it('gives every entry another content, none of them what was typed', () => {
    const all = [
      found('a'),
      found('b', { pack: 'Sport' }),
      found('c', { pack: 'Sport' }),
      found('d', { term: 'quay' }),
    ]
    const contents = (typed: string) =>
      suggestionsFor(all, typed, 'plain').map(({ content }) => content)
    expect(contents('it')).toEqual(['ITU', 'ITU (Sport)', 'ITU (Sport) 2', 'quay'])
    expect(contents('ITU')).toEqual(['ITU (Harbour)', 'ITU (Sport)', 'ITU (Sport) 2', 'quay'])
  })
})

describe('a content in the address bar', () => {
  const all = [found('a'), found('b', { pack: 'Sport (old)' }), found('c', { pack: 'Sport (old)' })]

  it.each([
    ['ITU (Harbour)', 'ITU', 'a'],
    ['ITU (Sport (old))', 'ITU', 'b'],
    [' ITU (Sport (old)) 2 ', 'ITU', 'c'],
    ['ITU (Elsewhere)', 'ITU', undefined],
    ['ITU', undefined, undefined],
  ])('%j is of the term %s and the entry %s', (content, term, entry) => {
    expect(termIn(content)).toBe(term)
    expect(namedInFull(content, all)).toBe(entry)
  })
})
