import { useState } from 'preact/hooks'
import { beginHistory, changed, redone, undone } from '../../glossary/briefing/history.ts'
import type { History } from '../../glossary/briefing/history.ts'
import type { Review } from '../../glossary/briefing/review.ts'

/** The review, and the ways to change it and back. */
export interface ReviewState {
  readonly history: History<Review>
  /** `step` names what is typed, so that it is undone as one. */
  readonly change: (next: (review: Review) => Review, step?: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

export function useReview(initial: Review): ReviewState {
  const [history, setHistory] = useState(() => beginHistory(initial))
  return {
    history,
    change: (next, step) => setHistory((now) => changed(now, next(now.present), step)),
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
  }
}
