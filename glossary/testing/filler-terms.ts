import type { Term } from '../term.ts'

/**
 * Terms that stand in no test text, so many that the matcher does without its sieve: put after the
 * terms of a test to run it the way large dictionaries are run.
 */
export const FILLER_TERMS: readonly Term[] = Array.from({ length: 1_100 }, (_, at) => ({
  form: `qz${at.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}qz`,
  caseRule: 'fold',
  entry: at,
}))
