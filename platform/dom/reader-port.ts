import type { DeclaredTerm } from '../../glossary/extract/declared-term.ts'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import type { ReadResult } from './read-article.ts'
import type { SelectedText } from './read-selection.ts'

/** What a page is read for: its article, or the terms it declares. */
export type ReadingFor = 'article' | 'terms'

/** A page as it was read: its article, or why there is none, and the terms it declares. */
export interface PageReading {
  readonly result: ReadResult
  readonly declared: readonly DeclaredTerm[]
}

/** Reads a page when the reader asks for it; put into the page for that moment. */
export interface ReaderPort {
  read(purpose: ReadingFor): Promise<PageReading>
  /** Ends a reading that is under way; its result is `cancelled`. */
  cancel(): void
  /** What is selected; null where nothing is (undefined does not pass between processes). */
  selection(): SelectedText | null
}

/** Shows a passage in a page. */
export interface PassagePort {
  /** Jumps to it and lights it; false where the page does not have it. */
  show(selector: QuoteSelector): boolean
}
