import type { QuoteSelector } from '../glossary/anchor/quote-selector.ts'
import type { Article } from '../glossary/article.ts'
import type { ReviewedTerm } from '../glossary/briefing/review.ts'
import type { SourceFacts, TermEdit } from '../glossary/briefing/review-changes.ts'
import type { BodySentence } from '../glossary/summary/body-sentence.ts'
import type { KeyPoint } from '../glossary/summary/key-points.ts'
import type { EntryModel } from './entry-model.ts'
import type { TextKey } from './text.ts'

/** What would be marked of a term in the article: its forms, as they stand there, and how often. */
export interface FoundForms {
  readonly count: number
  readonly forms: readonly string[]
}

/** Where the draft is kept. */
export type Saving = 'saved' | 'saving' | 'memory' | 'failed' | 'conflict'

/** What has just happened to the briefing as a whole, told above everything else. */
export type ReviewNews =
  | { readonly kind: 'restored'; readonly saved: string }
  /** Another page has changed the draft; nothing is saved here until the reader has chosen. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-kept'; readonly full: boolean; readonly detail?: string }

/** A briefing under review, as it is shown. */
export interface ReviewModel {
  readonly article: Article
  /** All sentences of the article, in order; offsets are those of its plain text. */
  readonly sentences: readonly BodySentence[]
  readonly terms: readonly ReviewedTerm[]
  readonly points: readonly KeyPoint[]
  readonly private: boolean
  /** A page of terms: no key points. */
  readonly onlyTerms: boolean
  readonly found: ReadonlyMap<string, FoundForms>
  /** The term whose details are open, and how its card would look. */
  readonly open?: string | undefined
  readonly preview?: EntryModel | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canKeep: boolean
  /** Whether it has been kept before, and nothing has changed since. */
  readonly isKept: boolean
  readonly wasKept: boolean
  readonly saving: Saving
  /** In a private window: nothing is written to disk. */
  readonly unwritten: boolean
  /** The day the page was read. */
  readonly readOn: string
  readonly news?: ReviewNews | undefined
  /** Told for a moment. */
  readonly notice?: string | undefined
}

export interface ReviewCallbacks {
  readonly onKeepTerms: (ids: readonly string[], kept: boolean) => void
  readonly onEditTerm: (id: string, edit: TermEdit) => void
  readonly onMerge: (from: string, into: string) => void
  readonly onAddTerm: (form: string) => void
  /** Opens the details of a term, or closes them all. */
  readonly onOpenTerm: (id: string | undefined) => void
  readonly onTogglePoint: (sentence: BodySentence) => void
  readonly onDropPoint: (index: number) => void
  readonly onMovePoint: (from: number, to: number) => void
  readonly onSource: (facts: Partial<SourceFacts>) => void
  readonly onPrivate: (isPrivate: boolean) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onKeep: () => void
  /** Takes the last keeping back. */
  readonly onUnkeep: () => void
  readonly onStartOver: () => void
  /** Shows the draft as another page has saved it, instead of this one. */
  readonly onTakeOther: () => void
  /** Saves this draft over what another page has saved. */
  readonly onKeepThis: () => void
  readonly onBackToPage: () => void
  /** Goes to a passage in the article beside. */
  readonly onShowHere: (selector: QuoteSelector) => void
  /** Goes to a passage in the page itself. */
  readonly onShowOnPage: (selector: QuoteSelector) => void
}

/** The page while there is nothing to review: at work, or with a reason why there is nothing. */
export type BriefingWait =
  | { readonly kind: 'working'; readonly step: 'reading' | 'drafting'; readonly done: number }
  | { readonly kind: 'failed'; readonly reason: TextKey; readonly canRetry: boolean }
