import type { CompiledCue } from './compiled-sense.ts'

/** How many words a sentence is taken to have. */
const SENTENCE = 24

/**
 * The weight of cues that a region about anything else would have by chance. It grows with the
 * number of cues, with their commonness, and with the length of the region, ever more slowly.
 *
 * @param words how many words the region has.
 */
export function expectedByChance(cues: readonly CompiledCue[], words: number): number {
  const sentences = Math.max(1, words / SENTENCE)
  return cues.reduce(
    (sum, { weight, chance }) => sum + weight * (1 - Math.exp(-chance * sentences)),
    0,
  )
}
