import { rangeOf, type Place } from './place.ts'

/** So long after it was last asked for, in milliseconds, the view is told no more. */
const LEASE = 30_000
/** Between two looks while the page scrolls, in milliseconds. */
const PAUSE = 150

/** What is marked in a frame, in reading order, and which entry a mark belongs to. */
export interface Marked {
  marks(): readonly Place[]
  entryAt(place: Place): string | undefined
}

/** Tells which entries have marks in view, while a side panel asks for it again and again. */
export class InView {
  readonly #marked: Marked
  readonly #told: (entries: readonly string[]) => void
  readonly #signal: AbortSignal
  #until = 0
  #last: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #watching: AbortController | undefined

  constructor(marked: Marked, told: (entries: readonly string[]) => void, signal: AbortSignal) {
    this.#marked = marked
    this.#told = told
    this.#signal = signal
    signal.addEventListener('abort', () => this.#stop())
  }

  /** Asked by a panel, which may have been opened just now and know nothing. */
  asked(): void {
    this.#until = performance.now() + LEASE
    this.#last = undefined
    if (this.#watching === undefined) this.#start()
    this.changed()
  }

  /** What can be seen may have changed. */
  changed(): void {
    if (this.#watching === undefined) return
    if (performance.now() > this.#until) return this.#stop()
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#tell()
    }, PAUSE)
  }

  #start(): void {
    if (this.#signal.aborted) return
    this.#watching = new AbortController()
    const options = { capture: true, passive: true, signal: this.#watching.signal }
    window.addEventListener('scroll', () => this.changed(), options)
    window.addEventListener('resize', () => this.changed(), options)
  }

  #stop(): void {
    this.#watching?.abort()
    this.#watching = undefined
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #tell(): void {
    const entries = this.#entries()
    const text = entries.join('\n')
    if (text === this.#last) return
    this.#last = text
    this.#told(entries)
  }

  #entries(): string[] {
    const seen = this.#marked.marks().flatMap((place) => {
      const rect = rangeOf(place)?.getBoundingClientRect()
      if (rect === undefined || rect.bottom <= 0 || rect.top >= innerHeight) return []
      return this.#marked.entryAt(place) ?? []
    })
    return [...new Set(seen)]
  }
}
