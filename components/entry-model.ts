import type { CitationModel } from './citation-model.ts'

/** A way from one entry to another. */
export interface RelatedTerm {
  readonly id: string
  readonly term: string
}

/** An entry ready to be shown, on the card, in a list or in a table. */
export interface EntryModel {
  readonly id: string
  readonly term: string
  /** What a short form stands for; absent where the term is no short form. */
  readonly expansion?: string
  /** True where the source uses a short form and never spells it out. */
  readonly unspelled: boolean
  readonly definition: string
  /** BCP 47 tag of `term`, `expansion` and `definition`. */
  readonly language: string
  readonly citations: readonly CitationModel[]
  readonly related: readonly RelatedTerm[]
}
