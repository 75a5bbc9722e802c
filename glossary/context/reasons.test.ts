import { describe, expect, test } from 'vitest'
import { PLAIN_SENSE } from '../testing/plain-sense.ts'
import type { Correction } from './correction.ts'
import { decidingCorrection, learnFrom } from './correction.ts'
import { createDecider } from './decide.ts'
import type { Decision, Reason } from './decision.ts'
import type { Occurrence, PageText } from './page-text.ts'
import type { SenseData } from './sense-data.ts'
import { WEIGHTS } from './weights.ts'

const plain: SenseData = { ...PLAIN_SENSE, entry: 'a', forms: ['QXA'] }

/** An acronym that is certain wherever it is spelled out. */
const certain = (entry: string, form: string, longForm: string): SenseData => ({
  ...plain,
  entry,
  forms: [form],
  longForms: [longForm],
})

const KERN = certain('kern', 'KWB', 'Kranz Wolle Bund')
const PELO = certain('pelo', 'PLM', 'Pelo Lumen Mira')
const TOFU = certain('tofu', 'TVZ', 'Tofu Vega Zinnia')
const SPELLED = 'Kranz Wolle Bund (KWB), Pelo Lumen Mira (PLM), Tofu Vega Zinnia (TVZ) and the QXA.'

function decide(
  text: string,
  senses: readonly SenseData[],
  more: Partial<PageText> = {},
): readonly Decision[] {
  const occurrences: Occurrence[] = senses.flatMap(({ forms }, sense) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index: start }) => ({
        form,
        start,
        end: start + form.length,
        senses: [sense],
      })),
    ),
  )
  return createDecider(senses).decide({ text, occurrences, ...more })
}

const reasonOf = (decision: Decision | undefined, kind: Reason['kind']): Reason | undefined =>
  decision?.reasons.find((reason) => reason.kind === kind)

describe('entries of the same pack', () => {
  test('that are named as related count most, and are named first', () => {
    const [alone] = decide(SPELLED, [plain])
    const [mates] = decide(SPELLED, [plain, KERN, PELO, TOFU])
    const related = { ...plain, related: ['tofu', 'gone', 'a'] }
    const [named] = decide(SPELLED, [related, KERN, PELO, TOFU])
    expect(reasonOf(alone, 'related')).toBeUndefined()
    expect(reasonOf(mates, 'related')?.words).toEqual(['KWB', 'PLM', 'TVZ'])
    expect(reasonOf(mates, 'related')?.weight).toBeCloseTo(
      Math.min(3 * WEIGHTS.packMate, WEIGHTS.relatedMost),
    )
    expect(reasonOf(named, 'related')?.words).toEqual(['TVZ', 'KWB', 'PLM'])
    expect(reasonOf(named, 'related')?.weight).toBeGreaterThan(
      reasonOf(mates, 'related')?.weight ?? Infinity,
    )
  })

  test('support each other, and none itself', () => {
    const decisions = decide(SPELLED, [KERN, PELO])
    expect(decisions.map((decision) => reasonOf(decision, 'related')?.words)).toEqual([
      ['PLM'],
      ['KWB'],
    ])
    expect(reasonOf(decide(SPELLED, [KERN])[0], 'related')).toBeUndefined()
  })

  test('of other packs count nothing', () => {
    const foreign = { ...KERN, pack: 'urn:other' }
    expect(reasonOf(decide(SPELLED, [plain, foreign])[0], 'related')).toBeUndefined()
  })

  test('that are not certain count nothing', () => {
    expect(reasonOf(decide('The KWB and the QXA.', [plain, KERN])[0], 'related')).toBeUndefined()
  })

  test('are named five at most, and weigh no more than the most', () => {
    const letters = ['b', 'd', 'f', 'g', 'h', 'j', 'k']
    const many = letters.map((letter) => {
      const words = ['Zu', 'Zo', 'Ze'].map((start) => `${start}${letter}al`)
      return certain(letter, `Z${letter.toUpperCase()}ZX`, words.join(' '))
    })
    // Short forms that do not begin as the long form's words do are named in full.
    const text = many.map(({ forms, longForms }) => `${longForms[0]}: ${forms[0]}.`).join(' ')
    const defined = many.map((sense) => ({ ...sense, hosts: ['z.example'] }))
    const cued = defined.map((sense) => ({
      ...sense,
      cues: [
        { word: 'zephyr', weight: 1 },
        { word: 'quasar', weight: 1 },
        { word: 'lagoon', weight: 1 },
      ],
    }))
    const [decision] = decide(`${text} zephyr quasar lagoon QXA`, [plain, ...cued], {
      host: 'z.example',
    })
    const reason = reasonOf(decision, 'related')
    expect(reason?.words).toHaveLength(5)
    expect(reason?.weight).toBe(WEIGHTS.relatedMost)
  })
})

describe('long forms', () => {
  test('of one word count where that word is itself marked', () => {
    const sense = { ...plain, forms: ['QXA', 'Quexar'], longForms: ['Quexar'] }
    expect(reasonOf(decide('The QXA, or Quexar.', [sense])[0], 'long-form')?.words).toEqual([
      'Quexar',
    ])
    expect(reasonOf(decide('The QXA.', [sense])[0], 'long-form')).toBeUndefined()
  })

  test('of several words count wherever they stand', () => {
    const reason = reasonOf(decide('A kranz wolle bund. The KWB.', [KERN])[0], 'long-form')
    expect(reason).toMatchObject({ effect: 'for', weight: WEIGHTS.longForm })
  })

  test('that are strange are not ours; without one of our own only a rival’s is not', () => {
    const text = 'Quiet Xenon Arc (QXA)'
    const rival = { longForm: 'Quiet Xenon Arc', cues: [], topics: {} }
    const veto = (sense: SenseData) => reasonOf(decide(text, [sense])[0], 'rival-expansion')?.words
    expect(veto({ ...plain, longForms: ['Quorum Xylem Axis'] })).toEqual(['Quiet Xenon Arc'])
    expect(veto({ ...plain, rivals: [rival] })).toEqual(['Quiet Xenon Arc'])
    expect(veto(plain)).toBeUndefined()
  })
})

describe('hosts', () => {
  const sense = { ...plain, hosts: ['www.cdt.example', 'b.example'] }
  test.each([
    ['www.cdt.example', true],
    ['cdt.example', true],
    ['www.b.example', true],
    ['a.cdt.example', false],
    ['example', false],
    [undefined, false],
  ])('%s: %s', (host, counts) => {
    const [decision] = decide('QXA', [sense], host === undefined ? {} : { host })
    expect(reasonOf(decision, 'host')?.words).toEqual(counts ? [host] : undefined)
  })
})

const rival = (longForm: string, word: string) => ({
  longForm,
  cues: [{ word, weight: 1 }],
  topics: {},
})

describe('rivals', () => {
  const sense = {
    ...plain,
    rivals: [rival('Quiet Xenon Arc', 'xenon'), rival('Queen Xandra Aid', 'lagoon')],
  }

  const says = (text: string) => reasonOf(decide(text, [sense])[0], 'rival-cues')?.words

  test('the strongest speaks, with its cues', () => {
    expect(says('QXA in the lagoon')).toEqual(['lagoon'])
    expect(says('QXA of xenon')).toEqual(['xenon'])
    expect(says('QXA at home')).toBeUndefined()
  })

  test('its long form weighs as ours does', () => {
    const words = decide('The quiet xenon arc, a QXA', [sense])[0]?.reasons.flatMap((reason) =>
      reason.kind === 'rival-cues' ? reason.words : [],
    )
    expect(words).toContain('Quiet Xenon Arc')
  })
})

describe('mentions ruled out', () => {
  const sense: SenseData = { ...plain, negatives: ['time-zone'] }

  test('are shown with what stands around them, and spelled-out forms are never', () => {
    const [decision] = decide('At 9:30 QXA. Our QXA.', [sense])
    expect(decision?.excluded).toEqual([0])
    expect(reasonOf(decision, 'negative-pattern')?.words).toEqual(['At 9:30 QXA. Our'])
    const spelled = { ...sense, forms: ['QXA'], longForms: ['QXA'] }
    expect(decide('At 9:30 QXA.', [spelled])[0]?.excluded).toEqual([])
  })
})

const page = (more: Partial<PageText> = {}): PageText => ({
  text: 'The QXA: glaciers, glaciers and the moraine of the valley.',
  occurrences: [{ form: 'QXA', start: 4, end: 7, senses: [0] }],
  ...more,
})

const said = (more: Partial<Correction>): Correction => ({
  ...learnFrom({ pack: 'urn:test', entry: 'a', answer: 'no', scope: 'page' }, page()),
  host: 'a.example',
  url: 'https://a.example/1',
  ...more,
})

describe('corrections', () => {
  test('learn the telling words, the commonest first, of a page without an address too', () => {
    const { words, host, url } = learnFrom(
      { pack: 'urn:test', entry: 'a', answer: 'no', scope: 'host' },
      page({ title: 'Moraines' }),
    )
    expect(words.slice(0, 2)).toEqual(['glaciers', 'moraines'])
    expect(words).not.toContain('the')
    expect([host, url]).toEqual(['', ''])
  })

  test.each<[string, Partial<Correction>, Partial<PageText>, boolean]>([
    ['everywhere', { scope: 'everywhere' }, {}, true],
    ['the host', { scope: 'host' }, { host: 'a.example' }, true],
    ['another host', { scope: 'host' }, { host: 'b.example' }, false],
    ['no host', { scope: 'host', host: '' }, { host: '' }, false],
    ['the page', { scope: 'page' }, { url: 'https://a.example/1' }, true],
    ['another page', { scope: 'page' }, { url: 'https://a.example/2' }, false],
    ['no page', { scope: 'page', url: '' }, { url: '' }, false],
    ['another entry', { scope: 'everywhere', entry: 'b' }, {}, false],
    ['another pack', { scope: 'everywhere', pack: 'urn:b' }, {}, false],
  ])('%s: %#', (_, correction, more, decides) => {
    const given = said(correction)
    const found = decidingCorrection(plain, page({ ...more, corrections: [given] }))
    expect(found).toBe(decides ? given : undefined)
  })

  test('the narrowest decides, of equals the last', () => {
    const at = { host: 'a.example', url: 'https://a.example/1' }
    const all = [
      said({ scope: 'host', answer: 'yes' }),
      said({ scope: 'page' }),
      said({ scope: 'page', answer: 'yes' }),
      said({ scope: 'everywhere' }),
      said({ scope: 'host' }),
    ]
    expect(decidingCorrection(plain, page({ ...at, corrections: all }))).toBe(all[2])
    expect(decidingCorrection(plain, page({ host: at.host, corrections: all }))).toBe(all[4])
    expect(decidingCorrection(plain, page({ corrections: all }))).toBe(all[3])
    expect(decidingCorrection(plain, page())).toBeUndefined()
  })

  test('elsewhere their words speak, a word once', () => {
    const text = 'QXA and a moraine'
    const reason = (answer: 'yes' | 'no') =>
      reasonOf(
        decide(text, [plain], {
          corrections: [said({ answer }), said({ answer }), said({ answer, entry: 'other' })],
        })[0],
        'correction',
      )
    expect(reason('yes')).toMatchObject({ effect: 'for', words: ['moraine'] })
    expect(reason('no')).toMatchObject({ effect: 'against', words: ['moraine'] })
    expect(reason('no')?.weight).toBeCloseTo(WEIGHTS.learnt)
  })
})
