import { describe, expect, it } from 'vitest'
import { createLookUp, type Named } from './look-up.ts'

const named = (term: string, longForms: string[] = [], aliases: string[] = []): Named => ({
  term,
  aliases,
  longForms,
})

const entries: readonly Named[] = [
  named('ITRs', ['International Telecommunication Regulations'], ['ITR']),
  named('ITU', ['International Telecommunication Union']),
  named('Internet governance'),
  named('multistakeholder', [], ['multi-stakeholder']),
  named('Secretary-General'),
  named('国際電気通信連合'),
  named('café society'),
  named('treaty text'),
  named('treaty'),
]
const lookUp = createLookUp(entries)
const find = (typed: string, limit = 5) =>
  lookUp.find(typed, limit).map(({ entry, form, by }) => `${entry} ${form} ${by}`)

describe('createLookUp', () => {
  it.each([
    ['itu', ['1 ITU exact']],
    ['itr', ['0 ITR exact']],
    ['treaty', ['8 treaty exact', '7 treaty text start']],
    ['trea', ['8 treaty start', '7 treaty text start']],
    ['text', ['7 treaty text word']],
    ['cafe', ['6 café society start']],
    ['secretary general', ['4 Secretary-General exact']],
    ['general', ['4 Secretary-General word']],
    ['通信', ['5 国際電気通信連合 inside']],
    ['multistakholder', ['3 multistakeholder near']],
    ['intrnet gov', ['2 Internet governance near']],
    ['govrenance', ['2 Internet governance near']],
    ['zebra', []],
    ['', []],
    ['   ', []],
  ])('%s finds %j', (typed, found) => {
    expect(find(typed)).toEqual(found)
  })

  it('shows each entry once, by the form that agrees best', () => {
    expect(find('international telecommunication')).toEqual([
      '1 International Telecommunication Union start',
      '0 International Telecommunication Regulations start',
    ])
  })

  it('puts near misses after all that agrees to the letter', () => {
    const found = createLookUp([named('treatise'), named('trease'), named('great treasure')])
    expect(found.find('treas', 5).map(({ by }) => by)).toEqual(['start', 'word', 'near'])
  })

  it('gives no more than asked for', () => {
    expect(find('t', 1)).toHaveLength(1)
    expect(find('t', 0)).toEqual([])
  })

  it('is quiet about short words that merely look alike', () => {
    expect(find('itx')).toEqual([])
  })

  it('never reads one form on into the next', () => {
    expect(createLookUp([named('harbour'), named('quay')]).find('harbour quay', 5)).toEqual([])
    expect(createLookUp([named('harbour'), named('quay')]).find('harbou quay', 5)).toEqual([])
  })

  it('finds nothing among nothing', () => {
    expect(createLookUp([]).find('a', 5)).toEqual([])
  })
})
