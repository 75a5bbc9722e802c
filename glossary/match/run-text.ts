import { codePointOf } from '../normalize/astral-unit.ts'

/** Read where the text read so far ends, but more of the run may come. */
export const MORE = -1
/** Read at the beginning or the end of a run. */
export const NONE = -2
/** Read where the reader has gone further than any form could need. */
export const TOO_FAR = -3

/** Below this no unit is half of a surrogate pair. */
const FIRST_HALF = 0xd800

/** Units of a run kept behind for looking back, whatever its chunks. */
const KEPT = 4_096

/** Chunks kept at least before any are let go. */
const CHUNKS = 1_024

/**
 * The text of one run (the chunks between two breaks) as far as it has come, without what is too
 * long ago to matter. Chunks keep the numbers they were pushed under. Chunks of earlier runs stay
 * in the list until there are many: most runs are a chunk or two, and a page has thousands.
 */
export class RunText {
  readonly #texts: string[] = []
  /** The number of the first chunk in the list. */
  #base = 0
  #full = CHUNKS
  /** The number of the run's first chunk, as far as it is kept. */
  first = 0
  /** Whether the run's last chunk is here. */
  ended = false

  /** The number of the last chunk, or -1 before any. */
  get last(): number {
    return this.#base + this.#texts.length - 1
  }

  /** Ends the run; the chunk pushed next begins another. */
  restart(): void {
    this.first = this.last + 1
    this.ended = false
  }

  push(text: string): void {
    this.#texts.push(text)
  }

  /** The chunk with a number, or undefined where it is not here. */
  textOf(chunk: number): string | undefined {
    return this.#texts[chunk - this.#base]
  }

  /** Lets old chunks go. Call only where no place in them is still to be looked at. */
  forget(): void {
    const texts = this.#texts
    if (texts.length < this.#full) return
    const run = this.first - this.#base
    let kept = 0
    let from = texts.length
    while (from > run && kept < KEPT) kept += texts[--from]?.length ?? 0
    texts.splice(0, from)
    this.#base += from
    this.first = this.#base
    this.#full = Math.max(CHUNKS, texts.length * 2)
  }
}

/** Reads a run by code points, forward and backward from any place, over the seams of chunks. */
export class TextCursor {
  readonly #run: RunText
  /** The chunk's number. */
  chunk = 0
  at = 0
  /** How many code points this cursor has read in all. */
  reads = 0
  #left = 0

  constructor(run: RunText) {
    this.#run = run
  }

  /** Goes to a place, from which at most `limit` code points will be read. */
  place(chunk: number, at: number, limit = 2_048): void {
    this.chunk = chunk
    this.at = at
    this.#left = limit
  }

  /** The code point after the cursor, which moves behind it. */
  next(): number {
    if (this.#left-- <= 0) return TOO_FAR
    this.reads++
    const run = this.#run
    let text = run.textOf(this.chunk)
    while (text === undefined || this.at >= text.length) {
      if (this.chunk >= run.last) return run.ended ? NONE : MORE
      text = run.textOf(++this.chunk)
      this.at = 0
    }
    const code = text.charCodeAt(this.at++)
    const codePoint = code < FIRST_HALF ? -1 : codePointOf(code, text.charCodeAt(this.at))
    if (codePoint < 0) return code
    this.at++
    return codePoint
  }

  /** The code point before the cursor, which moves before it. */
  back(): number {
    if (this.#left-- <= 0) return TOO_FAR
    this.reads++
    while (this.at === 0) {
      if (this.chunk <= this.#run.first) return NONE
      this.at = this.#run.textOf(--this.chunk)?.length ?? 0
    }
    const text = this.#run.textOf(this.chunk) ?? ''
    const code = text.charCodeAt(--this.at)
    const codePoint = code < FIRST_HALF ? -1 : codePointOf(text.charCodeAt(this.at - 1), code)
    if (codePoint < 0) return code
    this.at--
    return codePoint
  }
}
