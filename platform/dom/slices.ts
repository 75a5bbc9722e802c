import type { Steps } from '../../glossary/steps.ts'

/** Work on the page's own thread is done in slices no longer than this, in milliseconds. */
const SLICE = 3
/** How many are worked on between two looks at the clock. */
const STRIDE = 32
/** Slices that follow each other at once: more would take all that a frame has. */
const IN_A_ROW = 3
/** A page that is never idle is read all the same, after so many milliseconds. */
const PATIENCE = 50

let count = 0

/** Tells when a slice is used up. */
export class Slice {
  #end = performance.now() + SLICE

  get over(): boolean {
    return performance.now() > this.#end
  }

  /** Lets the page go first, then begins a new slice. Rejects when the signal has fired. */
  async next(signal: AbortSignal): Promise<void> {
    // Not `scheduler.yield`: what goes on after it goes before the page's next frame (decision 16).
    await (++count % IN_A_ROW === 0 && !document.hidden
      ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }))
      : scheduler.postTask(() => {}))
    signal.throwIfAborted()
    this.#end = performance.now() + SLICE
  }

  /** Goes through what may be very much, and lets the page go in between. */
  async each<T>(all: Iterable<T>, signal: AbortSignal, work: (one: T) => void): Promise<void> {
    let done = 0
    for (const one of all) {
      work(one)
      if (++done % STRIDE === 0 && this.over) await this.next(signal)
    }
  }

  /** Takes work that comes in steps to its end, and lets the page go in between. */
  async finish<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      if (this.over) await this.next(signal)
    }
  }
}
