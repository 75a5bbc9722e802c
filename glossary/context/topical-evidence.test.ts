import { expect, test } from 'vitest'
import type { Reason } from './decision.ts'
import type { RegionWords } from './region-words.ts'
import { topicalEvidence } from './topical-evidence.ts'
import { topicVector } from './topic-profile.ts'
import { WEIGHTS } from './weights.ts'

const NONE = topicVector({})

/** A region that has all words, and some of them in its title. */
function regionOf(titled: readonly string[], topics = NONE): RegionWords {
  return {
    count: 100,
    has: (stems) => stems[0] !== 'absent',
    titled: (stems) => titled.includes(stems[0] ?? ''),
    topics,
  }
}

const cue = (word: string, weight: number) => ({ word, stems: [word], weight, chance: 0.01 })

function weigh(
  cues: readonly ReturnType<typeof cue>[],
  region: RegionWords,
  topics = NONE,
): { readonly sum: number; readonly reasons: readonly Reason[] } {
  const reasons: Reason[] = []
  return { sum: topicalEvidence({ cues, topics }, region, WEIGHTS, reasons), reasons }
}

test('each cue that is there counts, and is named', () => {
  const { sum, reasons } = weigh([cue('a', 1), cue('absent', 1), cue('b', 0.5)], regionOf([]))
  expect(sum).toBe(1.5)
  expect(reasons).toEqual([{ kind: 'cues', effect: 'for', words: ['a', 'b'], weight: 1.5 }])
})

test('one in the title counts in part again', () => {
  const { sum, reasons } = weigh([cue('a', 0.8), cue('b', 0.4)], regionOf(['b']))
  expect(sum).toBeCloseTo(1.2 + 0.4 * WEIGHTS.title)
  expect(reasons[1]).toEqual({
    kind: 'title',
    effect: 'for',
    words: ['b'],
    weight: 0.4 * WEIGHTS.title,
  })
})

test('no more than eight are named, though all count', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  const { sum, reasons } = weigh(
    words.map((word) => cue(word, 1)),
    regionOf([]),
  )
  expect(sum).toBe(10)
  expect(reasons[0]?.words).toEqual(words.slice(0, 8))
})

test('topics alone count half a cue at most, and more beside cues', () => {
  const topics = topicVector({ diplomacy: 2, telecom: 1 })
  const region = regionOf([], topics)
  const alone = weigh([], region, topics)
  expect(alone.sum).toBe(0.5)
  expect(alone.reasons).toEqual([
    { kind: 'topics', effect: 'for', words: expect.arrayContaining(['diplomacy']), weight: 0.5 },
  ])
  const beside = weigh([cue('a', 0.2)], region, topics)
  expect(beside.sum).toBeCloseTo(0.2 + 0.5 + 0.6)
  expect(weigh([cue('a', 5)], region, topics).sum).toBeCloseTo(5 + WEIGHTS.topics)
})

test('what is not shared is no reason', () => {
  expect(weigh([], regionOf([], topicVector({ athletics: 1 })), topicVector({ law: 1 }))).toEqual({
    sum: 0,
    reasons: [],
  })
})
