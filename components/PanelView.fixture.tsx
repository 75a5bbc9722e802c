import { PanelView } from './PanelView.tsx'
import { arabicEntry, nothing, sampleEntry } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { PanelCallbacks, PanelModel } from './panel-model.ts'

const callbacks: PanelCallbacks = {
  onSwitch: nothing,
  onPause: nothing,
  onResume: nothing,
  onGrantAccess: nothing,
  onJump: nothing,
  onMute: nothing,
  onAnswer: nothing,
  onUndo: nothing,
  onOpenOptions: nothing,
}

const base: PanelModel = {
  phase: 'ready',
  site: { state: { kind: 'on' }, host: 'news.example.org', domain: 'example.org', locked: false },
  terms: [
    {
      entry: sampleEntry('wcit'),
      count: 6,
      muted: false,
      why: { kind: 'mentions', words: ['ITU', 'treaty'] },
    },
    { entry: sampleEntry('itrs'), count: 2, muted: false },
    { entry: sampleEntry('temperature-taking'), count: 1, muted: true },
    { entry: arabicEntry, count: 3, muted: false },
  ],
  possible: [
    { entry: sampleEntry('plenary'), count: 2, doubt: { kind: 'ordinary-word', words: [] } },
  ],
  inView: ['wcit', 'itu-ar'],
}

const panel = (changes: Partial<PanelModel>) => () => (
  <PanelView model={{ ...base, ...changes }} {...callbacks} />
)

export const fixture: Fixture = {
  title: 'PanelView',
  surface: 'panel',
  states: {
    'Terms in step with the page': { element: panel({}) },
    'Further down the page': { element: panel({ inView: ['itrs'] }) },
    'A meaning turned down, asking how far': { element: panel({}), press: ['Not this meaning'] },
    'A term muted': { element: panel({ notice: { kind: 'muted', term: 'spam' } }) },
    'Only doubtful ones': { element: panel({ terms: [] }), press: ['1 found, not marked'] },
    'No terms': { element: panel({ terms: [], possible: [] }) },
    Reading: { element: panel({ phase: 'reading', terms: [], possible: [] }) },
    'Switched off': {
      element: panel({ site: { ...base.site, state: { kind: 'off', rule: 'example.org' } } }),
    },
    'No access yet': {
      element: panel({
        terms: [],
        possible: [],
        site: { state: { kind: 'blocked', reason: 'no-access' }, host: '', locked: false },
      }),
    },
  },
}
