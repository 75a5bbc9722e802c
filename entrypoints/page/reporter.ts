import { call } from '../../platform/extension/page-call.ts'
import type { FrameReport } from '../../platform/extension/state.ts'
import { Slice } from '../../platform/dom/slices.ts'
import { readSlot } from '../../platform/dom/world-slot.ts'
import type { Painter, SenseTally } from './painter.ts'

/** Changes are told together, this long after the first of them, in milliseconds. */
const TOGETHER = 200
const REASONS = 6
const WORDS = 5

type Reported = FrameReport['marked'][number]

/** Tells the background what this frame has found, for the popup and the badge. */
export class Reporter {
  #timer: ReturnType<typeof setTimeout> | undefined
  #done = false
  #turn = 0
  #last = ''
  readonly #signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Something may have changed. */
  changed(painter: Painter): void {
    if (this.#signal.aborted) return
    this.#timer ??= setTimeout(() => {
      // What changes while this is told is told with the next.
      this.#timer = undefined
      void this.#tell(painter).catch(() => {})
    }, TOGETHER)
  }

  /** The page has been read as a whole. */
  done(painter: Painter): void {
    this.#done = true
    this.changed(painter)
  }

  /** What was told before is forgotten there. */
  again(painter: Painter): void {
    this.#last = ''
    this.changed(painter)
  }

  async #tell(painter: Painter): Promise<void> {
    const done = this.#done
    const turn = ++this.#turn
    const report = { ...(await this.#count(painter)), done }
    // A later count is under way, or this frame has ended.
    if (turn !== this.#turn || this.#signal.aborted) return
    const text = JSON.stringify(report)
    if (text === this.#last) return
    this.#last = text
    await call('page-report', report)
  }

  /** Apart from telling it: whoever waits for an answer must not hold the page's nodes meanwhile. */
  async #count(painter: Painter) {
    const steps = readSlot('senses')?.orderPlaces(await painter.tally())
    return reportOf(
      painter,
      steps === undefined ? [] : await new Slice().finish(steps, this.#signal),
    )
  }
}

/** The entries of a frame, marked or possible. */
function reportOf(
  painter: Painter,
  tallies: readonly SenseTally[],
): Pick<FrameReport, 'marked' | 'possible'> {
  const marked = tallies.filter(({ marked: count }) => count > 0)
  const possible = tallies.filter((tally) => tally.marked === 0)
  return {
    marked: marked.map((tally) => termOf(painter, tally, tally.marked)),
    possible: possible.map((tally) => termOf(painter, tally, tally.possible)),
  }
}

function termOf(painter: Painter, { sense, decision }: SenseTally, count: number): Reported {
  const reasons = decision.reasons.slice(0, REASONS).map(({ kind, effect, words }) => ({
    kind,
    effect,
    words: words.slice(0, WORDS).map((word) => word.slice(0, 200)),
  }))
  return { entry: painter.refOf(sense), count, reasons }
}
