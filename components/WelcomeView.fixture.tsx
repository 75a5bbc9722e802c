import { WelcomeView } from './WelcomeView.tsx'
import { nothing } from './gallery/sample-models.ts'
import { sampleOptions } from './gallery/sample-options.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { WelcomeModel } from './WelcomeView.tsx'

const welcome = (changes: Partial<WelcomeModel>) => () => (
  <WelcomeView
    model={{
      markStyle: 'dotted',
      shortcuts: sampleOptions.shortcuts,
      nextTermKeys: 'Alt+Shift+.',
      ...changes,
    }}
    onMarkStyle={nothing}
    onDone={nothing}
    onOpenShortcuts={nothing}
  />
)

export const fixture: Fixture = {
  title: 'WelcomeView',
  surface: 'page',
  states: {
    'First run': { element: welcome({}) },
    'Without a key for the next term': { element: welcome({ nextTermKeys: undefined }) },
  },
}
