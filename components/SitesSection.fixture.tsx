import { SitesSection } from './SitesSection.tsx'
import { sampleOptions, sitesCallbacks } from './gallery/sample-options.ts'
import type { Fixture, FixtureState } from './gallery/fixture.ts'
import type { SitesCheck, SitesModel } from './options-model.ts'

const sites = (changes: Partial<SitesModel>, check?: SitesCheck) => () => (
  <SitesSection
    {...sitesCallbacks}
    {...(check === undefined ? {} : { onCheckSites: () => check })}
    model={{ ...sampleOptions.sites, ...changes }}
  />
)

const edited = (check?: SitesCheck): FixtureState => ({
  element: sites({}, check),
  press: ['Edit as text'],
  type: 'off example.org',
  into: 'textarea',
})

export const fixture: Fixture = {
  title: 'SitesSection',
  surface: 'page',
  states: {
    'On everywhere': { element: sites({}) },
    'Only on listed sites': { element: sites({ mode: 'listed' }) },
    'Only on listed sites, none listed': {
      element: sites({ mode: 'listed', rules: [], text: '' }),
    },
    'Mode set by an administrator': { element: sites({ mode: 'listed', modeLocked: true }) },
    'As text': { element: sites({}), press: ['Edit as text'] },
    'As text, changed': edited(),
    'As text, with problems': edited({
      problems: [
        { line: 2, kind: 'form', detail: 'example.org' },
        { line: 3, kind: 'scope', detail: 'exa<mple' },
        { line: 7, kind: 'conflict', detail: '1' },
        { line: 5001, kind: 'too-many', detail: '5000' },
      ],
      added: 0,
      changed: 0,
      removed: 0,
    }),
  },
}
