import { contentStems } from './content-stems.ts'
import type { BodySentence } from './body-sentence.ts'
import type { RankedSentence } from './score-sentences.ts'
import { scoreSentences } from './score-sentences.ts'

/** How much what a sentence adds to the chosen ones counts against its own score. */
const COVERAGE = 4
/** Words of the title are worth twice. */
const TITLE_WORD = 2
/** The weight of the heaviest words is what a point could add at most. */
const HEAVIEST_WORDS = 60
const PER_BLOCK = 2
/** A first sentence with fewer words than this is a byline or dateline. */
const LEAD_WORDS = 8

/** Openings that lean on the sentence before. */
const LEANING =
  /^["“‘]?(?:Yet|But|And|So|Or|Nor|This|These|That|Those|Such|He|She|It|They|His|Her|Its|Their|Instead|However|Therefore|Thus|Hence|Moreover|Furthermore|Still|Then|Also|Both|Neither|Here|There|Likewise|Similarly|Otherwise|Nevertheless|Nonetheless)\b/

function isProse(sentence: BodySentence): boolean {
  if (sentence.kind !== 'paragraph' && sentence.kind !== 'list') return false
  return !/[:;,]$/.test(sentence.text) && /\p{L}/u.test(sentence.text)
}

/** What each stem is worth to the reader: how many sentences have it, twice if the title does. */
function stemWeights(
  ranked: readonly RankedSentence[],
  title: string,
): (stems: ReadonlySet<string>, covered: ReadonlySet<string>) => number {
  const counts = new Map<string, number>()
  for (const { stems } of ranked)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const titleStems = new Set(contentStems(title))
  const weights = new Map(
    [...counts].map(([stem, count]) => [
      stem,
      Math.sqrt(count) * (titleStems.has(stem) ? TITLE_WORD : 1),
    ]),
  )
  const heaviest = [...weights.values()].toSorted((a, b) => b - a).slice(0, HEAVIEST_WORDS)
  const total = heaviest.reduce((sum, weight) => sum + weight, 0) || 1
  return (stems, covered) => {
    let gain = 0
    for (const stem of stems) if (!covered.has(stem)) gain += weights.get(stem) ?? 0
    return gain / total
  }
}

/**
 * Chooses the key points of a body: indexes into `sentences`, ascending, at most `count`.
 *
 * Greedy choice by a sentence's own score (`scoreSentences`) and by how much of the text's
 * vocabulary it adds to the points already chosen, which is near the best possible set (Lin &
 * Bilmes, "A class of submodular functions for document summarization", ACL 2011). Kept out:
 * headings, quotations, captions, sentences that announce ("… the following:"), more than two of
 * a paragraph, and sentences that lean on one not chosen ("Yet …", "They …"). The first sentence
 * of the body is always in, unless it is no sentence of eight words: it states the outcome.
 */
export function choosePoints(
  sentences: readonly BodySentence[],
  title: string,
  count: number,
): number[] {
  const prose = sentences.flatMap((sentence, index) => (isProse(sentence) ? [index] : []))
  const texts = prose.map((index) => sentences[index]?.text ?? '')
  const ranked = scoreSentences(texts, title)
  const gainOf = stemWeights(ranked, title)
  const chosen = new Set<number>()
  const covered = new Set<string>()
  const perBlock = new Map<number, number>()
  const blockOf = (at: number): number => sentences[prose[at] ?? -1]?.block ?? -1

  const take = (at: number): void => {
    chosen.add(at)
    for (const stem of ranked[at]?.stems ?? []) covered.add(stem)
    perBlock.set(blockOf(at), (perBlock.get(blockOf(at)) ?? 0) + 1)
  }
  const isBarred = (at: number): boolean =>
    chosen.has(at) ||
    (perBlock.get(blockOf(at)) ?? 0) >= PER_BLOCK ||
    (LEANING.test(texts[at] ?? '') && !(chosen.has(at - 1) && blockOf(at - 1) === blockOf(at)))

  if (isLead(texts[0])) take(0)
  while (chosen.size < count) {
    let best: { at: number; value: number } | undefined
    for (const [at, { score, stems }] of ranked.entries()) {
      if (isBarred(at)) continue
      const value = score + COVERAGE * gainOf(stems, covered)
      if (best === undefined || value > best.value) best = { at, value }
    }
    if (best === undefined) break
    take(best.at)
  }
  return [...chosen].toSorted((a, b) => a - b).map((at) => prose[at] ?? 0)
}

function isLead(text: string | undefined): boolean {
  return text !== undefined && text.split(/\s+/).length >= LEAD_WORDS
}
