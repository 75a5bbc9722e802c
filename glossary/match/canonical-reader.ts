import { decompositionOf } from '../normalize/decomposition.ts'
import { pointUnit } from '../normalize/point-unit.ts'
import { separatorOf, SPACE } from '../normalize/separator.ts'
import { DELIMITER, IGNORED, MARK } from '../normalize/unit-table.ts'
import { edgeUnit } from './edge.ts'
import { MORE, type RunText, TextCursor } from './run-text.ts'

/** More marks on one letter than any script writes: read no further, nothing will match. */
const MOST_MARKS = 30

/** Below this no unit has a decomposition or is a mark. */
const FIRST_COMPOSED = 0xc0

/**
 * Reads a run as canonical forms are written (see `canonicalForm`): decomposed, without invisible
 * units, each run of white space as one space. The place after what has been read is known in the
 * text itself.
 */
export class CanonicalReader {
  readonly #cursor: TextCursor
  #buffer = ''
  #read = 0
  endChunk = 0
  endAt = 0

  constructor(run: RunText) {
    this.#cursor = new TextCursor(run)
  }

  /** How many code points have been read in all. */
  get reads(): number {
    return this.#cursor.reads
  }

  place(chunk: number, at: number): void {
    this.#cursor.place(chunk, at)
    this.#buffer = ''
    this.#read = 0
  }

  /** Whether a letter has been read but not yet all marks on it. */
  get midLetter(): boolean {
    return this.#read < this.#buffer.length
  }

  /** The next canonical code point, or `MORE`, `NONE` or `TOO_FAR`. */
  next(): number {
    if (this.#read < this.#buffer.length) return this.#fromBuffer()
    const point = this.#visible()
    if (point < 0) return point
    this.#mark()
    if (pointUnit(point) === DELIMITER) {
      const separator = separatorOf(point)
      if (separator === SPACE) return this.#spaces()
      if (separator !== point) return separator
    }
    return this.#withMarks(point)
  }

  #fromBuffer(): number {
    const point = this.#buffer.codePointAt(this.#read) ?? 0
    this.#read += point > 0xffff ? 2 : 1
    return point
  }

  #visible(): number {
    let point = this.#cursor.next()
    while (edgeUnit(point) === IGNORED) point = this.#cursor.next()
    return point
  }

  #mark(): void {
    this.endChunk = this.#cursor.chunk
    this.endAt = this.#cursor.at
  }

  #return(): void {
    this.#cursor.chunk = this.endChunk
    this.#cursor.at = this.endAt
  }

  #spaces(): number {
    let point = this.#visible()
    while (separatorOf(point) === SPACE) {
      this.#mark()
      point = this.#visible()
    }
    this.#return()
    return SPACE
  }

  /** Marks that follow a letter belong to it, and their order is brought into the canonical one. */
  #withMarks(base: number): number {
    let following = this.#visible()
    if (following === MORE) return MORE
    let marks = ''
    while (edgeUnit(following) === MARK && marks.length < MOST_MARKS) {
      marks += String.fromCodePoint(following)
      this.#mark()
      following = this.#visible()
    }
    this.#return()
    if (marks === '' && base < FIRST_COMPOSED) return base
    if (marks === '') this.#buffer = base > 0xffff ? '' : decompositionOf(base)
    else this.#buffer = (String.fromCodePoint(base) + marks).normalize('NFD')
    this.#read = 0
    return this.#buffer === '' ? base : this.#fromBuffer()
  }
}
