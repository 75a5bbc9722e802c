import { finish, type Steps } from '../steps.ts'
import { TOPICS } from './topics.ts'
import { stemOf } from './words.ts'

/** How much of each topic a text has: topic name to weight, topics without words left out. */
export type TopicProfile = Readonly<Record<string, number>>

/** A common word says this part of what a telling one says. */
const COMMON = 0.3

const NAMES = Object.keys(TOPICS)

interface TopicWord {
  readonly topics: number[]
  common: boolean
}

let table: ReadonlyMap<string, TopicWord> | undefined

/**
 * Makes the table from stem to the topics it speaks for, in steps, where it is not there yet: it is
 * thousands of words. A word of several topics says less about each.
 */
export function* prepareTopics(): Steps<void> {
  if (table !== undefined) return
  const words = new Map<string, TopicWord>()
  for (const [topic, name] of NAMES.entries()) {
    const [telling = '', common = ''] = (TOPICS[name] ?? '').split('|')
    for (const [list, isCommon] of [[telling, false] as const, [common, true] as const]) {
      for (const word of list.split(/\s+/)) {
        if (word === '') continue
        const key = stemOf(word)
        const known = words.get(key) ?? { topics: [], common: isCommon }
        if (!known.topics.includes(topic)) known.topics.push(topic)
        known.common ||= isCommon
        words.set(key, known)
      }
      yield
    }
  }
  table = words
}

/**
 * The topics of a text.
 *
 * @param counts stems with how much each counts (a page counts every word once, a sense counts
 *   words of several of its sources more).
 */
export function topicProfile(
  counts: Iterable<readonly [stem: string, count: number]>,
): TopicProfile {
  const sums = topicSums(counts)
  const profile: Record<string, number> = {}
  for (const [topic, name] of NAMES.entries()) {
    const sum = sums[topic] ?? 0
    if (sum > 0) profile[name] = Math.round(sum * 100) / 100
  }
  return profile
}

/** A profile as a vector of length 1 (or 0), one number per topic: fast to compare. */
export type TopicVector = Readonly<Float64Array>

/** The vector of a profile as {@link topicProfile} gives it; unknown topics are passed over. */
export function topicVector(profile: TopicProfile): TopicVector {
  return unit(Float64Array.from(NAMES, (name) => profile[name] ?? 0))
}

/** A text that says less than two telling words of a topic is only partly about it. */
const LEAST_SAID = 2

/**
 * The vector of a text in which each of the stems stands; repetitions do not count. Shorter than
 * 1 where the text says little, so that one word in a short comment does not make its topic.
 */
export function textVector(stems: Iterable<string>): TopicVector {
  const once = new Set(stems)
  return unit(topicSums([...once].map((stem) => [stem, 1] as const)), LEAST_SAID)
}

/** How alike two texts are by topic: the cosine, 0 (nothing shared, or no topic) to 1. */
export function topicFit(a: TopicVector, b: TopicVector): number {
  let sum = 0
  for (let topic = 0; topic < a.length; topic++) sum += (a[topic] ?? 0) * (b[topic] ?? 0)
  return sum
}

/** The names of the topics that make two texts alike, strongest first, at most two. */
export function sharedTopics(a: TopicVector, b: TopicVector): readonly string[] {
  let first = -1
  let second = -1
  const product = (topic: number) => (a[topic] ?? 0) * (b[topic] ?? 0)
  for (let topic = 0; topic < a.length; topic++) {
    if (product(topic) <= product(second)) continue
    if (product(topic) > product(first)) {
      second = first
      first = topic
    } else second = topic
  }
  return [first, second].flatMap((topic) => (topic < 0 ? [] : (NAMES[topic] ?? [])))
}

function topicSums(counts: Iterable<readonly [stem: string, count: number]>): Float64Array {
  finish(prepareTopics())
  const sums = new Float64Array(NAMES.length)
  for (const [stem, count] of counts) {
    const word = table?.get(stem)
    if (!word) continue
    const weight = (count * (word.common ? COMMON : 1)) / word.topics.length
    for (const topic of word.topics) sums[topic] = (sums[topic] ?? 0) + weight
  }
  return sums
}

function unit(vector: Float64Array, least = 0): Float64Array {
  const length = Math.max(least, Math.hypot(...vector))
  return length === 0 ? vector : vector.map((weight) => weight / length)
}
