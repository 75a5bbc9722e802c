import { describe, expect, test } from 'vitest'
import { rarity } from './rarity.ts'
import { sharedTopics, textVector, topicFit, topicProfile, topicVector } from './topic-profile.ts'
import { TOPICS } from './topics.ts'
import { stemOf, stemsOf } from './words.ts'

function vector(text: string) {
  return textVector(stemsOf(text))
}

const treaty = vector('Delegates met to negotiate a treaty; the plenary adopted a resolution.')
const summit = vector('The ambassador spoke of sanctions at the summit in Brussels.')
const swim = vector('The triathlon began with a swim and ended in a sprint for the medal.')

describe('topics', () => {
  test('two texts of one field are more alike than texts of two', () => {
    expect(topicFit(treaty, summit)).toBeGreaterThan(topicFit(treaty, swim))
  })

  test('a text is most like itself, whatever the order', () => {
    expect(topicFit(treaty, treaty)).toBeCloseTo(1)
    expect(topicFit(treaty, treaty)).toBeGreaterThan(topicFit(treaty, summit))
    expect(topicFit(treaty, summit)).toBeCloseTo(topicFit(summit, treaty))
  })

  test('one word does not make a topic', () => {
    expect(topicFit(vector('treaty'), treaty)).toBeLessThan(topicFit(summit, treaty))
  })

  test('the shared topic is named', () => {
    expect(sharedTopics(treaty, summit)[0]).toBe('diplomacy')
    expect(sharedTopics(treaty, vector(''))).toEqual([])
  })

  test('a profile keeps what its vector says', () => {
    const stems = stemsOf('Delegates met to negotiate a treaty')
    const kept = topicVector(topicProfile(stems.map((stem) => [stem, 1] as const)))
    expect(topicFit(kept, textVector(stems))).toBeCloseTo(
      topicFit(textVector(stems), textVector(stems)),
      1,
    )
  })

  test('a text without topics is like nothing', () => {
    expect(topicFit(vector('xyzzy'), treaty)).toBe(0)
  })
})

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}

describe('the word lists', () => {
  const listed = Object.entries(TOPICS).flatMap(([name, text]) => {
    const [telling = '', common = ''] = text.split('|')
    return [
      ...wordsOf(telling).map((word) => ({ name, word, common: false })),
      ...wordsOf(common).map((word) => ({ name, word, common: true })),
    ]
  })

  test('words behind the bar are the common ones', () => {
    const misplaced = listed.filter(({ word, common }) => rarity(stemOf(word)) <= 0.4 !== common)
    expect(misplaced).toEqual([])
  })

  test('no word stands twice in a topic, and none is grammar', () => {
    const seen = new Set<string>()
    for (const { name, word } of listed) {
      const key = `${name} ${stemOf(word)}`
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
      expect(rarity(stemOf(word)), word).toBeGreaterThan(0)
    }
  })
})
