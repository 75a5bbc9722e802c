/**
 * How a page marks up a term: the HTML elements `dfn`, `abbr` and `dl` (HTML Living Standard
 * 4.5.8, 4.5.9, 4.4.9), or schema.org's `DefinedTerm`.
 */
export type DeclaredBy = 'dfn' | 'abbr' | 'dl' | 'schema'

/**
 * A term that the page itself declares. `longForm` is what an abbreviation stands for,
 * `definition` the text the page gives for the term; either can be empty, not both.
 */
export interface DeclaredTerm {
  readonly term: string
  readonly longForm: string
  readonly definition: string
  readonly by: DeclaredBy
}
