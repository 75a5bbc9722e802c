import { finish, type Steps } from '../steps.ts'
import type { PageText } from './page-text.ts'
import { prepareTopics, textVector } from './topic-profile.ts'
import type { TopicVector } from './topic-profile.ts'
import { stemsOf } from './words.ts'

/** The words of a region, indexed by stem for look-ups that cost the same on any page. */
export interface RegionWords {
  /** How many words the region has, all counted. */
  readonly count: number
  /** What the region is about. */
  readonly topics: TopicVector
  /** Whether the stems stand in the region or its title, next to each other and in this order. */
  has(phrase: readonly string[]): boolean
  /** Whether they stand in the title or a heading. */
  titled(phrase: readonly string[]): boolean
}

/** Units of text, or words, read in one step. */
const STEP = 512

/** Reads a region once; title and headings count as its words. */
export const regionWords = (page: PageText): RegionWords => finish(regionWordSteps(page))

/** The same in steps. */
export function* regionWordSteps(page: PageText): Steps<RegionWords> {
  const titles = stemsOf([page.title ?? '', ...(page.headings ?? [])].join('\n'))
  const body: string[] = []
  const distinct = new Set(titles)
  for (let from = 0; from < page.text.length; yield) {
    const to = partEnd(page.text, from + STEP)
    for (const stem of stemsOf(page.text.slice(from, to))) {
      body.push(stem)
      distinct.add(stem)
    }
    from = to
  }
  const count = body.length
  // The empty stem between them keeps phrases from running on.
  if (titles.length > 0) body.push('', ...titles)
  yield* prepareTopics()
  const topics = textVector(distinct)
  yield
  return {
    count,
    topics,
    has: yield* indexed(body),
    titled: titles.length === 0 ? () => false : yield* indexed(titles),
  }
}

/** The first white space from an offset on, so that no word is cut, or the end of the text. */
function partEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) <= 0x20) return at
  return text.length
}

/** A test for phrases over a list of stems: the first place of each stem, and the next alike. */
function* indexed(stems: readonly string[]): Steps<(phrase: readonly string[]) => boolean> {
  const first = new Map<string, number>()
  const next = new Int32Array(stems.length)
  for (let at = stems.length - 1; at >= 0; at--) {
    const stem = stems[at] ?? ''
    next[at] = first.get(stem) ?? -1
    first.set(stem, at)
    if (at % STEP === 0) yield
  }
  return (phrase) => {
    const head = phrase[0]
    let at = head === undefined ? -1 : (first.get(head) ?? -1)
    while (at >= 0) {
      let same = 1
      while (same < phrase.length && stems[at + same] === phrase[same]) same += 1
      if (same >= phrase.length) return true
      at = next[at] ?? -1
    }
    return false
  }
}
