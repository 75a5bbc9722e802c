import { LookUpView } from './LookUpView.tsx'
import { lookUpStates } from './gallery/sample-look-up.ts'
import type { Fixture } from './gallery/fixture.ts'

const view = (state: keyof typeof lookUpStates) => ({
  element: () => <LookUpView {...lookUpStates[state]} />,
})

export const fixture: Fixture = {
  title: 'LookUpView',
  surface: 'page',
  states: {
    'Nothing typed': view('empty'),
    'Terms found': view('found'),
    'Similar spelling only': view('near'),
    'Nothing found': view('nothing'),
    'A term': view('chosen'),
    'A related term': view('related'),
    'A term in Arabic': view('arabic'),
  },
}
