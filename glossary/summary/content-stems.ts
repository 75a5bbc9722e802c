import { rarity } from '../context/rarity.ts'
import { stemsOf } from '../context/words.ts'

/**
 * The stems of the words of `text` that carry content, in order, repeats kept: no grammar words,
 * numbers or single letters.
 *
 * @example contentStems('The conference failed in 2012.') // stems of "conference", "failed"
 */
export function contentStems(text: string): string[] {
  return stemsOf(text).filter((stem) => stem.length > 1 && rarity(stem) > 0)
}
