import type { Entry } from './entry.ts'
import type { Term } from './term.ts'

/**
 * The terms by which an entry is looked for: its term and aliases under the entry's case rule,
 * and its long forms, which are looked for in any letter case. Hidden forms are evidence for the
 * sense decision and no terms.
 *
 * @param index the entry's index in the caller's list; see {@link Term}.
 */
export function entryTerms(
  entry: Pick<Entry, 'term' | 'aliases' | 'caseRule' | 'longForms'>,
  index: number,
): Term[] {
  const short = [entry.term, ...entry.aliases].map((form): Term => ({
    form,
    caseRule: entry.caseRule,
    entry: index,
  }))
  const long = entry.longForms.map((form): Term => ({ form, caseRule: 'fold', entry: index }))
  return [...short, ...long]
}
