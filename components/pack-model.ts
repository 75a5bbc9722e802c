import type { Source } from '../glossary/citation.ts'
import type { SitesLineProblem } from './options-model.ts'
import type { OutcomeModel } from './outcome-model.ts'
import type { SubscriptionModel } from './subscription-model.ts'

/** Where a pack is from: with Glosslight, by the reader's hand, a file, an address, an employer. */
export type PackOrigin = 'built-in' | 'own' | 'imported' | 'subscribed' | 'policy'

/** A file a pack can be taken out as. */
export type ExportFormat = 'json' | 'csv' | 'skos'

/** Sites a pack is used on alone (`only`), or not used on. */
export interface PackSitesModel {
  readonly only: boolean
  readonly text: string
}

/** What lists show of a pack; its entries are shown by themselves. */
export interface PackModel {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly revision: number
  readonly private: boolean
  readonly origin: PackOrigin
  readonly enabled: boolean
  /** True where an administrator decided whether it is used. */
  readonly locked: boolean
  readonly entries: number
  /** The sites it is limited to or left out on, one a line; absent: it is used everywhere. */
  readonly sites?: PackSitesModel
  readonly sources: readonly Source[]
  /** The ISO moment since which this revision has been in use. */
  readonly updated?: string
  /** The revision that going back leads to. */
  readonly earlier?: number
  readonly outcome?: OutcomeModel
  readonly subscription?: SubscriptionModel
  /** True where the draft it was made from is still there, to be changed and kept again. */
  readonly hasDraft?: boolean
}

export interface PackCallbacks {
  readonly onToggle: (id: string, enabled: boolean) => void
  /** Puts a pack before another one, or last. */
  readonly onMove: (id: string, before: string | null) => void
  readonly onRemove: (id: string) => void
  /** Limits a pack to sites, or not (null), where nothing is wrong with them; tells what is. */
  readonly onSites: (id: string, sites: PackSitesModel | null) => readonly SitesLineProblem[]
  readonly onExport: (id: string, format: ExportFormat) => void
  readonly onEntries: (id: string) => void
  readonly onRollBack: (id: string) => void
  /** Opens the draft it was made from. */
  readonly onOpenDraft: (id: string) => void
}

/** The change that can be undone. */
export interface UndoModel {
  /** The call that made it, such as `remove-pack`. */
  readonly call: string
  readonly title: string
  /** True where undoing brings the change back that was undone just now. */
  readonly undone: boolean
}

/** Why packs cannot be read, or not all. */
export interface StoreProblemModel {
  readonly kind: 'newer' | 'unreadable' | 'damaged' | 'emptied'
  readonly title?: string
}
