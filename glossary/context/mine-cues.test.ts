import { describe, expect, test } from 'vitest'
import { mineCues } from './mine-cues.ts'

const OPTIONS = {
  forms: ['ITRs', 'ITR'],
  longForms: ['International Telecommunication Regulations'],
}

function words(texts: readonly string[], limit = 25): readonly string[] {
  return mineCues(texts, { ...OPTIONS, limit }).map(({ word }) => word)
}

/** Weights by how likely a word of that weight is to be of use, most first. */
const order = [0.6, 1, 0.4, 0.2]

describe('mineCues', () => {
  test('gives neither the forms, nor words of the long forms, nor grammar, nor numbers', () => {
    const found = words(['The ITRs of 1988 are the international regulations of which it is said.'])
    expect(found).toEqual([])
  })

  test('words of several texts come before words of one', () => {
    const found = words(['Roaming and the plenary.', 'A plenary on spectrum.'])
    expect(found[0]).toBe('plenary')
  })

  test('telling words come before common ones', () => {
    const found = words(['The delegates of the government met.'])
    expect(found.indexOf('delegates')).toBeLessThan(found.indexOf('government'))
  })

  test('one cue per root, and no more than asked for', () => {
    expect(words(['Treaty, treaties and treaty skeptics.'])).toHaveLength(2)
    expect(words(['Treaty roaming spectrum plenary.'], 2)).toHaveLength(2)
  })

  test('a word that one text repeats is a word of one text', () => {
    expect(words(['Roaming, roaming, roaming.', 'A plenary.', 'The plenary.'])[0]).toBe('plenary')
  })

  test('words of two letters tell nothing; of three they do', () => {
    expect(words(['Qa zub.'])).toEqual(['zub'])
  })

  test('among words of one text those that many know come before the very rare and the common', () => {
    const found = mineCues(['A zubrax, a delegation, a government and a day.'], {
      ...OPTIONS,
      limit: 9,
    })
    const weights = found.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(new Set(weights).size).toBeGreaterThan(2)
  })

  test('words that tell alike are in the order of the alphabet', () => {
    expect(words(['Zubrax and quaxel and mirvon.'])).toEqual(['mirvon', 'quaxel', 'zubrax'])
  })

  test('nothing to mine is no cues', () => {
    expect(words([])).toEqual([])
  })
})
