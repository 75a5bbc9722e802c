const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const LATIN = /\p{Script=Latin}/u
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * What a reader should be told about a term that is allowed but odd, or undefined:
 * - characters that cannot be seen or that reverse the reading direction (the "Trojan Source"
 *   class, Boucher and Anderson 2021), and halves of characters;
 * - Latin letters mixed with Cyrillic or Greek ones inside one word, which look alike;
 * - nothing that could be found on a page.
 */
export function oddTerm(term: string): string | undefined {
  if (INVISIBLE.test(term)) return 'has invisible or direction-changing characters'
  if (!LETTER_OR_DIGIT.test(term)) {
    return 'has no letter and no digit, so it is never found on a page'
  }
  const mixed = term.split(/[^\p{L}]+/u).some((word) => LATIN.test(word) && LOOKALIKE.test(word))
  return mixed ? 'mixes Latin letters with others that look like them' : undefined
}
