import { pointUnit } from '../normalize/point-unit.ts'
import { ideographHash, mixToken, mixUnit } from '../normalize/token-hash.ts'
import { DELIMITER, IDEOGRAPH, IGNORED, LAST_CLASS, MARK } from '../normalize/unit-table.ts'
import type { FormTable } from './form-table.ts'
import { MORE, type RunText, TextCursor } from './run-text.ts'

function hashOf(point: number, hash: number): number {
  if (point <= 0xffff) return mixUnit(hash, pointUnit(point))
  const text = String.fromCodePoint(point)
  return mixUnit(mixUnit(hash, text.charCodeAt(0)), text.charCodeAt(1))
}

/** Follows the tokens of a text through the form table, from the place where a form may begin. */
export class TokenWalk {
  /** The slots passed, shortest run first; only the first `count` are of the last walk. */
  readonly slots: number[] = []
  readonly #cursor: TextCursor
  readonly #table: FormTable
  readonly #longestToken: number
  #prefix = 0

  constructor(run: RunText, table: FormTable, longestToken: number) {
    this.#cursor = new TextCursor(run)
    this.#table = table
    this.#longestToken = longestToken
  }

  get reads(): number {
    return this.#cursor.reads
  }

  /** Where the walk begins; see {@link findStart}. */
  get startChunk(): number {
    return this.#cursor.chunk
  }

  get startAt(): number {
    return this.#cursor.at
  }

  /**
   * Puts the walk at the first letter of the token that ends just before a place, at which a word
   * or a letter of an unspaced script has just ended. False where no form's token is that long.
   */
  findStart(endChunk: number, endAt: number): boolean {
    const cursor = this.#cursor
    cursor.place(endChunk, endAt)
    let chunk = endChunk
    let at = endAt
    let letters = 0
    for (;;) {
      const point = cursor.back()
      const unit = point < 0 ? DELIMITER : pointUnit(point)
      if (unit > LAST_CLASS) letters += point > 0xffff ? 2 : 1
      else if (unit === IDEOGRAPH && letters === 0) letters = 1
      else if (unit !== MARK && unit !== IGNORED) break
      if (letters > this.#longestToken) return false
      if (unit === MARK || unit === IGNORED) continue
      chunk = cursor.chunk
      at = cursor.at
      if (unit === IDEOGRAPH) break
    }
    cursor.place(chunk, at)
    return letters > 0
  }

  /** Walks on as far as forms do; the number of slots passed, or `MORE`. */
  walk(): number {
    this.#prefix = 0
    let count = 0
    let hash = 0
    let letters = 0
    for (;;) {
      const point = this.#cursor.next()
      if (point === MORE) return MORE
      const unit = point < 0 ? DELIMITER : pointUnit(point)
      if (unit === MARK || unit === IGNORED) continue
      if (unit > LAST_CLASS) {
        hash = hashOf(point, hash)
        if (++letters > this.#longestToken) return count
        continue
      }
      if (hash !== 0) {
        if (!this.#step(hash, count)) return count
        count++
        if (!this.#goesOn(count)) return count
      }
      hash = 0
      letters = 0
      if (unit === IDEOGRAPH) {
        if (!this.#step(point > 0xffff ? hashOf(point, 0) : ideographHash(point), count))
          return count
        count++
        if (!this.#goesOn(count)) return count
      }
      if (point < 0) return count
    }
  }

  #step(token: number, depth: number): boolean {
    this.#prefix = depth === 0 ? token : mixToken(this.#prefix, token)
    const slot = this.#table.find(this.#prefix)
    if (slot < 0) return false
    this.slots[depth] = slot
    return true
  }

  #goesOn(count: number): boolean {
    return this.#table.hasMore(this.slots[count - 1] ?? 0)
  }
}
