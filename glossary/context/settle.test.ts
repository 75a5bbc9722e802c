import { describe, expect, test } from 'vitest'
import { PLAIN_SENSE } from '../testing/plain-sense.ts'
import { compileSense } from './compiled-sense.ts'
import type { Evidence, Region } from './evidence.ts'
import { regionWords } from './region-words.ts'
import type { SenseData } from './sense-data.ts'
import { isCertain, settle, thresholdOf } from './settle.ts'
import { WEIGHTS } from './weights.ts'

const DATA: SenseData = { ...PLAIN_SENSE, entry: 'one', forms: ['ABC'] }

const EVIDENCE: Evidence = {
  own: 0,
  rival: undefined,
  chance: 0,
  defined: false,
  vetoed: false,
  corrected: undefined,
  reasons: [],
  occurrences: [0],
  excluded: [],
}

const NEEDED = WEIGHTS.threshold * WEIGHTS.authored

function regionIn(language?: string): Region {
  const page = {
    text: 'ABC',
    occurrences: [{ form: 'ABC', start: 0, end: 3, senses: [0] }],
    ...(language === undefined ? {} : { language }),
  }
  return { page, words: regionWords(page), expansions: new Map() }
}

const sense = (more: Partial<SenseData> = {}) => compileSense({ ...DATA, ...more }, WEIGHTS)

function needed(evidence: Partial<Evidence>, data: Partial<SenseData> = {}, language?: string) {
  return thresholdOf(sense(data), { ...EVIDENCE, ...evidence }, regionIn(language))
}

const cuesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ word: `quaxel${at}`, weight: 1 }))

const mined = (count: number) => needed({}, { authored: false, cues: cuesOf(count) })

describe('what is needed', () => {
  test('grows by a part of what a page has by chance', () => {
    expect(needed({})).toBeCloseTo(NEEDED)
    expect(needed({ chance: 2 })).toBeCloseTo(NEEDED + 2 * WEIGHTS.chance * WEIGHTS.authored)
  })

  test('falls where cues are mined and few, to a bound, and never rises', () => {
    expect(mined(0)).toBeCloseTo(WEIGHTS.threshold * WEIGHTS.littleKnown)
    expect(mined(1)).toBeCloseTo(WEIGHTS.threshold * WEIGHTS.littleKnown)
    expect(mined(WEIGHTS.wellKnown)).toBeCloseTo(WEIGHTS.threshold)
    expect(mined(2 * WEIGHTS.wellKnown)).toBeCloseTo(WEIGHTS.threshold)
  })

  test('is less beside a weak rival, and more than a strong one has', () => {
    expect(needed({ rival: 0 })).toBeCloseTo(NEEDED * WEIGHTS.rivalKnown)
    expect(needed({ rival: 5 })).toBeCloseTo(5 + WEIGHTS.clearance)
  })

  test.each([
    ['en-GB', 1],
    ['EN_us', 1],
    ['', 1],
    [undefined, 1],
    ['de', WEIGHTS.otherLanguage],
  ])('on a page in %s', (language, factor) => {
    expect(needed({}, {}, language)).toBeCloseTo(NEEDED * factor)
    expect(needed({}, { language: '' }, language)).toBeCloseTo(NEEDED)
  })
})

describe('certain by itself', () => {
  test.each([
    ['by enough of its own', { own: NEEDED }, true],
    ['not by less', { own: NEEDED - 0.01 }, false],
    ['spelled out', { defined: true }, true],
    ['by the reader', { corrected: 'yes' }, true],
    ['not against the reader', { own: 9, corrected: 'no' }, false],
    ['not against the page', { own: 9, vetoed: true, defined: true }, false],
    ['not where no mention is left', { own: 9, excluded: [0] }, false],
  ] as const)('%s', (_, evidence, certain) => {
    expect(isCertain(sense(), { ...EVIDENCE, ...evidence }, regionIn())).toBe(certain)
  })
})

function settled(
  evidence: Partial<Evidence>,
  more: {
    readonly data?: Partial<SenseData>
    readonly related?: { readonly weight: number; readonly anchored: boolean }
    readonly language?: string
  } = {},
) {
  const related = more.related === undefined ? undefined : { reason: undefined, ...more.related }
  const compiled = sense(more.data)
  const region = regionIn(more.language)
  return settle(3, compiled, { ...EVIDENCE, ...evidence }, related, region)
}

const against = (kind: string) => ({ kind, effect: 'against', words: [], weight: 0 })

describe('the decision', () => {
  test('by what is there', () => {
    expect(settled({ own: NEEDED })).toEqual({
      sense: 3,
      verdict: 'mark',
      score: 0.5,
      raw: NEEDED,
      threshold: NEEDED,
      reasons: [],
      alternatives: [],
      occurrences: [0],
      excluded: [],
    })
  })

  test('leaves out the mentions ruled out', () => {
    const decision = settled({ own: 9, occurrences: [0, 1, 2], excluded: [1] })
    expect(decision).toMatchObject({ occurrences: [0, 2], excluded: [1] })
  })

  test('company adds to it', () => {
    const own = NEEDED - 0.5
    expect(settled({ own }).verdict).toBe('possible')
    const helped = settled({ own }, { related: { weight: 0.5, anchored: true } })
    expect(helped).toMatchObject({ verdict: 'mark', raw: NEEDED })
  })

  test.each([
    ['the reader’s no', { own: 9, corrected: 'no' }, 'nothing', ['correction']],
    ['all ruled out', { own: 9, excluded: [0] }, 'nothing', []],
    ['another expansion', { own: 9, vetoed: true }, 'nothing', []],
    ['ours and another', { own: 9, vetoed: true, defined: true }, 'possible', []],
    ['the reader’s yes', { corrected: 'yes' }, 'mark', ['correction']],
    ['spelled out', { defined: true }, 'mark', []],
    ['half of it', { own: NEEDED * WEIGHTS.possible }, 'possible', ['too-little']],
    ['less', { own: NEEDED * WEIGHTS.possible - 0.01 }, 'nothing', ['too-little']],
  ] as const)('%s', (_, evidence, verdict, kinds) => {
    const decision = settled(evidence)
    expect(decision.verdict).toBe(verdict)
    expect(decision.reasons.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('says for which side the reader spoke', () => {
    expect(settled({ corrected: 'yes' }).reasons).toEqual([
      { kind: 'correction', effect: 'for', words: [], weight: 0 },
    ])
    expect(settled({ corrected: 'no' }).reasons).toEqual([against('correction')])
  })

  test('names the language where that is why', () => {
    const decision = settled({ own: NEEDED }, { language: 'de' })
    expect(decision).toMatchObject({ verdict: 'possible', reasons: [against('language')] })
    expect(settled({ own: NEEDED * 2 }, { language: 'de' }).verdict).toBe('mark')
  })

  test('everyday words wait for another entry, and for their own language', () => {
    const data = { kind: 'ordinary' } as const
    const alone = settled({ own: 9 }, { data })
    expect(alone).toMatchObject({ verdict: 'possible', reasons: [against('no-anchor')] })
    const unanchored = settled({ own: 9 }, { data, related: { weight: 1, anchored: false } })
    expect(unanchored.verdict).toBe('possible')
    const anchored = settled({ own: 9 }, { data, related: { weight: 1, anchored: true } })
    expect(anchored.verdict).toBe('mark')
    const foreign = settled({ own: 9 }, { data, language: 'de' })
    expect(foreign).toMatchObject({ verdict: 'nothing', reasons: [against('language')] })
  })

  test('orders reasons by weight', () => {
    const reasons = [1, 3, 2].map((weight) => ({
      kind: 'cues' as const,
      effect: 'for' as const,
      words: [],
      weight,
    }))
    const weights = settled({ own: 9, reasons }).reasons.map(({ weight }) => weight)
    expect(weights).toEqual([3, 2, 1])
  })

  test('the score is above a half exactly where it is marked', () => {
    expect(settled({ own: NEEDED * 3 }).score).toBeCloseTo(0.75)
    expect(settled({ defined: true, own: 0 }).score).toBe(0.5)
    expect(settled({ own: NEEDED * 0.6 }).score).toBeCloseTo(0.375)
    expect(settled({ own: 9 }, { data: { kind: 'ordinary' } }).score).toBe(0.49)
    expect(settled({ own: 9, corrected: 'no' }).score).toBe(0.24)
    expect(settled({ own: -3 }).score).toBe(0)
    expect(settled({ own: NEEDED / 4 }).score).toBeCloseTo(0.2)
  })
})
