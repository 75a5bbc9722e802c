import type { EntryMember } from '../glossary/pack/entry-difference.ts'
import type { Resolution } from '../glossary/pack/apply-import.ts'
import type { CsvColumn } from '../glossary/pack/formats/csv-columns.ts'
import type { ImportFormat } from '../glossary/pack/formats/read-any.ts'
import type { Problem } from '../glossary/pack/problem.ts'

/** One entry of what is imported or updated, and what would become of it. */
export interface StepModel {
  readonly key: string
  readonly kind: 'new' | 'changed' | 'conflicting' | 'same' | 'removed'
  readonly term: string
  /** What the incoming entry says; of one that is removed, what it said. */
  readonly definition: string
  /** In what it differs from the entry that is there. */
  readonly members: readonly EntryMember[]
  /** What to do about it, where there is a choice. */
  readonly resolution?: Resolution
}

/** Where an import can go. */
export interface ImportTarget {
  /** `new`: a briefing of its own; `replace`: in the place of the one with its id; else a pack's id. */
  readonly id: string
  readonly kind: 'new' | 'replace' | 'into'
  /** Title of the pack that is replaced or added to. */
  readonly title: string
}

/** The columns of a sheet, as they are taken now. */
export interface ColumnModel {
  readonly heading: string
  /** What stands in it further down. */
  readonly sample: string
  readonly column: CsvColumn | undefined
}

/** What a file would bring, before anything is stored. */
export interface ImportModel {
  readonly name: string
  readonly format: ImportFormat
  readonly title: string
  /** BCP 47 tag of what is imported. */
  readonly language: string
  /** True where the file itself says both. */
  readonly named: boolean
  readonly columns: readonly ColumnModel[]
  /** False where nothing can be imported: the problems say why. */
  readonly readable: boolean
  /** True while it is being stored. */
  readonly busy: boolean
  readonly refused: number
  readonly problems: readonly Problem[]
  readonly targets: readonly ImportTarget[]
  readonly target: string
  readonly counts: Readonly<Record<StepModel['kind'], number>>
  readonly steps: readonly StepModel[]
  /** What is done about all changed or conflicting entries, where it is the same for all. */
  readonly resolution?: Resolution
}

export interface ImportCallbacks {
  readonly onTitle: (title: string) => void
  readonly onLanguage: (language: string) => void
  readonly onColumn: (index: number, column: CsvColumn | undefined) => void
  readonly onTarget: (target: string) => void
  readonly onResolve: (key: string, resolution: Resolution) => void
  readonly onResolveAll: (resolution: Resolution) => void
  readonly onImport: () => void
  readonly onCancel: () => void
}
