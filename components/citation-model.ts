import type { Citation, Source } from '../glossary/citation.ts'

/** A citation ready to be shown: with its source, and the link that opens the passage. */
export interface CitationModel {
  readonly citation: Citation
  readonly source: Source
  /** The source's address with a text fragment for the passage; empty for what is not on the web. */
  readonly href: string
  /** BCP 47 tag of the quoted text. */
  readonly language: string
}
