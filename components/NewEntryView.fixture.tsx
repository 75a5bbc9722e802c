import { NewEntryView } from './NewEntryView.tsx'
import { nothing } from './gallery/sample-models.ts'
import { reviewActions, sampleReview } from './gallery/sample-review.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { ReviewModel } from './briefing-model.ts'

const base: ReviewModel = {
  ...sampleReview,
  terms: sampleReview.terms.filter(({ candidate }) => candidate.id === 'roads'),
  points: [],
}

const view = (changes: Partial<ReviewModel>) => () => (
  <NewEntryView model={{ ...base, ...changes }} actions={reviewActions} onClose={nothing} />
)

export const fixture: Fixture = {
  title: 'NewEntryView',
  surface: 'page',
  states: {
    'From a selection': { element: view({}) },
    Added: {
      element: view({ news: { kind: 'kept' }, isKept: true, wasKept: true, canKeep: false }),
    },
    'Could not be added': { element: view({ news: { kind: 'not-kept', full: true } }) },
    'In a private window': { element: view({ unwritten: true }) },
  },
}
