import { describe, expect, test } from 'vitest'
import { stem } from './stem.ts'

describe('stem', () => {
  test.each([
    ['regulation', 'regulations', 'regulatory', 'regulator', 'regulate'],
    ['treaty', 'treaties'],
    ['telecommunication', 'telecommunications'],
    ['delegate', 'delegates', 'delegation', 'delegations'],
    ['spam', 'spamming', 'spammed'],
    ['union', "union's", 'unions'],
    ['box', 'boxes'],
  ])('%s and its relatives agree', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  test.each([
    ['union', 'unit'],
    ['tax', 'taxi'],
    ['plan', 'plane'],
    ['policy', 'police'],
    ['ship', 'sheep'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  test.each(['a', 'is', 'gas', 'договор', '条約', ''])('leaves "%s" alone', (word) => {
    expect(stem(word)).toBe(word)
  })
})
