import type { Article, BlockKind } from '../../glossary/article.ts'
import type { CandidateOrigin, EntryCandidate } from '../../glossary/briefing/entry-candidate.ts'
import type { BodySentence } from '../../glossary/summary/body-sentence.ts'
import type { KeyPoint } from '../../glossary/summary/key-points.ts'
import type { ReviewCallbacks, ReviewModel } from '../briefing-model.ts'
import { nothing, sampleEntry } from './sample-models.ts'

/** An article made up for the pictures, by its sentences. */
const blocks: readonly (readonly [BlockKind, ...(readonly string[])])[] = [
  [
    'paragraph',
    'The Harbour Dues Board (HDB) of Port Elsewhere raised its fees on Monday, after talks with pilots and shippers ended without an agreement.',
    'Ships longer than two hundred metres will pay a third more from May.',
  ],
  [
    'paragraph',
    'The board says that it had no choice.',
    '“We dredge the channel every year, and nobody else pays for it,” said its chair, Jo Quay.',
    'The ITU of the pilots disagrees, and wants the Vessel Traffic Service (VTS) to be paid from taxes.',
  ],
  ['heading', 'What shippers fear'],
  ['list', 'Fewer ships, and so fewer berth windows.'],
  ['list', 'Detours to the Northern Roads, which have no fees.'],
  ['quote', 'A port that taxes its guests will soon dine alone.'],
  [
    'paragraph',
    'The fees can still be stopped by the council of the city, which meets next week.',
    'It has never yet turned the HDB down.',
  ],
  ['credit', '© 2025 Harbour News. May be copied with credit.'],
]

export const sampleArticle: Article = {
  title: 'Port Elsewhere raises its fees',
  author: 'Jo Pilot',
  publisher: 'Harbour News',
  date: '2025-03-01',
  url: 'https://example.org/fees',
  language: 'en',
  licence: '',
  credit: '© 2025 Harbour News. May be copied with credit.',
  blocks: blocks.map(([kind, ...sentences]) => ({ kind, text: sentences.join(' ') })),
}

function sentencesOf(): readonly BodySentence[] {
  let at = 0
  return blocks.flatMap(([kind, ...texts], block) => {
    const found = texts.map((text) => {
      const sentence = { kind, text, block, start: at, end: at + text.length }
      at = sentence.end + 1
      return sentence
    })
    at += 1
    return found
  })
}

const sentences = sentencesOf()

function sentenceWith(part: string): BodySentence {
  const found = sentences.find(({ text }) => text.includes(part))
  if (found === undefined) throw new Error(`No sentence with ${part}`)
  return found
}

function pointOf(part: string): KeyPoint {
  const { text, start } = sentenceWith(part)
  return { text, selector: { exact: text, position: start } }
}

function candidate(
  id: string,
  term: string,
  origin: CandidateOrigin,
  part: string,
  more: Partial<EntryCandidate> = {},
): EntryCandidate {
  const { text, selector } = pointOf(part)
  return {
    id,
    term,
    aliases: [],
    kind: /[a-z]/.test(term) ? 'name' : 'acronym',
    origin,
    longForms: [],
    suggestedLongForms: [],
    explanation: { role: 'used-in', text, selector },
    occurrences: [
      { form: term, sentence: text, selector },
      { form: term, ...secondUse() },
    ],
    uses: 2,
    ...more,
  }
}

function secondUse(): { readonly sentence: string; readonly selector: KeyPoint['selector'] } {
  const { text, selector } = pointOf('never yet')
  return { sentence: text, selector }
}

export const sampleReview: ReviewModel = {
  article: sampleArticle,
  sentences,
  terms: [
    {
      kept: true,
      candidate: candidate('hdb', 'HDB', 'defined', 'Harbour Dues Board', {
        longForms: ['Harbour Dues Board'],
      }),
    },
    {
      kept: true,
      candidate: candidate('vts', 'VTS', 'defined', 'Vessel Traffic', {
        longForms: ['Vessel Traffic Service'],
        explanation: {
          role: 'means',
          text: 'Watches the ships in the channel and tells them when to wait.',
          selector: pointOf('Vessel Traffic').selector,
        },
      }),
    },
    {
      kept: false,
      candidate: candidate('itu', 'ITU', 'undefined', 'ITU', {
        suggestedLongForms: ['Independent Tug Union'],
      }),
    },
    { kept: false, candidate: candidate('roads', 'Northern Roads', 'recurring', 'Northern') },
    {
      kept: false,
      candidate: candidate('berth', 'berth window', 'added', 'berth', {
        explanation: { role: 'used-in', text: '' },
        occurrences: [],
        uses: 0,
      }),
    },
  ],
  points: [pointOf('raised its fees'), pointOf('third more'), pointOf('can still be stopped')],
  private: false,
  onlyTerms: false,
  found: new Map([
    ['hdb', { count: 3, forms: ['Harbour Dues Board', 'HDB'] }],
    ['vts', { count: 2, forms: ['Vessel Traffic Service', 'VTS'] }],
    ['itu', { count: 1, forms: ['ITU'] }],
  ]),
  preview: sampleEntry('itu'),
  canUndo: true,
  canRedo: false,
  canKeep: true,
  isKept: false,
  wasKept: false,
  saving: 'saved',
  unwritten: false,
  readOn: '2025-03-04',
}

export const reviewActions: ReviewCallbacks = {
  onKeepTerms: nothing,
  onEditTerm: nothing,
  onMerge: nothing,
  onAddTerm: nothing,
  onOpenTerm: nothing,
  onTogglePoint: nothing,
  onDropPoint: nothing,
  onMovePoint: nothing,
  onSource: nothing,
  onPrivate: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onKeep: nothing,
  onUnkeep: nothing,
  onStartOver: nothing,
  onTakeOther: nothing,
  onKeepThis: nothing,
  onBackToPage: nothing,
  onShowHere: nothing,
  onShowOnPage: nothing,
}
