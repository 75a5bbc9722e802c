import type { Span } from './span.ts'

/**
 * How a text says what a short form stands for:
 * - `bracket`: "Long Form (LF)";
 * - `reverse`: "LF (long form)";
 * - `known-as`: "long form, or LF," and "long form, known as LF";
 * - `stands-for`: "LF stands for long form", "LF, short for long form".
 */
export type PairPattern = 'bracket' | 'reverse' | 'known-as' | 'stands-for'

/**
 * A short form and what the text says it stands for, each where it was found.
 * `score` is how well the letters agree, 1 where each is the initial of a word.
 */
export interface FormPair {
  readonly short: Span
  readonly long: Span
  readonly pattern: PairPattern
  readonly score: number
}
