import { useState } from 'preact/hooks'

import { AppearanceForm } from './AppearanceForm.tsx'
import { KeyList } from './KeyList.tsx'
import { MutedList } from './MutedList.tsx'
import { Nav } from './Nav.tsx'
import { SiteRulesList } from './SiteRulesList.tsx'
import { nothing } from './gallery/sample-models.ts'
import { sampleOptions } from './gallery/sample-options.ts'
import type { Fixture, FixtureState } from './gallery/fixture.ts'
import type { AddSiteResult, AppearanceModel } from './options-model.ts'

const rules = (result: AddSiteResult): FixtureState => ({
  element: () => (
    <SiteRulesList
      mode="everywhere"
      rules={sampleOptions.sites.rules}
      onAdd={() => Promise.resolve(result)}
      onRemove={nothing}
    />
  ),
  type: 'example.org',
  press: ['Add'],
})

/** Rows that really go, to try where the focus goes. */
function LiveRules() {
  const [left, setLeft] = useState(sampleOptions.sites.rules)
  return (
    <SiteRulesList
      mode="everywhere"
      rules={left}
      onAdd={() => Promise.resolve('invalid')}
      onRemove={(scope) => setLeft(left.filter((rule) => rule.scope !== scope))}
    />
  )
}

const appearance = (changes: Partial<AppearanceModel>): FixtureState => ({
  element: () => (
    <AppearanceForm value={{ ...sampleOptions.appearance, ...changes }} onChange={nothing} />
  ),
})

export const fixture: Fixture = {
  title: 'Settings',
  surface: 'page',
  states: {
    'Site added': rules('added'),
    'Site already there': rules('already'),
    'Not a site': rules('invalid'),
    'Sites, one removed': {
      element: () => <LiveRules />,
      press: ['Remove the rule for mail.example.com'],
    },
    'Appearance, tint, dark, quiet': appearance({
      markStyle: 'tint',
      theme: 'dark',
      density: 'quiet',
    }),
    'Appearance, none until hover': appearance({ markStyle: 'hover', badge: false }),
    'Muted terms': {
      element: () => <MutedList muted={sampleOptions.muted} onUnmute={nothing} />,
    },
    'Keys, changed by hand': {
      element: () => <KeyList shortcuts={sampleOptions.shortcuts} />,
    },
    Nav: {
      element: () => (
        <Nav
          label="Options"
          current="sites"
          onGo={nothing}
          places={[
            { id: 'sites', label: 'Sites', icon: 'globe' },
            { id: 'terms', label: 'Muted terms', icon: 'term' },
          ]}
        />
      ),
    },
  },
}
