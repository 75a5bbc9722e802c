import { PopupView } from './PopupView.tsx'
import { lookUpStates } from './gallery/sample-look-up.ts'
import { nothing, sampleEntry, sampleOutcomeModel } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { PopupCallbacks, PopupModel } from './popup-model.ts'

const callbacks: PopupCallbacks = {
  onSwitch: nothing,
  onPause: nothing,
  onResume: nothing,
  onGrantAccess: nothing,
  onJump: nothing,
  onMute: nothing,
  onAnswer: nothing,
  onUndo: nothing,
  onMake: nothing,
  onOpenPanel: nothing,
  onOpenOptions: nothing,
  lookUp: lookUpStates.empty,
}

const base: PopupModel = {
  phase: 'ready',
  site: {
    state: { kind: 'on' },
    host: 'news.example.org',
    domain: 'example.org',
    locked: false,
  },
  outcome: sampleOutcomeModel,
  terms: [
    { entry: sampleEntry('wcit'), count: 6, muted: false },
    {
      entry: sampleEntry('itrs'),
      count: 2,
      muted: false,
      why: { kind: 'mentions', words: ['treaty', 'ITU', 'Dubai'] },
    },
    { entry: sampleEntry('itu'), count: 8, muted: false },
    { entry: sampleEntry('multistakeholder'), count: 1, muted: false },
    { entry: sampleEntry('temperature-taking'), count: 1, muted: true },
  ],
  possible: [
    { entry: sampleEntry('plenary'), count: 2, doubt: { kind: 'ordinary-word', words: [] } },
    { entry: sampleEntry('spam'), count: 1, doubt: { kind: 'little-context', words: [] } },
    {
      entry: sampleEntry('itrs'),
      count: 1,
      doubt: { kind: 'other-meaning', words: ['Income Tax Returns'] },
    },
  ],
  nextTermKeys: 'Alt+Shift+.',
  make: { isGlossary: false },
}

const popup = (changes: Partial<PopupModel>) => () => (
  <PopupView model={{ ...base, ...changes }} {...callbacks} />
)

const looking = (state: keyof typeof lookUpStates) => () => (
  <PopupView model={base} {...callbacks} lookUp={lookUpStates[state]} />
)

const { outcome: _, ...plain } = base
const blocked = (reason: 'pdf' | 'no-access') => () => (
  <PopupView
    model={{
      ...plain,
      terms: [],
      possible: [],
      site: { state: { kind: 'blocked', reason }, host: '', locked: false },
    }}
    {...callbacks}
  />
)

export const fixture: Fixture = {
  title: 'PopupView',
  surface: 'popup',
  states: {
    'A page of the subject': { element: popup({}) },
    'A page of terms': { element: popup({ make: { isGlossary: true } }) },
    'No outcome': { element: () => <PopupView model={plain} {...callbacks} /> },
    'No terms': {
      element: () => <PopupView model={{ ...plain, terms: [], possible: [] }} {...callbacks} />,
    },
    Reading: {
      element: () => (
        <PopupView model={{ ...plain, phase: 'reading', terms: [], possible: [] }} {...callbacks} />
      ),
    },
    'Asking how far a meaning is wrong': {
      element: () => <PopupView model={plain} {...callbacks} />,
      press: ['ITRs', 'Not this meaning'],
    },
    'Asking how far a meaning is right': {
      element: () => <PopupView model={{ ...plain, terms: [] }} {...callbacks} />,
      press: ['3 found, not marked', 'plenary', 'Yes, this meaning'],
    },
    'A term muted': {
      element: () => (
        <PopupView
          model={{ ...plain, notice: { kind: 'muted', term: 'temperature taking' } }}
          {...callbacks}
        />
      ),
    },
    'A meaning turned down': {
      element: popup({ notice: { kind: 'no', term: 'ITRs', scope: 'site' } }),
    },
    'Taken back': { element: popup({ notice: { kind: 'undone', term: 'ITRs' } }) },
    'Switched off': {
      element: popup({ site: { ...base.site, state: { kind: 'off', rule: 'example.org' } } }),
    },
    Paused: {
      element: popup({
        site: {
          ...base.site,
          state: { kind: 'paused', length: 'hour', until: '2026-03-01T15:30:00Z' },
        },
      }),
    },
    'Set by an administrator': {
      element: popup({ site: { ...base.site, locked: true } }),
    },
    'Looking a term up': { element: looking('found') },
    'Nothing found': { element: looking('nothing') },
    'A term looked up': { element: looking('chosen') },
    'PDF viewer': { element: blocked('pdf') },
    'No access yet': { element: blocked('no-access') },
  },
}
