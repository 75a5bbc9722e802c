import { foldLetter } from './fold-letter.ts'

/** A unit that parts words: space, punctuation, symbol, most emoji. */
export const DELIMITER = 0
/** A unit nobody sees inside a word: soft hyphen, zero-width space or joiner, variation selector. */
export const IGNORED = 1
/** A combining mark, or a Hangul vowel or final consonant written on its own. */
export const MARK = 2
/** A letter of a script written without spaces (Han, kana, Hangul, Bopomofo): a word by itself. */
export const IDEOGRAPH = 3
/** Half of a surrogate pair: what it is depends on the other half. */
export const SURROGATE = 4
const UNKNOWN = 5
/** Values above this are letters, digits and underscores: the folded base letter of the unit. */
export const LAST_CLASS = 5

const BLOCK = 128

/**
 * For every UTF-16 unit its class, or for word units the folded base letter: `A`, `a`, `Á` and
 * `á` all give 97. One look-up tells the matcher's inner loop all it needs. Filled block by block
 * as texts bring new scripts in, because classifying all 65,536 units would cost a page that
 * needs 400 of them several milliseconds; {@link unitOf} does the filling.
 */
export const unitTable = new Uint16Array(65_536).fill(UNKNOWN)

/** Expressions with classes of Unicode stand where they are used: a page of plain English needs none. */
function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  const char = String.fromCharCode(code)
  if (code < 0x80) return /\w/.test(char) ? foldLetter(code) : DELIMITER
  if (code === 0x2bb || code === 0x2bc) return DELIMITER // letters that are used as apostrophes
  if (/\p{DI}/u.test(char)) return IGNORED
  if (/[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u.test(char)) return MARK
  if (!/[\p{L}\p{Nd}\p{Nl}\p{Pc}\u2080-\u2089]/u.test(char)) return DELIMITER
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30fc\uff70]/u
  if (unspaced.test(char)) return IDEOGRAPH
  return foldLetter(char.normalize('NFD').charCodeAt(0))
}

/**
 * The class or folded base letter of a UTF-16 unit, 0 to 65,535.
 *
 * @example unitOf(0x41) // 97: `A` counts as `a`
 * @example unitOf(0x20) // DELIMITER
 */
export function unitOf(code: number): number {
  const unit = unitTable[code]
  if (unit !== UNKNOWN && unit !== undefined) return unit
  const first = code - (code % BLOCK)
  for (let at = first; at < first + BLOCK; at++) unitTable[at] = classify(at)
  return unitTable[code] ?? DELIMITER
}

/** Whether a unit, as {@link unitOf} gives it, is a letter, digit or underscore. */
export function isWordUnit(unit: number): boolean {
  return unit > LAST_CLASS
}
