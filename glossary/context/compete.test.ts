import { describe, expect, test } from 'vitest'
import { PLAIN_SENSE } from '../testing/plain-sense.ts'
import { compete } from './compete.ts'
import type { Decision, Reason } from './decision.ts'
import type { SenseData } from './sense-data.ts'

const DATA: SenseData = { ...PLAIN_SENSE, entry: 'one', forms: ['ABC'] }

const cues = (...words: readonly string[]): Reason => ({
  kind: 'cues',
  effect: 'for',
  words,
  weight: words.length,
})

const marked = (sense: number, score: number, more: Partial<Decision> = {}): Decision => ({
  sense,
  verdict: 'mark',
  score,
  raw: 3,
  threshold: 2,
  reasons: [],
  alternatives: [],
  occurrences: [0],
  excluded: [],
  ...more,
})

/** Lets decisions compete over places, each given by the senses its form may have. */
function after(
  decisions: readonly Decision[],
  places: readonly (readonly number[])[] = [decisions.map(({ sense }) => sense)],
  longForms: readonly (readonly string[])[] = [],
): readonly Decision[] {
  const occurrences = places.map((senses, at) => ({
    form: 'ABC',
    start: at * 4,
    end: at * 4 + 3,
    senses,
  }))
  const text = 'ABC '.repeat(places.length)
  const senses = decisions.map((_, at) => ({ ...DATA, longForms: longForms[at] ?? [] }))
  return compete(decisions, { text, occurrences }, senses)
}

const verdicts = (decisions: readonly Decision[]) => decisions.map(({ verdict }) => verdict)

describe('senses of one form', () => {
  test('one that is alone stays as it is', () => {
    const alone = marked(0, 0.7)
    expect(after([alone])[0]).toBe(alone)
  })

  test('the better one stays, the other loses the place and says so', () => {
    const [worse, better] = after([marked(0, 0.6), marked(1, 0.9)])
    expect(better).toEqual({ ...marked(1, 0.9), alternatives: [0] })
    expect(worse).toEqual({
      ...marked(0, 0.6),
      verdict: 'possible',
      score: 0.49,
      occurrences: [],
      reasons: [{ kind: 'outscored', effect: 'against', words: [], weight: 0 }],
      alternatives: [1],
    })
  })

  test('a score below the one of a loser is kept', () => {
    expect(after([marked(0, 0.3), marked(1, 0.9)])[0]?.score).toBe(0.3)
  })

  test('a place of one sense alone is nobody else’s', () => {
    const both = marked(0, 0.6, { occurrences: [0, 1, 2] })
    const [worse] = after([both, marked(1, 0.9)], [[0, 1], [0], [0]])
    expect(worse).toMatchObject({ verdict: 'mark', score: 0.6, occurrences: [1, 2] })
    expect(worse?.reasons).toEqual([{ kind: 'outscored', effect: 'against', words: [], weight: 0 }])
  })

  test('alternatives are named best first, and the earlier first where they fit alike', () => {
    const weak = { verdict: 'possible' as const, occurrences: [] }
    const four = [0.2, 0.9, 0.3, 0.3].map((score, sense) =>
      marked(sense, score, sense === 1 ? {} : weak),
    )
    const alternatives = after(four).map((decision) => decision.alternatives)
    expect(alternatives).toEqual([
      [1, 2, 3],
      [2, 3, 0],
      [1, 3, 0],
      [1, 2, 0],
    ])
  })

  test('a sense that is not decided about is no alternative', () => {
    expect(after([marked(0, 0.9)], [[0, 5]])[0]).toEqual(marked(0, 0.9))
  })
})

describe('senses that fit alike', () => {
  const tied = [marked(0, 0.7), marked(1, 0.68)]

  test('tie: neither is marked', () => {
    const decisions = after(tied)
    expect(verdicts(decisions)).toEqual(['possible', 'possible'])
    expect(decisions.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['tie'],
      ['tie'],
    ])
  })

  test.each([
    [
      'with the same long form among theirs',
      [['Air Base', 'Alpha Beta Club'], ['Alpha Beta Club']],
    ],
    ['with the first in the other’s list', [['Alpha Beta Club'], ['Air Base', 'Alpha Beta Club']]],
  ])('mean the same %s: the better one is marked', (_, longForms) => {
    expect(verdicts(after(tied, undefined, longForms))).toEqual(['mark', 'possible'])
  })

  test('tie where their long forms differ, whatever words they share', () => {
    const same = [cues('beta', 'club')]
    const decisions = [marked(0, 0.7, { reasons: same }), marked(1, 0.7, { reasons: same })]
    const longForms = [['Alpha Beta Club'], ['Atlantic Bus Company']]
    expect(verdicts(after(decisions, undefined, longForms))).toEqual(['possible', 'possible'])
  })

  test.each([
    [
      'half of the fewer words',
      [
        ['a', 'b'],
        ['b', 'c', 'd', 'e'],
      ],
      'mark',
    ],
    [
      'half of the fewer words, given first',
      [
        ['b', 'c', 'd', 'e'],
        ['a', 'b'],
      ],
      'mark',
    ],
    [
      'less than half',
      [
        ['a', 'b', 'c'],
        ['c', 'd', 'e'],
      ],
      'possible',
    ],
    ['no word', [['a'], ['b']], 'possible'],
    ['none, having none', [[], []], 'possible'],
    ['all', [['a'], ['a']], 'mark'],
  ] as const)('without long forms, and sharing %s', (_, [ours, theirs], verdict) => {
    const decisions = [
      marked(0, 0.7, { reasons: [cues(...ours)] }),
      marked(1, 0.7, { reasons: [cues(...theirs)] }),
    ]
    expect(after(decisions)[0]?.verdict).toBe(verdict)
    expect(after(decisions, undefined, [['Alpha Beta Club'], []])[0]?.verdict).toBe(verdict)
    expect(after(decisions, undefined, [[], ['Alpha Beta Club']])[0]?.verdict).toBe(verdict)
  })

  test('share words of cues only', () => {
    const topics: Reason = { ...cues('a'), kind: 'topics' }
    const decisions = [marked(0, 0.7, { reasons: [topics] }), marked(1, 0.7, { reasons: [topics] })]
    expect(verdicts(after(decisions))).toEqual(['possible', 'possible'])
  })

  test('no more than by a little', () => {
    expect(verdicts(after([marked(0, 0.8), marked(1, 0.7)]))).toEqual(['mark', 'possible'])
  })
})
