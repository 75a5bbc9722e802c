import type { Match } from './match.ts'

/**
 * One pass over a text that comes in pieces. It keeps its state between calls, so the caller may
 * do other work, or wait, after any chunk.
 *
 * @example
 * const scan = matcher.scan()
 * scan.push('The W', true)
 * scan.push('CIT failed', false)
 * scan.end()
 * scan.matches // WCIT, from chunk 0 offset 4 to chunk 1 offset 3
 */
export interface Scan {
  /**
   * The matches that are certain so far, in order. Grows with `push` and `end`: chunks are read
   * together, when the next break comes or after a few thousand units.
   */
  readonly matches: readonly Match[]
  /**
   * How many units have been read a second time to tell matches from near misses: a measure of
   * the work that depends on the terms, bounded by a constant times the text's length.
   */
  readonly rereads: number
  /**
   * Reads the next chunk; chunks are numbered from 0. See {@link Chunk.breaks}. A chunk must not
   * begin or end inside a surrogate pair. Time is linear in the length: cut long texts into several
   * chunks (the later ones with `breaks` false) where a pause is wanted.
   */
  push(text: string, breaks: boolean): void
  /** Ends what was pushed so far as a break does. */
  end(): void
}

/** The terms compiled for finding. Holds no state of a scan: any number of scans may share it. */
export interface Matcher {
  scan(): Scan
  /**
   * The terms, as indexes into the compiled list, that a match stands for: all whose form, spelled
   * as authored or in another number, is what the text says at that place. `number` is the `term`
   * of a {@link Match} of this matcher.
   */
  termsOf(number: number): readonly number[]
}
