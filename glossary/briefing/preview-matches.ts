import type { Article } from '../article.ts'
import { blockStarts } from '../article.ts'
import { entryTerms } from '../entry-terms.ts'
import { compileTerms } from '../match/compile-terms.ts'
import { find } from '../match/find.ts'
import { termSenses } from '../term-senses.ts'
import { defaultCaseRule } from '../term.ts'
import type { EntryCandidate } from './entry-candidate.ts'

/** A place that a candidate would be found at; offsets are those of `articleText`. */
export interface PreviewMatch {
  /** Index into the candidates. */
  readonly candidate: number
  readonly start: number
  readonly end: number
}

/**
 * Where the candidates' terms stand in the article, found by the matcher that reads pages. The
 * sense decision is not asked: in the article they come from, they have the sense they have there.
 */
export function previewMatches(
  article: Pick<Article, 'blocks'>,
  candidates: readonly EntryCandidate[],
): PreviewMatch[] {
  const terms = candidates.flatMap((one, index) =>
    entryTerms({ ...one, caseRule: defaultCaseRule(one.kind) }, index),
  )
  const matcher = compileTerms(terms)
  const sensesOf = termSenses(matcher, terms)
  const starts = blockStarts(article)
  const chunks = article.blocks.map(({ text }) => ({ text, breaks: true }))
  return find(matcher, chunks).flatMap((match) => {
    const start = (starts[match.startChunk] ?? 0) + match.startOffset
    const end = (starts[match.endChunk] ?? 0) + match.endOffset
    return sensesOf(match.term)
      .slice(0, 1)
      .map((candidate) => ({ candidate, start, end }))
  })
}
