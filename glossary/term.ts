/**
 * How a term's letters are compared with the page.
 * - `exact`: letter case must agree (the default for acronyms: `IT` is not `it`);
 * - `fold`: letter case is ignored (the default for everything else).
 */
export type CaseRule = 'exact' | 'fold'

/**
 * What sort of expression an entry's terms are. It decides the default case rule
 * and how much evidence the page must give before the term is marked.
 * - `acronym`: capitals that stand for a longer name (WCIT, ITRs);
 * - `name`: a proper or technical name that is rarely anything else (multistakeholder);
 * - `ordinary`: everyday words used in a special sense (the Chair, plenary, spam).
 */
export type TermKind = 'acronym' | 'name' | 'ordinary'

/**
 * One string the matcher looks for, and the entry it leads to.
 * `entry` is an index into the caller's own list of entries; several terms may share
 * one entry, and one form may be given by several entries (the sense decision chooses).
 */
export interface Term {
  readonly form: string
  readonly caseRule: CaseRule
  readonly entry: number
}

/** The case rule of an entry that states none. */
export function defaultCaseRule(kind: TermKind): CaseRule {
  return kind === 'acronym' ? 'exact' : 'fold'
}
