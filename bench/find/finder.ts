/** A way to find terms in a page, as the bench runs it. */
export interface Finder {
  /** As it stands in the tables. */
  readonly name: string
  /** Compiles terms; timed apart from finding. */
  build(terms: readonly string[]): () => number
  /** Makes the page what it was before a search that marked; not timed. */
  undo?(): void
}

/** The names of all finders; the first is the least that reading a page's text costs. */
export const FINDER_NAMES = [
  'floor',
  'bare floor',
  'glosslight',
  'regexp by block',
  'regexp by node',
  'findAndReplaceDOMText',
  'modern-ahocorasick',
  '@monyone/aho-corasick',
  'mark.js',
  'glosslight, marking',
  'mark.js, marking',
] as const

export type FinderName = (typeof FINDER_NAMES)[number]
