import { foldLetter } from '../normalize/fold-letter.ts'
import { DELIMITER, unitOf } from '../normalize/unit-table.ts'
import type { CaseRule } from '../term.ts'

/** Above this a pattern takes longer to compile and to run than reading the text does. */
const MOST_BEGINNINGS = 1_000

/**
 * Anything but ASCII and the punctuation of English prose: letters with marks, marks, invisible
 * units, other scripts. Such units may be part of a word that looks different from its term.
 */
const ODD =
  '[^\\x00-\\x7f\\xa0-\\xac\\xae-\\xb4\\xb6-\\xbf\\u2010-\\u2027\\u2030-\\u203a\\u20a0-\\u20bf\\u2122]'

const PLAIN_WORD = /^\w+$/

/**
 * Tells in the engine's own regular expression code where a text may hold the beginning of any
 * form, so that the matcher's loop need not read chunks without one. It is for small dictionaries,
 * which most are: a page is read once, before any engine has compiled that loop well, and then
 * native code is several times faster.
 */
export class ChunkSieve {
  readonly #pattern: RegExp

  /** @param folded whether letter case is to be ignored; for all forms or none. */
  constructor(beginnings: ReadonlySet<string>, folded: boolean) {
    const words = [...beginnings].toSorted().join('|')
    const source = beginnings.size === 0 ? ODD : `${ODD}|\\b(?:${words})`
    // Not `(?i:…)` for some of them: V8 13.6 then misses `itu` in `(?i:ititu|itu)`, if only after
    // it has compiled certain other patterns.
    this.#pattern = new RegExp(source, folded ? 'gi' : 'g')
  }

  /**
   * Where from an offset on the first form may begin, or -1 where none does. What begins in a word
   * at the start of the text that has begun before it is not told, nor in a word at its end that
   * goes on after it.
   */
  next(text: string, from: number): number {
    this.#pattern.lastIndex = from
    return this.#pattern.exec(text)?.index ?? -1
  }
}

function tokenEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && unitOf(text.charCodeAt(at)) !== DELIMITER) at++
  return at
}

/** Of the letters that fold to ASCII, `ſ` is not of it. */
function fold(token: string): string {
  return Array.from(token, (char) =>
    String.fromCodePoint(foldPoint(char.codePointAt(0) ?? 0)),
  ).join('')
}

function foldPoint(point: number): number {
  return point > 0xffff ? point : foldLetter(point)
}

/** Collects how forms begin, until they are too many for a sieve. */
export class FormBeginnings {
  readonly #beginnings = new Set<string>()
  #folded = false
  #tooMany = false

  /**
   * @param text a canonical form whose first token begins at `start`.
   * @param keep how many units of the form all its variants begin with.
   */
  add(text: string, start: number, keep: number, caseRule: CaseRule): void {
    if (this.#tooMany) return
    const authored = text.slice(start, tokenEnd(text, start))
    const token = caseRule === 'fold' ? fold(authored) : authored
    // Text in which a token with an odd unit stands is odd itself.
    if (!PLAIN_WORD.test(token)) return
    this.#beginnings.add(token.slice(0, keep - start))
    this.#folded ||= caseRule === 'fold'
    this.#tooMany = this.#beginnings.size > MOST_BEGINNINGS
  }

  /** A sieve for the forms added, or undefined where there are too many of them. */
  sieve(): ChunkSieve | undefined {
    return this.#tooMany ? undefined : new ChunkSieve(this.#beginnings, this.#folded)
  }
}
