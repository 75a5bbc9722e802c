import { describe, expect, test } from 'vitest'
import { compileSense } from './compiled-sense.ts'
import { senseData } from './sense-data.ts'
import { WEIGHTS } from './weights.ts'

const PACK = { id: 'urn:test', language: 'en', sources: [] }
const ENTRY = {
  id: 'one',
  term: 'Quaxel Ridge',
  aliases: ['QR'],
  kind: 'acronym',
  caseRule: 'exact',
  longForms: ['Quaxel  ridges', 'Quartz Radio'],
  hiddenForms: [],
  definition: '',
  spelledOut: true,
  citations: [],
  related: [],
  cues: [],
  rivals: [],
  negatives: [],
} as const

const cuesOf = (cues: readonly { readonly word: string; readonly weight: number }[]) => {
  const data = { ...senseData(ENTRY, PACK), longForms: [], cues }
  return compileSense(data, WEIGHTS)
}

describe('a sense made ready', () => {
  test('has each cue once, strongest first, and none that it is itself', () => {
    const { cues, known } = cuesOf([
      { word: 'mineral', weight: 0.4 },
      { word: 'Quaxel ridges', weight: 1 },
      { word: 'qr', weight: 1 },
      { word: 'minerals', weight: 0.9 },
      { word: 'tunnel', weight: 0.6 },
      { word: 'quaxel', weight: 0.5 },
      { word: 'weightless', weight: 0 },
      { word: 'negative', weight: -1 },
      { word: '…', weight: 1 },
    ])
    expect(cues.map(({ word }) => word)).toEqual(['tunnel', 'quaxel', 'mineral'])
    expect(known).toBeCloseTo(1.5)
  })

  test('takes a cue to turn up the more often the less it weighs', () => {
    const { cues } = cuesOf([
      { word: 'rare', weight: 1 },
      { word: 'common', weight: 0.2 },
    ])
    const [rare, common] = cues.map(({ chance }) => chance)
    expect(rare).toBeCloseTo(1 / 267, 3)
    expect(common).toBeCloseTo(0.108, 2)
  })

  test('knows its long forms word by word', () => {
    const { spelledOut, longForms } = compileSense(senseData(ENTRY, PACK), WEIGHTS)
    expect([...spelledOut]).toEqual(longForms.map(({ stems }) => stems.join(' ')))
    expect(longForms[1]?.stems).toHaveLength(2)
  })
})
