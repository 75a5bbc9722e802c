import type { SenseData } from './sense-data.ts'
import { rarity } from './rarity.ts'
import { stemOf, stemsOf } from './words.ts'

/** Single words shorter than this are too often words of everyday life as well. */
const LONG_WORD = 8

/** What the words of a term must tell together for the term to mean one thing. */
const TELLING = 1

/**
 * Whether a word is long and on no list of common ones: it is hardly more than one thing.
 *
 * @example isTellingWord('eutrophication') // true
 */
export function isTellingWord(word: string): boolean {
  return [...word].length >= LONG_WORD && rarity(stemOf(word)) === 1
}

/**
 * How far a term by itself tells its sense: `expression` (several words that hardly meet in
 * another sense: *Krebs cycle*), `word` (a long, rare word: *eutrophication*), or undefined.
 *
 * For names whose author gave neither cues nor rivals: whoever gave some knows of other senses. An
 * entry of a term and a definition, as most glossaries have them, would otherwise wait for words
 * of its definition that pages about the thing may well not use.
 *
 * @example
 * tellingTerm({ ...data, kind: 'name', forms: ['Krebs cycle'] }) // 'expression'
 */
export function tellingTerm(
  data: Pick<SenseData, 'kind' | 'forms' | 'authored' | 'rivals'>,
): 'expression' | 'word' | undefined {
  if (data.kind !== 'name' || data.authored || data.rivals.length > 0) return undefined
  const form = data.forms[0] ?? ''
  const stems = stemsOf(form)
  const told = stems.map(rarity).filter((weight) => weight > 0)
  if (told.length > 1) {
    return told.reduce((sum, weight) => sum + weight, 0) >= TELLING ? 'expression' : undefined
  }
  return stems.length === 1 && isTellingWord(form) ? 'word' : undefined
}
