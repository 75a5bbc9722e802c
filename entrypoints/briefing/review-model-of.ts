import type { ReviewModel, ReviewNews, Saving } from '../../components/briefing-model.ts'
import type { EntryModel } from '../../components/entry-model.ts'
import { entryModel } from '../../components/models-from-pack.ts'
import type { History } from '../../glossary/briefing/history.ts'
import type { Reading } from '../../glossary/briefing/read-candidate.ts'
import { keptCandidates, type Review } from '../../glossary/briefing/review.ts'
import { passageUrl } from '../../glossary/citation-link.ts'
import type { Draft } from '../../platform/extension/drafts.ts'
import { packOf } from './keep-briefing.ts'
import type { Preview } from './use-preview.ts'

/** What the page knows beside the review itself. */
export interface ReviewFacts {
  readonly draft: Draft
  readonly open: string | undefined
  /** The review as it was kept last. */
  readonly keptReview: Review | undefined
  readonly saving: Saving
  readonly news: ReviewNews | undefined
  readonly notice: string | undefined
  readonly isPrivate: boolean
  readonly isEntry: boolean
}

/** The card of the term that is open, as it would be. */
function cardOf(draft: Draft, id: string | undefined, title: string): EntryModel | undefined {
  const term = draft.review.terms.find(({ candidate }) => candidate.id === id)
  if (term === undefined) return undefined
  const review = { ...draft.review, points: [], terms: [{ ...term, kept: true }] }
  const pack = packOf({ ...draft, review }, title)
  const [entry] = pack.entries
  if (entry === undefined) return undefined
  return entryModel(pack, entry, (citation, source) => passageUrl(source, citation))
}

/** What was kept and has been changed since is no news any more; a draft that is not saved is. */
function newsNow({ saving, news }: ReviewFacts, isKept: boolean): ReviewNews | undefined {
  if (saving === 'conflict') return { kind: 'elsewhere' }
  return news?.kind === 'kept' && !isKept ? undefined : news
}

/** Everything the review page shows. */
export function reviewModel(
  facts: ReviewFacts,
  { past, present: review, future }: History<Review>,
  { sentences }: Reading,
  { found }: Preview,
  pointsTitle: string,
): ReviewModel {
  const { draft, open, keptReview, saving, notice, isPrivate } = facts
  const isKept = keptReview === review
  const something = keptCandidates(review).length > 0 || review.points.length > 0
  return {
    article: review.article,
    sentences,
    terms: review.terms,
    points: review.points,
    private: review.private,
    onlyTerms: draft.purpose === 'terms',
    found,
    open,
    preview: cardOf(draft, open, pointsTitle),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    canKeep: something && !isKept,
    isKept,
    wasKept: draft.kept > 0,
    saving,
    unwritten: isPrivate,
    readOn: draft.readOn,
    news: newsNow(facts, isKept),
    notice: notice === '' ? undefined : notice,
  }
}
