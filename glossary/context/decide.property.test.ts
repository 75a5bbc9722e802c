import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecider } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Occurrence, PageText } from './page-text.ts'
import type { SenseData } from './sense-data.ts'

const VOCABULARY = [
  'treaty spectrum delegates triathlon swim hospital budget internet',
  'the of member states privacy court Dubai telecom plenary',
].flatMap((line) => line.split(' '))
const FORMS = ['AAA', 'BBB', 'CCC']

const word = fc.constantFrom(...VOCABULARY)
const cue = fc.record({ word, weight: fc.double({ min: 0.1, max: 1, noNaN: true }) })

const sense: fc.Arbitrary<SenseData> = fc.record({
  pack: fc.constantFrom('urn:a', 'urn:b'),
  entry: fc.string({ minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom('acronym', 'name', 'ordinary'),
  language: fc.constant('en'),
  forms: fc.subarray(FORMS, { minLength: 1 }),
  longForms: fc.array(
    fc.tuple(word, word, word).map((words) => words.join(' ')),
    { maxLength: 1 },
  ),
  cues: fc.array(cue, { maxLength: 6 }),
  authored: fc.boolean(),
  topics: fc.constantFrom({}, { diplomacy: 1 }, { athletics: 1, medicine: 0.5 }),
  rivals: fc.constant([]),
  negatives: fc.constant([]),
  related: fc.constant([]),
  hosts: fc.constant([]),
})

const words = fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom(...FORMS)), {
  minLength: 1,
  maxLength: 60,
})

function pageOf(tokens: readonly string[], senses: readonly SenseData[]): PageText {
  const occurrences: Occurrence[] = []
  let text = ''
  for (const token of tokens) {
    const meant = senses.flatMap((one, index) => (one.forms.includes(token) ? [index] : []))
    if (meant.length > 0) {
      const end = text.length + token.length
      occurrences.push({ form: token, start: text.length, end, senses: meant })
    }
    text += `${token} `
  }
  return { text, occurrences }
}

function decide(tokens: readonly string[], senses: readonly SenseData[]): readonly Decision[] {
  return createDecider(senses).decide(pageOf(tokens, senses))
}

describe('the decision', () => {
  test('never loses evidence by a cue found on the page', () => {
    fc.assert(
      fc.property(words, sense, cue, (tokens, one, more) => {
        const [before] = decide(tokens, [one])
        const [after] = decide(tokens, [{ ...one, cues: [...one.cues, more] }])
        expect(after?.raw ?? 0).toBeGreaterThanOrEqual(before?.raw ?? 0)
      }),
    )
  })

  test('never marks what the page defines as something else', () => {
    fc.assert(
      fc.property(words, sense, (tokens, one) => {
        const senses = [{ ...one, forms: ['AAA'], longForms: ['Treaty Of Delegates'] }]
        const text = `Amber Apple Archive (AAA) ${tokens.join(' ')}`
        const occurrences = [{ form: 'AAA', start: 21, end: 24, senses: [0] }]
        const [decision] = createDecider(senses).decide({ text, occurrences })
        expect(decision?.verdict).not.toBe('mark')
      }),
    )
  })

  test('does not depend on the order of the senses', () => {
    fc.assert(
      fc.property(words, fc.array(sense, { minLength: 2, maxLength: 5 }), (tokens, senses) => {
        const turned = senses.toReversed()
        const last = senses.length - 1
        const one = decide(tokens, senses)
        const other = decide(tokens, turned)
        const raw = new Map(other.map((decision) => [last - decision.sense, decision.raw]))
        for (const decision of one) {
          expect(raw.get(decision.sense)).toBeCloseTo(decision.raw, 9)
        }
      }),
    )
  })

  test('gives each place to at most one sense, and only places of that sense', () => {
    fc.assert(
      fc.property(words, fc.array(sense, { minLength: 1, maxLength: 5 }), (tokens, senses) => {
        const page = pageOf(tokens, senses)
        const decisions = createDecider(senses).decide(page)
        const painted = decisions.flatMap(({ occurrences }) => occurrences)
        expect(new Set(painted).size).toBe(painted.length)
        for (const { sense: index, verdict, occurrences, score } of decisions) {
          expect(verdict === 'mark').toBe(occurrences.length > 0)
          expect(score >= 0.5).toBe(verdict === 'mark')
          for (const place of occurrences) {
            expect(page.occurrences[place]?.senses).toContain(index)
          }
        }
      }),
    )
  })

  test('is the same every time', () => {
    fc.assert(
      fc.property(words, fc.array(sense, { minLength: 1, maxLength: 4 }), (tokens, senses) => {
        const decider = createDecider(senses)
        const page = pageOf(tokens, senses)
        expect(decider.decide(page)).toEqual(decider.decide(page))
      }),
    )
  })
})
