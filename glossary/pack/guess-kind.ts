import { isTellingWord } from '../context/telling-term.ts'
import type { TermKind } from '../term.ts'

const SHORT_FORM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&./+-]+s?$/u
const PLAIN_WORD = /^\p{Ll}+$/u

/**
 * The kind of a term whose author stated none. Two capitals or more and nothing but capitals,
 * digits and joining signs (a plural `s` may follow) make an acronym; one word in small letters
 * is taken for an ordinary one, which is marked only where the page gives evidence, unless it is
 * long and rare; the rest are names.
 *
 * @example
 * guessKind('ITRs') // 'acronym'
 * guessKind('plenary') // 'ordinary'
 * guessKind('eutrophication') // 'name'
 * guessKind('Internet governance') // 'name'
 */
export function guessKind(term: string): TermKind {
  if (SHORT_FORM.test(term)) return 'acronym'
  if (!PLAIN_WORD.test(term)) return 'name'
  return isTellingWord(term) ? 'name' : 'ordinary'
}
