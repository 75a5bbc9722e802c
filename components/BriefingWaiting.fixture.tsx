import { BriefingWaiting } from './BriefingWaiting.tsx'
import { nothing } from './gallery/sample-models.ts'
import type { Fixture } from './gallery/fixture.ts'
import type { BriefingWait } from './briefing-model.ts'

const waiting = (wait: BriefingWait) => () => (
  <BriefingWaiting wait={wait} onCancel={nothing} onRetry={nothing} onClose={nothing} />
)

export const fixture: Fixture = {
  title: 'BriefingWaiting',
  surface: 'page',
  states: {
    Reading: { element: waiting({ kind: 'working', step: 'reading', done: 0.1 }) },
    Drafting: { element: waiting({ kind: 'working', step: 'drafting', done: 0.6 }) },
    'Too large': {
      element: waiting({ kind: 'failed', reason: 'notReadTooLarge', canRetry: true }),
    },
    'Nothing to retry': {
      element: waiting({ kind: 'failed', reason: 'notReadNoDraft', canRetry: false }),
    },
  },
}
