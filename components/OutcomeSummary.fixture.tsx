import { OutcomeSummary } from './OutcomeSummary.tsx'
import { sampleOutcomeModel } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { StanceModel } from './outcome-model.ts'

const model = sampleOutcomeModel
const [first] = model.stances
const members = Array.from({ length: 31 }, (_, index) => `Member State ${index + 1}`)
const group = (changes: Partial<StanceModel>): StanceModel => ({
  kind: 'other',
  label: 'Abstained',
  parties: ['Observers'],
  citations: first?.citations ?? [],
  ...changes,
})

export const fixture: Fixture = {
  title: 'OutcomeSummary',
  surface: 'popup',
  states: {
    'As reported': { element: () => <OutcomeSummary model={model} /> },
    'Four stances, one long': {
      element: () => (
        <OutcomeSummary
          model={{
            ...model,
            stances: [
              group({ kind: 'against', label: 'Will not sign', parties: ['United States'] }),
              group({ kind: 'undecided', label: 'Consult at home', parties: ['Kenya', 'Japan'] }),
              group({ kind: 'for', label: 'Signed', parties: members }),
              group({}),
            ],
          }}
        />
      ),
    },
    'No stances, no sections': {
      element: () => <OutcomeSummary model={{ ...model, stances: [], sections: [] }} />,
    },
  },
}
