import type { CompiledCue } from './compiled-sense.ts'
import type { Reason } from './decision.ts'
import type { RegionWords } from './region-words.ts'
import { sharedTopics, topicFit } from './topic-profile.ts'
import type { TopicVector } from './topic-profile.ts'
import type { Weights } from './weights.ts'

/**
 * Topics alone decide nothing: they count at most this, and this many times what the cues count.
 */
const TOPICS_ALONE = 0.5
const TOPICS_PER_CUE = 3

/** No more words than this are named in a reason. */
const MOST_NAMED = 8

/**
 * What a region's words say for a meaning, ours or a rival's: each cue found counts once, again
 * in part where it stands in the title, and the region's topics count by their likeness.
 */
export function topicalEvidence(
  meaning: { readonly cues: readonly CompiledCue[]; readonly topics: TopicVector },
  words: RegionWords,
  weights: Weights,
  reasons: Reason[],
): number {
  let cues = 0
  let title = 0
  const found: string[] = []
  const titled: string[] = []
  for (const { stems, weight, word } of meaning.cues) {
    if (!words.has(stems)) continue
    cues += weight
    if (found.length < MOST_NAMED) found.push(word)
    if (!words.titled(stems)) continue
    title += weight * weights.title
    titled.push(word)
  }
  if (cues > 0) reasons.push({ kind: 'cues', effect: 'for', words: found, weight: cues })
  if (title > 0) reasons.push({ kind: 'title', effect: 'for', words: titled, weight: title })
  const fit = topicFit(meaning.topics, words.topics)
  const topics = Math.min(fit * weights.topics, TOPICS_ALONE + cues * TOPICS_PER_CUE)
  if (topics > 0) {
    const names = sharedTopics(meaning.topics, words.topics)
    reasons.push({ kind: 'topics', effect: 'for', words: names, weight: topics })
  }
  return cues + title + topics
}
