/**
 * A piece of page text as the matcher reads it: one DOM text node, or one string in a test.
 * `breaks` is true where no match may run on from the chunk before it (a block boundary, a
 * form field or any other gap between them).
 */
export interface Chunk {
  readonly text: string
  readonly breaks: boolean
}

/**
 * One occurrence found. Positions are an index into the chunks scanned and an offset in UTF-16
 * units in that chunk's text; the end is exclusive. `term` stands for the terms that have the
 * form found: hand it to the matcher's `termsOf`. Where there is only one such term it is that
 * term's index.
 */
export interface Match {
  readonly term: number
  readonly startChunk: number
  readonly startOffset: number
  readonly endChunk: number
  readonly endOffset: number
}
