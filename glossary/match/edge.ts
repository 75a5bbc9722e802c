import { pointUnit } from '../normalize/point-unit.ts'
import { DELIMITER, LAST_CLASS } from '../normalize/unit-table.ts'
import { MORE } from './run-text.ts'

/** A found form is part of something else and is no match. */
export const REJECT = 0
/** A found form stands for itself at this edge. */
export const ACCEPT = 1
/** Not to be told before more text has come. */
export const WAIT = MORE

/** Whether a code point read from a run (or the sign that there is none) is a letter or digit. */
export function isWord(point: number): boolean {
  return point >= 0 && pointUnit(point) > LAST_CLASS
}

/** The class of a code point read from a run; the run's ends count as delimiters. */
export function edgeUnit(point: number): number {
  return point < 0 ? DELIMITER : pointUnit(point)
}

/** A decimal digit of any script in the basic plane; a run's end (-1) is none. */
export function isDigit(point: number): boolean {
  return point >= 0 && point <= 0xffff && /\p{Nd}/u.test(String.fromCharCode(point))
}

/** A small letter; a run's end (-1) is none. */
export function isLower(point: number): boolean {
  return point >= 0 && /\p{Ll}/u.test(String.fromCodePoint(point))
}

/** Katakana runs are words: エン is not in エンジン, though no space is near. */
export function isKatakana(point: number): boolean {
  return (point >= 0x30a0 && point <= 0x30ff) || (point >= 0x31f0 && point <= 0x31ff)
}

/** A Hangul syllable or leading jamo: particles follow Korean words without a space. */
export function isHangul(point: number): boolean {
  return (point >= 0xac00 && point <= 0xd7a3) || (point >= 0x1100 && point <= 0x11ff)
}
