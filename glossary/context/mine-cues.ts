import type { Cue } from '../entry.ts'
import { rarity } from './rarity.ts'
import { stemOf, stemsOf } from './words.ts'

/** What is mined for: the entry's own expressions are no cues of themselves. */
export interface MineOptions {
  /** Short forms to leave out (`ITRs`, `ITR`). */
  readonly forms: readonly string[]
  /** Long forms; their words are scored by the decision itself and left out here. */
  readonly longForms: readonly string[]
  /** The most cues to give. */
  readonly limit: number
}

interface Candidate {
  readonly word: string
  /** How many of the texts have it. */
  texts: number
}

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*/gu

/**
 * The words of the texts an entry was made from that will speak for its sense elsewhere: words of
 * several texts before words of one, telling words before common ones. Weights run from 0.2
 * (common) to 1 (rare); words too common to tell anything are never given.
 *
 * @param texts sentences, quotations and explanations, one string each; none gives no cues.
 * @returns at most `limit` cues, most telling first, one per stem.
 */
export function mineCues(texts: readonly string[], options: MineOptions): readonly Cue[] {
  const own = new Set([...options.forms, ...options.longForms].flatMap((text) => stemsOf(text)))
  const found = new Map<string, Candidate>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const [word] of text.matchAll(WORD)) {
      const key = stemOf(word)
      if (own.has(key) || key.length < 3) continue
      const candidate = found.get(key) ?? { word: word.toLowerCase(), texts: 0 }
      if (!seen.has(key)) candidate.texts += 1
      seen.add(key)
      found.set(key, candidate)
    }
  }
  return [...found]
    .map(([key, { word, texts: times }]) => ({ key, word, times, weight: rarity(key) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => worth(b) - worth(a) || (a.key < b.key ? -1 : 1))
    .slice(0, options.limit)
    .map(({ word, weight }) => ({ word, weight }))
}

/**
 * How likely a word is to be of use: the texts that have it, times how much it tells. Among words
 * of one text those that educated readers know come before the very rare, which are mostly names
 * of one story and do not return.
 */
function worth({ times, weight }: { readonly times: number; readonly weight: number }): number {
  return times * (weight === 1 ? 0.7 : weight === 0.6 ? 0.8 : weight === 0.4 ? 0.5 : 0.2)
}
