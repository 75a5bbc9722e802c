import { isNewsTag } from './news-tag.ts'

/** Shortest and longest short forms looked at, in UTF-16 units. */
const MIN_LENGTH = 2
const MAX_LENGTH = 14

const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}.&+/'’\-\u2010-\u2015]*(?: [\p{L}\p{N}][\p{L}\p{N}.+-]*)?$/u
const ORDINARY = /^\p{Lu}[\p{Ll}'’]{2,}\.?$/u

/**
 * True if `text` can be a short form: 2–14 characters, at most two tokens, with a capital that
 * is not merely the first letter of an ordinary word ("Convention"); never a tag that news
 * prose puts in brackets (`isNewsTag`).
 *
 * @example isShortForm('ITRs') // true
 * @example isShortForm('R-TX') // false
 */
export function isShortForm(text: string): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false
  if (!SHAPE.test(text) || isNewsTag(text)) return false
  if (!/\p{Lu}/u.test(text) || /^\p{Lu}\.?$/u.test(text)) return false
  return !ORDINARY.test(text.split(' ')[0] ?? text)
}

/**
 * The letters and digits a long form must supply, lower case: plural and possessive endings
 * ("ITRs", "NGO's"), dots, hyphens and accents dropped.
 *
 * @example shortFormLetters('NGOs') // 'ngo'
 */
export function shortFormLetters(short: string): string {
  const bare = short.replace(/(?<=[\p{Lu}\p{N}.])['’]?s$/u, '').replace(/['’]S$/, '')
  return bare
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** One way to read a short form's letters, and what an alignment with them is worth (0..1). */
export interface Reading {
  readonly letters: string
  readonly worth: number
}

/**
 * The ways to read the letters of a short form, the plain one first. A digit can
 * repeat the letter beside it ("W3C": wwwc), stand for a short word ("B2B": btb) or be out of place ("ILC2s");
 * lower-case letters at the end can be a subscript ("ELVf"), and a part after a hyphen can be
 * a name of its own ("UN-Habitat").
 */
export function readingsOf(short: string): Reading[] {
  const letters = shortFormLetters(short)
  const readings: Reading[] = [{ letters, worth: 1 }]
  const add = (other: string, worth: number): void => {
    if (other.length >= 2 && !readings.some((reading) => reading.letters === other))
      readings.push({ letters: other, worth })
  }
  if (/\d/.test(letters)) {
    add(
      letters.replace(/(\p{L})([2-9])/gu, (_, letter: string, n: string) => letter.repeat(+n)),
      1,
    )
    add(
      letters.replace(/([2-9])(\p{L})/gu, (_, n: string, letter: string) => letter.repeat(+n)),
      1,
    )
    add(letters.replaceAll('2', 't').replaceAll('4', 'f').replaceAll('3', 't'), 0.9)
    add(letters.replace(/\d+/g, ''), 0.7)
  }
  const subscript = /^(\p{Lu}{2,})\p{Ll}{1,5}$/u.exec(short)?.[1]
  if (subscript !== undefined) add(shortFormLetters(subscript), 0.7)
  const head = /^([\p{Lu}]{2,})[-\u2010-\u2015](?:\p{Lu}?\p{Ll}{3,})$/u.exec(short)?.[1]
  if (head !== undefined) add(shortFormLetters(head), 0.6)
  return readings
}
