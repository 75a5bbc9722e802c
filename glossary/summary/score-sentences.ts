import { centroidScores } from './centroid.ts'
import { contentStems } from './content-stems.ts'
import { textRank } from './text-rank.ts'

/** A sentence as the ranking sees it. */
export interface RankedSentence {
  /** Distinct content stems. */
  readonly stems: ReadonlySet<string>
  /** How much it speaks for being a key point by itself; 0 is poor, 2 is excellent. */
  readonly score: number
}

/**
 * What each property of a sentence is worth. News leads are told by position; policy prose,
 * where the outcome may stand anywhere, by centrality.
 */
const POSITION = 2
const POSITION_DECAY = 0.35
const CENTROID = 0.5
const TEXT_RANK = 0.8
const TITLE = 0.5
const CLOSING = 0.2
const CLOSING_SENTENCES = 3
const SPOKEN = -0.3
const TOO_SHORT = -0.6
const TOO_LONG = -0.25

const SHORT_STEMS = 5
const LONG_CHARACTERS = 320
/** The graph takes time by the square; past this many sentences the centroid stands in for it. */
const GRAPH_SENTENCES = 500

const QUOTED = /^["“]|["“][^"“”]{30,}["”]/
const FIRST_PERSON = /\b(?:I|I'm|I’m|me|my|myself)\b/

function titleShare(stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0
  return [...title].filter((stem) => stems.has(stem)).length / title.size
}

function formScore(text: string, stems: ReadonlySet<string>): number {
  let score = 0
  if (QUOTED.test(text) || FIRST_PERSON.test(text)) score += SPOKEN
  if (stems.size < SHORT_STEMS) score += TOO_SHORT
  if (text.length > LONG_CHARACTERS) score += TOO_LONG
  return score
}

/**
 * Scores each sentence of a body, in order, by where it stands, how central it is, and what it
 * shares with the title; quotations, first-person, very short and very long sentences lose.
 * Position alone is the strongest single sign in news (LEAD), centrality elsewhere; the mix
 * holds in both.
 */
export function scoreSentences(texts: readonly string[], title: string): RankedSentence[] {
  const words = texts.map((text) => contentStems(text))
  const sets = words.map((stems) => new Set(stems))
  const centroid = centroidScores(words)
  const rank = sets.length > GRAPH_SENTENCES ? centroid : textRank(sets)
  const titleStems = new Set(contentStems(title))
  return texts.map((text, index) => {
    const stems = sets[index] ?? new Set<string>()
    const position = POSITION / (1 + POSITION_DECAY * index)
    const closing = texts.length - index <= CLOSING_SENTENCES ? CLOSING : 0
    const central = CENTROID * (centroid[index] ?? 0) + TEXT_RANK * (rank[index] ?? 0)
    const named = TITLE * titleShare(stems, titleStems)
    return { stems, score: position + closing + central + named + formScore(text, stems) }
  })
}
