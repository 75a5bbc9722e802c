import type { Source } from '../glossary/citation.ts'
import type { NegativePattern } from '../glossary/entry.ts'
import type { CaseRule, TermKind } from '../glossary/term.ts'
import type { DoubtModel, WhyModel } from './reason-model.ts'

/** A citation while it is edited; `key` tells it apart from others. */
export interface CitationDraft {
  readonly key: number
  /** Id of its source. */
  readonly source: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly speaker: string
  /** Kept as it was while the quoted words stay the same. */
  readonly position?: number
}

/** Another meaning while it is edited: its cues a line each. */
export interface RivalDraft {
  readonly key: number
  readonly longForm: string
  readonly cues: string
}

export type SourceDraft = Omit<Source, 'licenceUrl'> & { readonly licenceUrl: string }

/** An entry while it is edited: lists are texts with a line for each member. */
export interface EntryDraft {
  readonly id: string
  readonly term: string
  readonly aliases: string
  readonly kind: TermKind
  /** `default` follows the kind. */
  readonly caseRule: CaseRule | 'default'
  readonly longForms: string
  readonly hiddenForms: string
  readonly definition: string
  readonly spelledOut: boolean
  readonly citations: readonly CitationDraft[]
  /** Terms of other entries. */
  readonly related: string
  /** `treaty` or `treaty = 0.5`. */
  readonly cues: string
  readonly rivals: readonly RivalDraft[]
  readonly negatives: readonly NegativePattern[]
  /** Sources that are new with this entry. */
  readonly sources: readonly SourceDraft[]
}

/** A part of an entry that something can be wrong with. */
export type EntryField =
  | Exclude<keyof EntryDraft, 'rivals' | 'citations' | 'sources'>
  | `citation ${number}`
  | `rival ${number}`
  | `source ${number}`

/** What is wrong, by the field it is about. */
export type EntryProblems = ReadonlyMap<EntryField, string>

/** A stretch of the sample text. */
export interface PreviewPart {
  readonly text: string
  /** `mark`: as a page would show it; `found`: found, and not marked; `plain`: the rest. */
  readonly kind: 'plain' | 'mark' | 'found'
}

/** What the entry as it is now would do on the sample text. */
export interface PreviewModel {
  readonly parts: readonly PreviewPart[]
  readonly places: number
  readonly why?: WhyModel
  readonly doubt?: DoubtModel
  /** Further spellings that are found without being given. */
  readonly spellings: readonly string[]
}
