import { describe, expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { createDecider } from './decide.ts'
import type { Decision } from './decision.ts'
import { senseData } from './sense-data.ts'
import { tellingTerm } from './telling-term.ts'

const DATA = { kind: 'name', forms: [], authored: false, rivals: [] } as const

describe('what a term tells by itself', () => {
  test.each([
    ['Krebs cycle', 'expression'],
    ['carbon border adjustment mechanism', 'expression'],
    ['eutrophication', 'word'],
    ['Zettelkasten', 'word'],
    ['bull', undefined],
    ['government', undefined],
    ['the way', undefined],
    ['new people', undefined],
    ['2012', undefined],
    ['', undefined],
  ] as const)('%s: %s', (term, expected) => {
    expect(tellingTerm({ ...DATA, forms: [term] })).toBe(expected)
  })

  test('nothing where the author knows of other senses, or it is no name', () => {
    const data = { ...DATA, forms: ['Krebs cycle'] }
    expect(tellingTerm({ ...data, authored: true })).toBeUndefined()
    expect(tellingTerm({ ...data, kind: 'ordinary' })).toBeUndefined()
    const rivals = [{ longForm: 'Krebs cycle route', cues: [], topics: {} }]
    expect(tellingTerm({ ...data, rivals })).toBeUndefined()
  })
})

const PACK = { id: 'urn:test', language: 'en', sources: [] }

function plainEntry(term: string, definition: string, kind: Entry['kind'] = 'name'): Entry {
  return {
    id: 'one',
    term,
    aliases: [],
    kind,
    caseRule: 'fold',
    longForms: [],
    hiddenForms: [],
    definition,
    spelledOut: true,
    citations: [],
    related: [],
    cues: [],
    rivals: [],
    negatives: [],
  }
}

function decideOn(entry: Entry, text: string): Decision | undefined {
  const start = text.toLowerCase().indexOf(entry.term.toLowerCase())
  const occurrences = [
    { form: entry.term, start, end: start + entry.term.length, senses: [0] },
  ] as const
  return createDecider([senseData(entry, PACK)]).decide({ text, occurrences, language: 'en' })[0]
}

describe('an entry of a term and a definition', () => {
  const filler = 'The club met on Tuesday and talked about the weather until late at night. '

  test('is marked by an expression alone, on a long page too', () => {
    const entry = plainEntry('Krebs cycle', 'How cells turn sugar into energy.')
    const decision = decideOn(entry, `${filler.repeat(40)}Then came the Krebs cycle.`)
    expect(decision?.verdict).toBe('mark')
    expect(decision?.reasons[0]).toMatchObject({ kind: 'own-term', words: ['Krebs cycle'] })
  })

  test('is marked by a long, rare word where the page says something of the definition', () => {
    const entry = plainEntry('eutrophication', 'Too many nutrients in a lake, and algae bloom.')
    const told = decideOn(entry, 'Fertiliser brought nutrients: eutrophication, and algae.')
    const untold = decideOn(entry, `${filler}He liked the word eutrophication.`)
    expect(told?.verdict).toBe('mark')
    expect(untold?.verdict).toBe('possible')
  })

  test('waits for its cues where the term is short or an acronym', () => {
    const bull = plainEntry('bull', 'An investor who thinks that prices will rise.', 'ordinary')
    expect(decideOn(bull, 'The farmer led the bull to the barn.')?.verdict).toBe('nothing')
    const acronym = plainEntry('ITRs', 'Rules for international telecommunications.', 'acronym')
    expect(decideOn(acronym, 'File your ITRs before July.')?.verdict).toBe('nothing')
  })
})
