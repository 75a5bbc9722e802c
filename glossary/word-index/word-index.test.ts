import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTerms } from '../match/compile-terms.ts'
import { find } from '../match/find.ts'
import { endingsOf } from '../normalize/endings.ts'
import type { Term } from '../term.ts'
import { createWordIndex } from './word-index.ts'
import { wordKeys } from './word-keys.ts'

const FORMS = [
  'ITRs',
  'ITU',
  'treaty',
  'box',
  'bus',
  'class',
  'multi-stakeholder',
  'multistakeholder',
  'Member States',
  'Secretary-General',
  'spirit of compromise',
  'café society',
  '国際電気通信連合',
  'L’Avenir',
  'crisis',
  'chairman',
  'eye',
] as const

const terms = FORMS.map((form, entry): Term => ({ form, caseRule: 'fold', entry }))
const index = createWordIndex(terms)

const candidates = (text: string) => index.termsFor(wordKeys(text)).map((term) => FORMS[term])

describe('createWordIndex', () => {
  it.each([
    ['The ITR was revised', 'ITRs'],
    ['the ITU’s Secretariat', 'ITU'],
    ['two treaties', 'treaty'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['classes', 'class'],
    ['a multistakeholder model', 'multi-stakeholder'],
    ['a multi‑stakeholder model', 'multistakeholder'],
    ['multi\u00ADstakeholder', 'multistakeholder'],
    ['MEMBER STATES', 'Member States'],
    ['Secretary General', 'Secretary-General'],
    ['cafe\u0301 society', 'café society'],
    ['先日、国際電気通信連合は', '国際電気通信連合'],
    ["L'Avenir", 'L’Avenir'],
    ['treatys', 'treaty'],
    ['two crises', 'crisis'],
    ['the chairmen', 'chairman'],
    ['eyes', 'eye'],
  ])('%s may hold %s', (text, form) => {
    expect(candidates(text)).toContain(form)
  })

  it('keeps a term under the keys of its other numbers', () => {
    const word = fc.stringMatching(/^[A-Za-zé]{0,5}(?:man|men|is|es|ies|y|ay|s|ss|x|ch|o|e|news)?$/)
    fc.assert(
      fc.property(word, (form) => {
        for (const { drop, add } of endingsOf(form)) {
          const other = form.slice(0, form.length - drop) + add
          expect(wordKeys(other), other).toEqual(wordKeys(form))
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it('leaves out what cannot stand in the text', () => {
    expect(candidates('A quiet day at the lake')).toEqual([])
  })

  it('never misses what the matcher would find', () => {
    const matcher = compileTerms(terms)
    const piece = fc.constantFrom(...FORMS, ' ', 's', 'es', '-', '’s', ' of ', 'General', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const asked = new Set(index.termsFor(wordKeys(text)))
        for (const match of find(matcher, [{ text, breaks: true }])) {
          expect(matcher.termsOf(match.term).every((term) => asked.has(term))).toBe(true)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})
