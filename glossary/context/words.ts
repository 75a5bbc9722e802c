import { stem } from './stem.ts'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

/** Pages repeat their words and so do visits; stems are kept until this many are known. */
const CACHE_SIZE = 20_000
const cache = new Map<string, string>()

/** The stem of a word in any letter case; repeated words cost one map look-up. */
export function stemOf(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const found = stem(word.toLowerCase())
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, found)
  return found
}

/**
 * The stems of a text's words, in order. Hyphens separate words (`multi-stakeholder` is two),
 * apostrophes do not (`ITU's` is one).
 *
 * @example stemsOf('Income tax returns') // ['income', 'tax', 'return'], each cut to its root
 */
export function stemsOf(text: string): readonly string[] {
  return text.match(WORD)?.map(stemOf) ?? []
}
