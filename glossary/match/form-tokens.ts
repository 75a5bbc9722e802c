import { astralUnitOf, codePointOf } from '../normalize/astral-unit.ts'
import { ideographHash, mixUnit } from '../normalize/token-hash.ts'
import { DELIMITER, IDEOGRAPH, LAST_CLASS, SURROGATE, unitOf } from '../normalize/unit-table.ts'

/** The hash of a word: of its base letters without marks. It must not hold ideographs. */
export function wordHash(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const unit = unitOf(code)
    if (unit > LAST_CLASS) hash = mixUnit(hash, unit)
    else if (unit === SURROGATE) {
      const low = at + 1 < to ? text.charCodeAt(++at) : 0
      if (astralUnitOf(codePointOf(code, low)) > LAST_CLASS)
        hash = mixUnit(mixUnit(hash, code), low)
    }
  }
  return hash
}

/** The hash of a word with an ending of small letters, from the hash of what stands before it. */
export function endedHash(stem: number, ending: string): number {
  let hash = stem
  for (let at = 0; at < ending.length; at++) hash = mixUnit(hash, ending.charCodeAt(at))
  return hash
}

/**
 * The tokens of a canonical form, in order: words, and letters of unspaced scripts one by one.
 * What stands between tokens is not kept: it is compared on the text. One object serves many forms.
 */
export class FormTokens {
  readonly hashes: number[] = []
  readonly starts: number[] = []
  /** The units of the longest word read by this object. */
  longest = 0

  /** Reads a form; the lists are then its own. */
  read(text: string): void {
    this.hashes.length = 0
    this.starts.length = 0
    let hash = 0
    let start = 0
    let at = 0
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const unit = unitOf(code)
      if (unit > LAST_CLASS) {
        if (hash === 0) start = at
        hash = mixUnit(hash, unit)
      } else if (unit === DELIMITER) {
        this.#add(hash, start, at)
        hash = 0
      } else if (unit === IDEOGRAPH) {
        this.#add(hash, start, at)
        this.#add(ideographHash(code), at, at + 1)
        hash = 0
      } else if (unit === SURROGATE) {
        const before = hash
        hash = this.#pair(text, at, hash, start)
        if (before === 0) start = at
        if (codePointOf(code, text.charCodeAt(at + 1)) >= 0) at++
      }
    }
    this.#add(hash, start, text.length)
  }

  /** Reads a surrogate pair; returns the hash of the word it is in, or 0 where it ends one. */
  #pair(text: string, at: number, hash: number, start: number): number {
    const high = text.charCodeAt(at)
    const low = text.charCodeAt(at + 1)
    const unit = astralUnitOf(codePointOf(high, low))
    if (unit > LAST_CLASS) return mixUnit(mixUnit(hash, high), low)
    if (unit !== DELIMITER && unit !== IDEOGRAPH) return hash
    this.#add(hash, start, at)
    if (unit === IDEOGRAPH) this.#add(mixUnit(mixUnit(0, high), low), at, at + 2)
    return 0
  }

  #add(hash: number, start: number, end: number): void {
    if (hash === 0) return
    this.hashes.push(hash)
    this.starts.push(start)
    if (end - start > this.longest) this.longest = end - start
  }
}
