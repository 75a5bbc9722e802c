import { describe, expect, test } from 'vitest'
import { contentStems, sameLongForm } from './long-form.ts'

function same(a: string, b: string): boolean {
  return sameLongForm(contentStems(a), contentStems(b))
}

describe('sameLongForm', () => {
  test.each([
    ['Center for Democracy & Technology', 'Centre for Democracy and Technology'],
    ['International Telecommunication Regulations', 'international telecommunications regulations'],
    [
      'World Conference on International Telecommunications',
      'world conference of international telecommunication',
    ],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  test.each([
    ['International Telecommunication Union', 'International Triathlon Union'],
    ['International Telecommunication Regulations', 'Income Tax Returns'],
    ['American Broadcasting Company', 'Australian Broadcasting Corporation'],
    ['Center for Democracy & Technology', ''],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})
