import { BriefingView } from './BriefingView.tsx'
import { reviewActions, sampleReview } from './gallery/sample-review.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { ReviewModel } from './briefing-model.ts'

const view = (changes: Partial<ReviewModel>) => () => (
  <BriefingView model={{ ...sampleReview, ...changes }} actions={reviewActions} />
)

export const fixture: Fixture = {
  title: 'BriefingView',
  surface: 'page',
  states: {
    'A fresh draft': { element: view({}) },
    'A term opened': { element: view({ open: 'itu' }) },
    'The source opened': {
      element: view({ article: { ...sampleReview.article, author: '', date: '' } }),
      press: [sampleReview.article.title],
    },
    Restored: {
      element: view({ news: { kind: 'restored', saved: '2026-03-01T15:30:00.000Z' } }),
    },
    'Changed in another tab': {
      element: view({ news: { kind: 'elsewhere' }, saving: 'conflict' }),
    },
    Kept: {
      element: view({ news: { kind: 'kept' }, isKept: true, wasKept: true, canKeep: false }),
    },
    'Could not be kept': {
      element: view({ news: { kind: 'not-kept', full: false, detail: 'sources[0].url' } }),
    },
    'In a private window': { element: view({ unwritten: true, saving: 'memory' }) },
    'A glossary page': { element: view({ onlyTerms: true, points: [] }) },
    'Nothing found': { element: view({ terms: [], points: [], canKeep: false }) },
  },
}
