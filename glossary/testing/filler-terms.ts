import type { Term } from '../term.ts'

/**
 * Terms that stand in no test text, so many that the matcher does without its sieve: put after the
 * terms of a test to run it the way large dictionaries are run.
 */
export const FILLER_TERMS: readonly Term[] = Array.from({ length: 1_001 }, (_, at) => ({
  form: `qz${at}`,
  caseRule: 'exact',
  entry: at,
}))
