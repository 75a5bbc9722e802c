import { SiteSwitch } from './SiteSwitch.tsx'
import { nothing } from './gallery/sample-models.ts'
import type { Fixture, FixtureState } from './gallery/fixture.ts'
import type { BlockedReason, SiteModel, SiteState } from './site-model.ts'

const base: SiteModel = {
  state: { kind: 'on' },
  host: 'news.example.org',
  domain: 'example.org',
  locked: false,
}

const site = (changes: Partial<SiteModel>) => () => (
  <SiteSwitch
    model={{ ...base, ...changes }}
    onSwitch={nothing}
    onPause={nothing}
    onResume={nothing}
    onGrantAccess={nothing}
  />
)

const reasons: readonly BlockedReason[] = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'no-access',
  'not-a-page',
  'private-window',
  'unknown',
]

const page = 'https://news.example.org/2026/03/a-story'

const ruled = (state: SiteState): FixtureState => ({
  element: site({ state, page, movable: true }),
})

const paused = (state: Omit<Extract<SiteState, { kind: 'paused' }>, 'kind'>): FixtureState => ({
  element: site({ state: { kind: 'paused', ...state } }),
})

export const fixture: Fixture = {
  title: 'SiteSwitch',
  surface: 'popup',
  states: {
    On: { element: site({}) },
    'Choosing a pause': { element: site({}), press: ['Pause'] },
    'Off by its own rule': ruled({ kind: 'off', rule: 'news.example.org' }),
    'Off by a wider rule': ruled({ kind: 'off', rule: 'example.org' }),
    'Off for the page': ruled({ kind: 'off', rule: page }),
    'Off by a rule written by hand': {
      element: site({ state: { kind: 'off', rule: 'example.org' } }),
    },
    'On by its own rule': ruled({ kind: 'on', rule: 'news.example.org' }),
    'Off: only listed sites are on': { element: site({ state: { kind: 'off' } }) },
    'In a private window': {
      element: site({
        state: { kind: 'off', rule: 'news.example.org' },
        page,
        movable: true,
        private: true,
      }),
    },
    'Local files': { element: site({ host: 'file:' }) },
    'Paused in this tab': paused({ length: 'tab' }),
    'Paused for an hour': paused({ length: 'hour', until: '2026-03-01T15:30:00Z' }),
    'Paused until restart': paused({ length: 'restart' }),
    'On, set by an administrator': {
      element: site({ state: { kind: 'on', rule: 'example.org' }, locked: true }),
    },
    'Off, set by an administrator': {
      element: site({ state: { kind: 'off', rule: 'example.org' }, locked: true }),
    },
    'A long host': {
      element: site({ host: 'a-very-long-host-name.with-many-parts.newsroom.example.co.uk' }),
    },
    ...Object.fromEntries(
      reasons.map((reason) => [
        `Cannot run: ${reason}`,
        { element: site({ state: { kind: 'blocked', reason } }) },
      ]),
    ),
  },
}
