import { DraftList } from './DraftList.tsx'
import type { DraftListProps, DraftModel } from './DraftList.tsx'
import { nothing } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'

const drafts: readonly DraftModel[] = [
  {
    id: 'fees',
    title: 'Port Elsewhere raises its fees',
    language: 'en',
    saved: '2026-03-01T15:30:00.000Z',
  },
  {
    id: 'long',
    title:
      'What a harbour of the north may learn from forty years of tides, dues and councils elsewhere',
    language: 'en',
    saved: '2026-02-27T09:05:00.000Z',
  },
]

const list = (changes: Partial<DraftListProps>) => () => (
  <DraftList
    drafts={drafts}
    onOpen={nothing}
    onDelete={nothing}
    onUndelete={nothing}
    {...changes}
  />
)

export const fixture: Fixture = {
  title: 'Drafts',
  surface: 'page',
  states: {
    'Two unfinished': { element: list({}) },
    'One deleted': {
      element: list({ drafts: drafts.slice(1), deleted: 'Port Elsewhere raises its fees' }),
    },
  },
}
