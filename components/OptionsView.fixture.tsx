import { OptionsView } from './OptionsView.tsx'
import { PacksView } from './PacksView.tsx'
import { sampleOptions, sitesCallbacks } from './gallery/sample-options.ts'
import { samplePacksView } from './gallery/sample-packs.ts'
import { nothing } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { OptionsCallbacks, OptionsModel } from './options-model.ts'

const callbacks: OptionsCallbacks = {
  onSection: nothing,
  ...sitesCallbacks,
  onUnmute: nothing,
  onAppearance: nothing,
  onOpenShortcuts: nothing,
}

const { sites } = sampleOptions

const options = (changes: Partial<OptionsModel>) => () => (
  <OptionsView
    model={{ ...sampleOptions, ...changes }}
    briefings={<PacksView {...samplePacksView} />}
    {...callbacks}
  />
)

export const fixture: Fixture = {
  title: 'OptionsView',
  surface: 'page',
  states: {
    Sites: { element: options({}) },
    'Sites, none yet': { element: options({ sites: { ...sites, rules: [], text: '' } }) },
    'Sites, a host refused': { element: options({}), press: ['Add'] },
    'Terms decided about': { element: options({ section: 'terms' }) },
    'Terms decided about, none': { element: options({ section: 'terms', muted: [] }) },
    Appearance: { element: options({ section: 'appearance' }) },
    Briefings: { element: options({ section: 'briefings' }) },
    'Sites, decided by an organisation': {
      element: options({
        policy: { isThere: true, problems: [] },
        sites: { ...sites, mode: 'listed', modeLocked: true },
      }),
    },
    Keys: { element: options({ section: 'keys' }) },
    About: { element: options({ section: 'about' }) },
    'Just removed': { element: options({ notice: 'Switched on again for news.example.org' }) },
  },
}
