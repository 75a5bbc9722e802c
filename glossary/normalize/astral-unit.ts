import { DELIMITER, IDEOGRAPH, IGNORED, LAST_CLASS, MARK } from './unit-table.ts'

/** The code point of two surrogate halves, or -1 where they are no pair. */
export function codePointOf(high: number, low: number): number {
  const isPair = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
  if (!isPair) return -1
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000
}

/**
 * The class of a code point above U+FFFF, with {@link LAST_CLASS} + 1 for any letter or digit.
 * These letters are compared as they are: their case is not folded.
 */
export function astralUnitOf(codePoint: number): number {
  if (codePoint < 0) return DELIMITER
  const char = String.fromCodePoint(codePoint)
  if (/\p{DI}/u.test(char)) return IGNORED
  if (/\p{M}/u.test(char)) return MARK
  if (!/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) return DELIMITER
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(char)
    ? IDEOGRAPH
    : LAST_CLASS + 1
}
