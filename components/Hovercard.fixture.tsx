import { Hovercard } from './Hovercard.tsx'
import { arabicEntry, nothing, sampleEntry } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { HovercardCallbacks, HovercardModel } from './hovercard-model.ts'

const callbacks: HovercardCallbacks = {
  onOpenRelated: nothing,
  onBack: nothing,
  onCopy: () => Promise.resolve(true),
  onPin: nothing,
  onMute: nothing,
  onReject: nothing,
  onClose: nothing,
  onStep: nothing,
}

const base: HovercardModel = {
  entry: sampleEntry('wcit'),
  otherSenses: [],
  pinned: false,
  site: 'news.example.org',
  scopes: ['page', 'site', 'everywhere'],
  layout: 'card',
}

const card = (changes: Partial<HovercardModel>) => () => (
  <Hovercard model={{ ...base, ...changes }} {...callbacks} />
)

const itu: Partial<HovercardModel> = {
  entry: sampleEntry('itu'),
  why: { kind: 'mentions', words: ['WCIT', 'treaty', 'Dubai'] },
  otherSenses: [
    { id: 'triathlon', label: 'International Triathlon Union', language: 'en' },
    { id: 'therapy', label: 'Intensive therapy unit', language: 'en' },
  ],
}

const unsourced = { ...sampleEntry('plenary'), citations: [], related: [] }

export const fixture: Fixture = {
  title: 'Hovercard',
  surface: 'card',
  states: {
    'Acronym, spelled out': {
      element: card({ why: { kind: 'mentions', words: ['ITU', 'treaty'] } }),
    },
    'Not spelled out, several passages': { element: card(itu) },
    'Spelled out by the page': {
      element: card({
        why: {
          kind: 'spelled-out',
          words: ['World Conference on International Telecommunications'],
        },
      }),
    },
    'With a speaker': { element: card({ entry: sampleEntry('itu-secretary-general') }) },
    'Reached through a related term': {
      element: card({
        entry: sampleEntry('itrs'),
        cameFrom: 'ITU',
        place: { index: 3, total: 12 },
      }),
    },
    Pinned: { element: card({ entry: sampleEntry('temperature-taking'), pinned: true }) },
    'Not this meaning, with others to choose': {
      element: card(itu),
      press: ['Not this meaning'],
    },
    'Asking where to mute': { element: card({}), press: ['Stop marking WCIT'] },
    Copied: { element: card({}), press: ['Copy with citation'] },
    'The passage has gone': {
      element: card({ told: 'The page does not have this passage any more.' }),
    },
    'No scopes, no sources': { element: card({ entry: unsourced, scopes: [] }) },
    'Looked up, with other meanings': {
      element: card({ ...itu, why: { kind: 'asked', words: [] }, scopes: [] }),
    },
    'Another language': { element: card({ entry: arabicEntry }) },
    'Sheet on a narrow screen': { element: card({ ...itu, layout: 'sheet' }) },
  },
}
