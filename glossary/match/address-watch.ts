import { pointUnit } from '../normalize/point-unit.ts'
import { HYPHEN, separatorOf, SPACE } from '../normalize/separator.ts'
import { DELIMITER, IDEOGRAPH, IGNORED, isWordUnit, MARK } from '../normalize/unit-table.ts'
import { type RunText, TextCursor } from './run-text.ts'

const DOT = 0x2e
const SLASH = 0x2f
const AROUND_ADDRESS = new Set([...'<>"«»‹›，。（）「」、'].map((char) => char.charCodeAt(0)))

/** Whether a code point parts an address from what stands before it. */
function parts(point: number): boolean {
  if (point < 0) return true
  const unit = pointUnit(point)
  if (unit !== DELIMITER) return unit === IDEOGRAPH
  const separator = separatorOf(point)
  return separator === SPACE || AROUND_ADDRESS.has(separator)
}

function isLetter(point: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(point))
}

/** Reads what stands between two white spaces from its start and tells when it is an address. */
class AddressState {
  inAddress = false
  #afterAt = false
  #before = 0
  #beforeThat = 0
  /** Nothing but what a path begins with: `.`, `..`, `~`, or nothing. */
  #onlyDots = true
  #label = 0
  #labelIsLetters = true
  #labelIsWww = true
  #afterDot = false

  get found(): boolean {
    return this.inAddress || this.#afterAt
  }

  feed(point: number): void {
    if (point === SLASH) this.#slash()
    else if (point === 0x5c) this.inAddress = true
    else if ((point === 0x3f || point === 0x23) && this.#endsInDomain()) this.inAddress = true
    else if (point === DOT && this.#label === 3 && this.#labelIsWww) this.inAddress = true
    const word = isWordUnit(pointUnit(point))
    if (point === 0x40) this.#afterAt = true
    else if (!word && point !== DOT && point !== HYPHEN) this.#afterAt = false
    if (word) this.#letter(point)
    else {
      this.#afterDot = point === DOT && this.#label > 0
      this.#label = 0
      this.#labelIsLetters = true
      this.#labelIsWww = true
    }
    if (point !== DOT && point !== 0x7e) this.#onlyDots = false
    this.#beforeThat = this.#before
    this.#before = point
  }

  #letter(point: number): void {
    this.#label++
    if (!isLetter(point)) this.#labelIsLetters = false
    if (point !== 0x77 && point !== 0x57) this.#labelIsWww = false
  }

  /** `itu.int`: a name, a dot, and at least two letters. */
  #endsInDomain(): boolean {
    return this.#afterDot && this.#label >= 2 && this.#labelIsLetters
  }

  #slash(): void {
    const scheme = this.#before === SLASH && this.#beforeThat === 0x3a
    if (scheme || this.#onlyDots || this.#endsInDomain()) this.inAddress = true
  }
}

/**
 * Tells whether a place is inside a web address, an e-mail address or a file path, from what
 * stands between it and the white space before it:
 * - after `://`, `www.`, a name with a dot and two letters followed by `/`, `?` or `#` (`itu.int/`);
 * - after `@` with nothing but letters, digits, dots and hyphens since;
 * - after a slash, `./`, `../` or `~/` at the beginning, or after any backslash.
 *
 * A slash between words is no sign by itself: `ITU/WCIT` is prose. Remembers how far it has read, so
 * that all questions of a run together read it once, whatever it looks like.
 */
export class AddressWatch {
  readonly #cursor: TextCursor
  #chunk = -1
  #at = -1
  #state = new AddressState()

  constructor(run: RunText) {
    this.#cursor = new TextCursor(run)
  }

  get reads(): number {
    return this.#cursor.reads
  }

  /** Places must be asked for in reading order; a new run is known by its chunks' numbers. */
  isInside(chunk: number, at: number): boolean {
    const cursor = this.#cursor
    cursor.place(chunk, at, Infinity)
    let startChunk = chunk
    let startAt = at
    let count = 0
    while (!this.#isKnown(cursor)) {
      if (parts(cursor.back())) {
        this.#state = new AddressState()
        break
      }
      startChunk = cursor.chunk
      startAt = cursor.at
      count++
    }
    cursor.place(startChunk, startAt, Infinity)
    for (; count > 0; count--) {
      const point = cursor.next()
      const unit = pointUnit(point)
      if (unit === DELIMITER) this.#state.feed(separatorOf(point))
      else if (unit !== IGNORED && unit !== MARK) this.#state.feed(point)
    }
    this.#chunk = chunk
    this.#at = at
    return this.#state.found
  }

  #isKnown(cursor: TextCursor): boolean {
    return cursor.chunk < this.#chunk || (cursor.chunk === this.#chunk && cursor.at <= this.#at)
  }
}
