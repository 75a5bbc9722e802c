import { describe, expect, test } from 'vitest'
import { PLAIN_SENSE } from '../testing/plain-sense.ts'
import type { Correction } from './correction.ts'
import { learnFrom } from './correction.ts'
import { createDecider } from './decide.ts'
import type { Decision, ReasonKind } from './decision.ts'
import type { Occurrence, PageText } from './page-text.ts'
import type { SenseData } from './sense-data.ts'

const ITU: SenseData = {
  ...PLAIN_SENSE,
  entry: 'itu',
  forms: ['ITU'],
  longForms: ['International Telecommunication Union'],
  cues: [
    { word: 'treaty', weight: 1 },
    { word: 'spectrum', weight: 0.8 },
    { word: 'Dubai', weight: 1 },
    { word: 'member states', weight: 0.6 },
  ],
  topics: { diplomacy: 2, telecom: 1 },
  hosts: ['www.cdt.org'],
}

const CDT: SenseData = {
  ...PLAIN_SENSE,
  entry: 'cdt',
  forms: ['CDT'],
  longForms: ['Center for Democracy & Technology'],
  cues: [
    { word: 'privacy', weight: 1 },
    { word: 'advocates', weight: 0.8 },
  ],
  negatives: ['time-zone'],
  hosts: ['www.cdt.org'],
}

const CHAIR: SenseData = {
  ...PLAIN_SENSE,
  entry: 'chair',
  kind: 'ordinary',
  forms: ['Chair'],
  cues: [
    { word: 'Dubai', weight: 1 },
    { word: 'treaty', weight: 1 },
    { word: 'ITU', weight: 1 },
  ],
}

const OURS = 'In Dubai the ITU opened a treaty conference on spectrum.'

/** A region in which the senses' forms are found wherever they stand. */
function region(
  text: string,
  senses: readonly SenseData[],
  more: Partial<PageText> = {},
): PageText {
  const occurrences: Occurrence[] = []
  for (const form of new Set(senses.flatMap(({ forms }) => forms))) {
    const meant = senses.flatMap((sense, index) => (sense.forms.includes(form) ? [index] : []))
    for (const { index: start } of text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))) {
      occurrences.push({ form, start, end: start + form.length, senses: meant })
    }
  }
  return { text, occurrences, ...more }
}

function decide(
  text: string,
  senses: readonly SenseData[] = [ITU],
  more: Partial<PageText> = {},
): readonly Decision[] {
  return createDecider(senses).decide(region(text, senses, more))
}

function kinds(decision: Decision | undefined): readonly ReasonKind[] {
  return decision?.reasons.map(({ kind }) => kind) ?? []
}

describe('one sense', () => {
  test.each([
    ['our long form', 'The International Telecommunication Union (ITU) met.', 'mark', 'long-form'],
    [
      'our long form behind',
      'The ITU (International Telecommunications Union) met.',
      'mark',
      'long-form',
    ],
    ['enough cues', OURS, 'mark', 'cues'],
    ['too little', 'The ITU was closed for the night.', 'nothing', 'too-little'],
    [
      'another long form',
      `${OURS} International Triathlon Union (ITU)`,
      'nothing',
      'rival-expansion',
    ],
    [
      'another, spelled',
      `${OURS} ITU stands for intensive therapy unit.`,
      'nothing',
      'rival-expansion',
    ],
    [
      'both',
      'International Telecommunication Union (ITU). Intensive therapy unit (ITU).',
      'possible',
      'rival-expansion',
    ],
  ] as const)('%s', (_, text, verdict, reason) => {
    const [decision] = decide(text)
    expect(decision?.verdict).toBe(verdict)
    expect(kinds(decision)).toContain(reason)
  })

  test('what does not occur is not decided', () => {
    expect(decide('No such form here.')).toEqual([])
  })

  test('the reason names the words', () => {
    const cues = decide(OURS)[0]?.reasons.find(({ kind }) => kind === 'cues')
    expect(cues?.words).toEqual(['treaty', 'Dubai', 'spectrum'])
  })

  test('all occurrences are painted, none unless marked', () => {
    expect(decide(`${OURS} The ITU spoke.`)[0]?.occurrences).toEqual([0, 1])
    expect(decide('ITU and ITU.')[0]?.occurrences).toEqual([])
  })

  test('between nothing and mark lies possible', () => {
    const [little] = decide('The ITU has a treaty.')
    const [more] = decide(OURS)
    expect(little?.verdict).toBe('possible')
    expect(little?.score).toBeLessThan(more?.score ?? 0)
    expect(more?.score).toBeGreaterThanOrEqual(0.5)
  })
})

function thresholdIn(language: string): number {
  return decide(OURS, [ITU], { language })[0]?.threshold ?? 0
}

describe('what the page adds', () => {
  const text = 'The ITU has a treaty.'
  const raw = (more: Partial<PageText>) => decide(text, [ITU], more)[0]?.raw ?? 0

  test('a cue in the title counts more than one in the text', () => {
    expect(raw({ title: 'The treaty' })).toBeGreaterThan(raw({}))
  })

  test("the pack's own host counts", () => {
    expect(raw({ host: 'www.cdt.org' })).toBeGreaterThan(raw({ host: 'example.org' }))
    expect(raw({ host: 'cdt.org' })).toBe(raw({ host: 'www.cdt.org' }))
  })

  test('a page of the same topics counts', () => {
    const summit = 'The ITU ambassador chaired the summit; delegates negotiate sanctions, treaty.'
    const swim = 'The ITU coach timed the swim; runners sprint for medals, treaty.'
    expect(decide(summit)[0]?.raw).toBeGreaterThan(decide(swim)[0]?.raw ?? 0)
  })

  test('a longer page must say more', () => {
    const long = `${OURS} ${'The weather stayed warm and the streets were full. '.repeat(60)}`
    expect(decide(long)[0]?.threshold).toBeGreaterThan(decide(OURS)[0]?.threshold ?? 0)
  })

  test('another language must say more; a region of the same language need not', () => {
    expect(thresholdIn('fr')).toBeGreaterThan(thresholdIn('en'))
    expect(thresholdIn('en-GB')).toBe(thresholdIn('en'))
    expect(thresholdIn('')).toBe(thresholdIn('en'))
  })

  test('phrases count as they stand, not word by word', () => {
    expect(decide('ITU member states')[0]?.raw).toBeGreaterThan(
      decide('ITU states member')[0]?.raw ?? 0,
    )
  })
})

describe('rivals', () => {
  const rival = {
    longForm: 'International Triathlon Union',
    cues: [
      { word: 'triathlon', weight: 1 },
      { word: 'race', weight: 1 },
    ],
    topics: { athletics: 1 },
  }
  const known: SenseData = { ...ITU, rivals: [rival] }

  test('a rival that is known and silent lowers what is needed', () => {
    expect(decide(OURS, [known])[0]?.threshold).toBeLessThan(decide(OURS)[0]?.threshold ?? 0)
  })

  test('a rival that is stronger takes the page', () => {
    const [decision] = decide(`Dubai: the ITU triathlon, a race by the sea.`, [known])
    expect(decision?.verdict).not.toBe('mark')
    expect(kinds(decision)).toContain('rival-cues')
  })
})

describe('mentions ruled out where they stand', () => {
  const text =
    'CDT advocates care for privacy, and privacy is a right. The webinar starts at 9:30 CDT.'

  test('the others are marked', () => {
    const [decision] = decide(text, [CDT], { title: 'Privacy advocates', host: 'www.cdt.org' })
    expect(decision?.verdict).toBe('mark')
    expect(decision?.occurrences).toEqual([0])
    expect(decision?.excluded).toEqual([1])
  })

  test('where all are, nothing is', () => {
    const [decision] = decide('Privacy advocates meet at 9:30 CDT.', [CDT])
    expect(decision?.verdict).toBe('nothing')
    expect(kinds(decision)).toContain('negative-pattern')
  })
})

describe('everyday words', () => {
  test('need another entry of their pack that is certain', () => {
    const [alone] = decide('In Dubai the Chair spoke of the treaty.', [CHAIR])
    expect(alone?.verdict).toBe('possible')
    expect(kinds(alone)).toContain('no-anchor')
    const [, chair] = decide(`${OURS} The Chair spoke.`, [ITU, CHAIR])
    expect(chair?.verdict).toBe('mark')
    expect(chair?.reasons.find(({ kind }) => kind === 'related')?.words).toEqual(['ITU'])
  })

  test('and are never marked on a page in another language', () => {
    const [, chair] = decide(`${OURS} Chair.`, [ITU, CHAIR], { language: 'fr' })
    expect(chair?.verdict).toBe('nothing')
  })

  test('an everyday word does not vouch for another', () => {
    const other = { ...CHAIR, entry: 'floor', forms: ['Floor'] }
    const decisions = decide('Dubai treaty: the Chair gave the Floor.', [CHAIR, other])
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['possible', 'possible'])
  })
})

function twin(pack: string, longForm: string, word: string): SenseData {
  return {
    ...PLAIN_SENSE,
    pack,
    forms: ['ABC'],
    longForms: [longForm],
    cues: [
      { word, weight: 1 },
      { word: `${word}s`, weight: 1 },
      { word: `${word}ville`, weight: 1 },
    ],
  }
}

describe('several senses of one form', () => {
  const sport: SenseData = {
    ...PLAIN_SENSE,
    pack: 'urn:sport',
    entry: 'itu',
    forms: ['ITU'],
    longForms: ['International Triathlon Union'],
    cues: [
      { word: 'triathlon', weight: 1 },
      { word: 'swim', weight: 1 },
      { word: 'bike', weight: 1 },
    ],
  }

  test('the better one is marked and offers the other', () => {
    const [ours, theirs] = decide(OURS, [ITU, sport])
    expect([ours?.verdict, theirs?.verdict]).toEqual(['mark', 'nothing'])
    expect(ours?.alternatives).toEqual([1])
  })

  test('where both would be marked, the weaker gives way', () => {
    const text =
      'ITU triathlon, swim and bike, in Dubai under the treaty with member states: spectrum.'
    const marked = decide(text, [ITU, sport]).filter(({ verdict }) => verdict === 'mark')
    expect(marked).toHaveLength(1)
    expect(kinds(decide(text, [ITU, sport])[1])).toContain('outscored')
  })

  test('a tie is marked by neither', () => {
    const senses = [
      twin('a', 'Alpha Beta Club', 'xylo'),
      twin('b', 'Atlantic Bus Company', 'kranz'),
    ]
    const text = 'ABC: xylo, xyloville, kranz, kranzville, xylo, kranz.'
    const decisions = decide(text, senses)
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['possible', 'possible'])
    expect(kinds(decisions[0])).toContain('tie')
  })

  test('two packs with the same meaning do not compete', () => {
    const other = { ...ITU, pack: 'urn:other' }
    const [first, second] = decide(OURS, [ITU, other])
    expect(first?.verdict).toBe('mark')
    expect(first?.alternatives).toEqual([1])
    expect(second?.occurrences).toEqual([])
  })
})

function page(more: Partial<PageText> = {}): PageText {
  return region(OURS, [ITU], { host: 'a.example', url: 'https://a.example/1', ...more })
}

function answer(said: 'yes' | 'no', scope: Correction['scope']): Correction {
  return learnFrom({ pack: 'urn:test', entry: 'itu', answer: said, scope }, page())
}

function verdictWith(corrections: readonly Correction[], more: Partial<PageText> = {}) {
  return createDecider([ITU]).decide(page({ corrections, ...more }))[0]?.verdict
}

describe("the reader's word", () => {
  test('no, here: this page and no other', () => {
    const no = [answer('no', 'page')]
    expect(verdictWith(no)).toBe('nothing')
    expect(verdictWith(no, { url: 'https://a.example/2' })).not.toBe('nothing')
  })

  test('no, on this site: all pages of the host', () => {
    const no = [answer('no', 'host')]
    expect(verdictWith(no, { url: 'https://a.example/2' })).toBe('nothing')
    expect(verdictWith(no, { host: 'b.example', url: 'https://b.example/1' })).not.toBe('nothing')
  })

  test('no, everywhere', () => {
    expect(verdictWith([answer('no', 'everywhere')], { host: 'b.example' })).toBe('nothing')
  })

  test('a later answer of the same scope overrides, a narrower one always', () => {
    expect(verdictWith([answer('no', 'page'), answer('yes', 'page')])).toBe('mark')
    expect(verdictWith([answer('yes', 'page'), answer('no', 'everywhere')])).toBe('mark')
  })

  test('yes marks where evidence is missing', () => {
    const text = 'The ITU was closed.'
    const more = { corrections: [answer('yes', 'everywhere')] }
    expect(decide(text, [ITU], more)[0]?.verdict).toBe('mark')
  })

  test('words learnt speak on other pages, for and against', () => {
    const text = 'A conference on spectrum: the ITU in Dubai.'
    const raw = (corrections: readonly Correction[]) =>
      decide(text, [ITU], { corrections, host: 'b.example' })[0]?.raw ?? 0
    expect(raw([answer('yes', 'page')])).toBeGreaterThan(raw([]))
    expect(raw([answer('no', 'page')])).toBeLessThan(raw([]))
  })

  test('what is learnt is telling, and not the form itself', () => {
    const { words } = answer('no', 'page')
    expect(words).toContain('spectrum')
    expect(words).not.toContain('itu')
    expect(words.length).toBeLessThanOrEqual(5)
  })
})
