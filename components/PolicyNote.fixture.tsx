import { PolicyNote } from './PolicyNote.tsx'
import type { Fixture } from './gallery/fixture.ts'

const problems = [
  { field: 'sites.off[2]', message: '“news example” is no host and no address' },
  { field: 'disabled[0]', message: 'must be one of: subscriptions, import, briefings' },
]

export const fixture: Fixture = {
  title: 'PolicyNote',
  surface: 'page',
  states: {
    'A policy': { element: () => <PolicyNote policy={{ isThere: true, problems: [] }} /> },
    'With problems': { element: () => <PolicyNote policy={{ isThere: true, problems }} /> },
    'Nothing but problems': { element: () => <PolicyNote policy={{ isThere: false, problems }} /> },
  },
}
