import type { Article, BlockKind } from '../article.ts'
import { blockStarts } from '../article.ts'
import { sentencesOf } from '../extract/sentences.ts'
import type { Span } from '../extract/span.ts'

/** A sentence of an article's plain text, with the block it stands in (an index) and its kind. */
export interface BodySentence extends Span {
  readonly block: number
  readonly kind: BlockKind
}

/** All sentences of an article, in order; offsets are those of `articleText`. */
export function bodySentences(article: Pick<Article, 'blocks' | 'language'>): BodySentence[] {
  const starts = blockStarts(article)
  return article.blocks.flatMap(({ kind, text }, block) => {
    const offset = starts[block] ?? 0
    return sentencesOf(text, article.language).map((sentence) => ({
      start: sentence.start + offset,
      end: sentence.end + offset,
      text: sentence.text,
      block,
      kind,
    }))
  })
}
