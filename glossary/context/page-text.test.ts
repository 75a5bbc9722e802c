import { describe, expect, test } from 'vitest'
import { regionText } from './page-text.ts'

const terms = [
  { form: 'WCIT', caseRule: 'exact', entry: 0 },
  { form: 'WCIT', caseRule: 'exact', entry: 1 },
] as const

function match(
  term: number,
  startChunk: number,
  startOffset: number,
  endChunk: number,
  endOffset: number,
) {
  return { term, startChunk, startOffset, endChunk, endOffset }
}

describe('regionText', () => {
  test('a form across chunks is one occurrence; breaks become lines', () => {
    const chunks = [
      { text: 'After W', breaks: true },
      { text: 'CIT', breaks: false },
      { text: 'A WCIT', breaks: true },
    ]
    const matches = [match(0, 0, 6, 1, 3), match(0, 2, 2, 2, 6)]
    const { text, occurrences } = regionText(chunks, matches, terms)
    expect(text).toBe('After WCIT\nA WCIT')
    expect(occurrences.map(({ start, end }) => text.slice(start, end))).toEqual(['WCIT', 'WCIT'])
    expect(occurrences[0]?.senses).toEqual([0])
  })

  test('several terms at one place are one occurrence with all their senses', () => {
    const chunks = [{ text: 'WCIT', breaks: true }]
    const matches = [match(0, 0, 0, 0, 4), match(1, 0, 0, 0, 4)]
    expect(regionText(chunks, matches, terms).occurrences).toEqual([
      { form: 'WCIT', start: 0, end: 4, senses: [0, 1] },
    ])
  })

  test('a match that stands for several terms has the senses it is said to have', () => {
    const chunks = [{ text: 'WCIT', breaks: true }]
    const { occurrences } = regionText(chunks, [match(0, 0, 0, 0, 4)], terms, () => [0, 1])
    expect(occurrences[0]?.senses).toEqual([0, 1])
  })
})
