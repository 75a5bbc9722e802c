import { spellingsOf } from '../normalize/spellings.ts'
import { firstKey } from './word-keys.ts'

/** Finds, among very many terms, those that can stand in a text with the given words. */
export interface WordIndex {
  /** Indexes of the terms that the words with these keys can begin, ascending, each once. */
  termsFor(keys: Iterable<string>): readonly number[]
}

/**
 * The keys under which a form is kept: that of the first word of each of its spellings.
 *
 * @example formKeys('multi-stakeholder') // ['multi', 'multistakeholder']
 */
export function formKeys(form: string): readonly string[] {
  const keys = spellingsOf(form).flatMap((spelling) => firstKey(spelling) ?? [])
  return [...new Set(keys)]
}

/**
 * An index over terms. Building reads every form once; asking costs one look-up a key, however
 * many terms there are.
 */
export function createWordIndex(terms: readonly { readonly form: string }[]): WordIndex {
  const byKey = new Map<string, number[]>()
  for (const [index, { form }] of terms.entries()) {
    for (const key of formKeys(form)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [index])
      else known.push(index)
    }
  }
  return {
    termsFor(keys) {
      const found = new Set<number>()
      for (const key of keys) for (const index of byKey.get(key) ?? []) found.add(index)
      return [...found].toSorted((a, b) => a - b)
    },
  }
}
