import type { Article } from '../article.ts'
import type { KeyPoint } from '../summary/key-points.ts'
import type { BriefingDraft } from './draft-briefing.ts'
import type { CandidateOrigin, EntryCandidate } from './entry-candidate.ts'

/** A candidate and whether the reader wants it in the briefing. */
export interface ReviewedTerm {
  readonly candidate: EntryCandidate
  readonly kept: boolean
}

/**
 * A briefing under review: what the article offers, as far as the reader has decided. Every
 * change makes a new one (`review-changes.ts`), so that each can be undone.
 */
export interface Review {
  /** Its facts (title, author, date …) may be the reader's corrections; its blocks never change. */
  readonly article: Article
  readonly terms: readonly ReviewedTerm[]
  /** In the order in which they will be shown; the first leads. */
  readonly points: readonly KeyPoint[]
  /** Whether pages may not learn which of its terms they have; see `Pack`. */
  readonly private: boolean
}

/** Origins that come with an explanation or a long form, so that keeping them is safe. */
const SAFE: ReadonlySet<CandidateOrigin> = new Set(['declared', 'defined'])

/**
 * The review as it begins: terms that the article itself explains are kept, all others are
 * offered and wait for the reader. A glossary page has no key points: its terms are the point.
 */
export function beginReview(draft: BriefingDraft, onlyTerms = false): Review {
  const offered = onlyTerms
    ? draft.candidates.filter(({ origin }) => origin === 'declared')
    : draft.candidates
  return {
    article: draft.article,
    terms: offered.map((candidate) => ({ candidate, kept: SAFE.has(candidate.origin) })),
    points: onlyTerms ? [] : draft.points,
    private: false,
  }
}

/** Whether there is a term to look for, and anything a card could say of it. */
export function saysSomething({ term, explanation, longForms }: EntryCandidate): boolean {
  return term !== '' && (explanation.text !== '' || longForms.length > 0)
}

/** The candidates that become entries: kept ones of which a card can say something. */
export function keptCandidates({ terms }: Pick<Review, 'terms'>): readonly EntryCandidate[] {
  return terms.flatMap(({ candidate, kept }) =>
    kept && saysSomething(candidate) ? [candidate] : [],
  )
}

/** The draft of what the reader kept, for `packFromDraft`. */
export function keptDraft(review: Review): BriefingDraft {
  const { article, points } = review
  return { article, candidates: keptCandidates(review), points }
}
