import type { Source } from '../glossary/citation.ts'
import type { StanceKind } from '../glossary/pack.ts'
import type { CitationModel } from './citation-model.ts'

export interface PointModel {
  readonly text: string
  readonly citations: readonly CitationModel[]
}

export interface StanceModel {
  readonly kind: StanceKind
  readonly label: string
  readonly parties: readonly string[]
  readonly citations: readonly CitationModel[]
}

export interface OutcomeSectionModel {
  readonly title: string
  readonly points: readonly PointModel[]
}

/** What an article reports as the result, ready to be shown. */
export interface OutcomeModel {
  readonly headline: string
  readonly asOf: string
  readonly language: string
  readonly lead: PointModel
  readonly stances: readonly StanceModel[]
  readonly sections: readonly OutcomeSectionModel[]
  /** Whose account this is, each credited below the summary. */
  readonly sources: readonly Source[]
}
