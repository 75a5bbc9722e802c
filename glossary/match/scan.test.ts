import { describe, expect, test } from 'vitest'
import { FILLER_TERMS } from '../testing/filler-terms.ts'
import { parseMarked, parseTerms, showMarked, spansOf } from '../testing/marked-text.ts'
import { MATCH_CASES } from '../testing/match-cases.ts'
import { compileTerms } from './compile-terms.ts'
import { find } from './find.ts'
import type { Scan } from './matcher.ts'

function placesOf(scan: Scan): string[] {
  return scan.matches.map(
    ({ startChunk, startOffset, endChunk, endOffset }) =>
      `${startChunk}:${startOffset}-${endChunk}:${endOffset}`,
  )
}

describe.each([
  ['few terms', []],
  ['many terms', FILLER_TERMS],
])('a scan for %s', (_, others) => {
  const matcherOf = (...forms: readonly string[]) => compileTerms([...parseTerms(forms), ...others])
  const scanFor = (...forms: readonly string[]) => matcherOf(...forms).scan()

  test('finds nothing in nothing', () => {
    const scan = scanFor('ITU')
    scan.end()
    scan.push('', true)
    scan.push('', false)
    scan.end()
    scan.end()
    expect(scan.matches).toEqual([])
    expect(scan.rereads).toBe(0)
  })

  test('counts chunks over breaks, empty ones too', () => {
    const scan = scanFor('ITU')
    for (const text of ['ITU', '', 'no more', '', 'an ITU']) scan.push(text, true)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:0-0:3', '4:3-4:6'])
  })

  test('goes on after its end with the next chunk', () => {
    const scan = scanFor('Internet governance')
    scan.push('Internet', true)
    scan.end()
    scan.push(' governance', false)
    scan.push(' of Internet governance', false)
    scan.end()
    expect(placesOf(scan)).toEqual(['2:4-2:23'])
  })

  test('finds a form that goes on in chunks which begin none', () => {
    const scan = scanFor('Internet governance forum')
    scan.push('x'.repeat(4_100), true)
    scan.push(`${'so '.repeat(1_400)}Internet `, false)
    scan.push('governance ', false)
    scan.push('for', false)
    scan.push(`um of ${'so '.repeat(1_400)}`, false)
    expect(placesOf(scan)).toEqual(['1:4200-4:2'])
  })

  test('finds a form in a word that began in a chunk which begins none', () => {
    const scan = scanFor('ITU', 'multistakeholder')
    scan.push(`${'so '.repeat(1_400)}I`, true)
    scan.push('T', false)
    scan.push(`U and ${'so '.repeat(1_400)}`, false)
    scan.push(`${'so '.repeat(1_400)}xmulti`, false)
    scan.push('stakeholder ', false)
    scan.push(`${'so '.repeat(1_400)}multi`, false)
    scan.push('stakeholder ', false)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:4200-2:1', '5:4200-6:11'])
  })

  test('finds words wherever long texts part', () => {
    const text = `${'x '.repeat(2_000)}the ITU, ${'ab-cd '.repeat(900)}ITU-led ITU's`
    const matcher = matcherOf('ITU')
    for (const size of [1_000, 4_001, 4_003, 4_004, 4_005, 4_006, 4_096]) {
      const scan = matcher.scan()
      let pushed = 0
      for (let at = 0; at < text.length; at += size, pushed++)
        scan.push(text.slice(at, at + size), false)
      scan.end()
      const starts = scan.matches.map((match) => match.startChunk * size + match.startOffset)
      expect(starts).toEqual([4_004, text.length - 13, text.length - 5])
      expect(scan.matches.at(-1)?.endChunk).toBe(pushed - 1)
    }
  })

  test('looks on at words of a script not seen before', () => {
    const scan = scanFor('ᎠᎡᎢ', 'ᚠᚡ国ᚢ')
    scan.push('ᎠᎡᎢ ᎠᎡ xᎠᎡᎢ ᚠᚡ国ᚢ', true)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:0-0:3', '0:12-0:16'])
  })

  test('tells the same wherever it has to wait for more text', () => {
    const matcher = matcherOf('ITU')
    for (const { terms, text } of Object.values(MATCH_CASES).flat()) {
      if (terms.join() !== 'ITU') continue
      const { chunks, spans } = parseMarked(text)
      const units = chunks.flatMap(({ text: of, breaks }) =>
        Array.from(of, (char, at) => ({ text: char, breaks: breaks && at === 0 })),
      )
      expect(showMarked(units, spansOf(find(matcher, units), units))).toBe(
        showMarked(chunks, spans),
      )
    }
  })

  test('gives a place to one form, whatever begins inside another', () => {
    const scan = scanFor('a b c', 'b c d', 'c d e', 'd')
    scan.push('a b c d e b c d', true)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:0-0:5', '0:6-0:7', '0:10-0:15'])
  })

  test('finds forms that begin as long ones do, though those go on otherwise', () => {
    const scan = scanFor('United', 'United Nations Office', 'Nations', 'Nations Office at')
    scan.push('United Nations Officer, United Nations Office at, United Nation', true)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:0-0:6', '0:7-0:14', '0:24-0:45', '0:50-0:56', '0:57-0:63'])
  })

  test('knows no token longer than all forms have', () => {
    const scan = scanFor('treaty')
    scan.push(`${'x'.repeat(5_000)}treaty treaties ${'y'.repeat(5_000)}`, true)
    scan.push('treaty', false)
    scan.end()
    expect(placesOf(scan)).toEqual(['0:5007-0:5015'])
  })

  test('tells what is certain as soon as a long text shows it', () => {
    const scan = scanFor('ITU')
    scan.push(`ITU ${'so '.repeat(1_400)}`, true)
    expect(placesOf(scan)).toEqual(['0:0-0:3'])
    scan.push(`${'so '.repeat(1_400)}ITU`, false)
    expect(scan.matches).toHaveLength(1)
    scan.push("'", false)
    scan.push('s', false)
    scan.push(` ${'so '.repeat(1_400)}`, false)
    expect(placesOf(scan)).toEqual(['0:0-0:3', '1:4200-3:1'])
  })
})
