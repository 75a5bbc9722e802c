import { isInvariant } from './invariant-words.ts'

/** Another number of a word: `drop` units off its end, then `add` (`treaty`: 1, `ies`). */
export interface Ending {
  readonly drop: number
  readonly add: string
}

const NONE: readonly Ending[] = []
const ADD_S: readonly Ending[] = [{ drop: 0, add: 's' }]
const ADD_ES: readonly Ending[] = [{ drop: 0, add: 'es' }]
const ADD_S_OR_ES: readonly Ending[] = [...ADD_S, ...ADD_ES]
const Y_TO_IES: readonly Ending[] = [{ drop: 1, add: 'ies' }, ...ADD_S]
const MAN_TO_MEN: readonly Ending[] = [{ drop: 2, add: 'en' }]
const IS_TO_ES: readonly Ending[] = [{ drop: 2, add: 'es' }]
const DROP_S: readonly Ending[] = [{ drop: 1, add: '' }]
const DROP_S_OR_ADD_ES: readonly Ending[] = [...DROP_S, ...ADD_ES]
const DROP_ES: readonly Ending[] = [{ drop: 2, add: '' }, ...DROP_S]
const IES_TO_Y: readonly Ending[] = [{ drop: 3, add: 'y' }, ...DROP_S]
const MEN_TO_MAN: readonly Ending[] = [{ drop: 2, add: 'an' }]
const ES_TO_IS: readonly Ending[] = [{ drop: 2, add: 'is' }, ...DROP_S]

const HISSING = /(?:s|x|z|ch|sh)$/
const MAN_IS_PART = /(?:hu|ger|ro|otto|talis|sha|nor)man$/

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function capitalsIn(word: string): number {
  let capitals = 0
  for (let at = 0; at < word.length; at++) if (isCapital(word.charCodeAt(at))) capitals++
  return capitals
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter)
}

function pluralsOf(word: string): readonly Ending[] {
  switch (word.at(-1)) {
    case 'y':
      return isVowel(word.charAt(word.length - 2)) ? ADD_S : Y_TO_IES
    case 'o':
      return ADD_S_OR_ES
    case 'n':
      return word.length > 3 && word.endsWith('man') && !MAN_IS_PART.test(word) ? MAN_TO_MEN : ADD_S
    case 's':
    case 'x':
    case 'z':
    case 'h':
      if (!HISSING.test(word)) return ADD_S
      return word.endsWith('is') ? IS_TO_ES : ADD_ES
    default:
      return ADD_S
  }
}

function singularsOf(word: string): readonly Ending[] {
  const before = word.charAt(word.length - 2)
  if (before === 'a' || before === 'o') return DROP_S_OR_ADD_ES
  if (before !== 'e') return DROP_S
  if (word.endsWith('ies') && word.length > 4) return IES_TO_Y
  if (/(?:ys|cris|thes)es$/.test(word)) return ES_TO_IS
  const stem = word.slice(0, -2)
  return HISSING.test(stem) || stem.endsWith('o') ? DROP_ES : DROP_S
}

function isPlural(word: string): boolean {
  return word.length >= 4 && word.endsWith('s') && !'siu'.includes(word.charAt(word.length - 2))
}

/**
 * The endings under which a word is looked for besides its own: its plural if it is singular and
 * its singular if it is plural. `word` is the last word of a canonical form in the author's letter
 * case; the endings are in lower case. English rules; words without a Latin letter at the end have
 * none, nor do words that keep their number (`news`).
 *
 * An acronym (two capitals or more) only ever takes or loses a lower-case `s`: `ITR`, `ITRs`. A
 * capital S belongs to it: `DNS` is not the plural of `DN`.
 *
 * A derived form may be no word at all (`treatie`): it then stands on no page either.
 *
 * @example endingsOf('treaty') // [{ drop: 1, add: 'ies' }, { drop: 0, add: 's' }]
 */
export function endingsOf(word: string): readonly Ending[] {
  if (word.length < 2) return NONE
  const last = word.charCodeAt(word.length - 1)
  if (!isSmall(last) && !isCapital(last) && !/[a-z]\p{M}*$/iu.test(word)) return NONE
  if (capitalsIn(word) > 1) {
    const code = word.charCodeAt(word.length - 2)
    return last === 0x73 && !isSmall(code) ? DROP_S : ADD_S
  }
  const lower = word.toLowerCase()
  if (isInvariant(lower)) return NONE
  if (lower.endsWith('men') && /(?:[^aeiou]|wo)men$/.test(lower)) return MEN_TO_MAN
  return isPlural(lower) ? singularsOf(lower) : pluralsOf(lower)
}
