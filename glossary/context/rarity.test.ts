import { describe, expect, test } from 'vitest'
import { rarity } from './rarity.ts'
import { stemOf } from './words.ts'

describe('rarity', () => {
  test.each([
    ['the', 'year'],
    ['year', 'budget'],
    ['budget', 'delegation'],
    ['delegation', 'multistakeholder'],
  ])('"%s" tells less than "%s"', (common, rare) => {
    expect(rarity(stemOf(common))).toBeLessThan(rarity(stemOf(rare)))
  })

  test('numbers tell nothing', () => {
    expect(rarity('2012')).toBe(0)
  })

  test('an inflection tells as much as its word', () => {
    expect(rarity(stemOf('governments'))).toBe(rarity(stemOf('government')))
  })
})
