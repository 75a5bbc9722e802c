/**
 * A value with the way back and forth: what undo and redo go through. `step` names the change that
 * led to the present, so that letters typed one after another are undone together.
 */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  readonly step: string
}

/** So many changes can be undone. */
const MOST_STEPS = 200

/** A history that begins with `present`. */
export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], step: '' }
}

/**
 * The history after a change. A change with the same `step` as the last one continues it; the
 * empty name never does. A change to the same value is none.
 */
export function changed<T>(history: History<T>, present: T, step = ''): History<T> {
  if (present === history.present) return history
  const past =
    step !== '' && step === history.step
      ? history.past
      : [...history.past, history.present].slice(-MOST_STEPS)
  return { past, present, future: [], step }
}

/** One step back; at the beginning nothing changes. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (past.length === 0) return history
  const before = past.slice(0, -1)
  return past
    .slice(-1)
    .reduce<History<T>>(
      (_, last) => ({ past: before, present: last, future: [present, ...future], step: '' }),
      history,
    )
}

/** One step forth again; after a change there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  return future
    .slice(0, 1)
    .reduce<History<T>>(
      (_, next) => ({ past: [...past, present], present: next, future: future.slice(1), step: '' }),
      history,
    )
}
