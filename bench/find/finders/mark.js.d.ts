declare module 'mark.js' {
  export interface MarkOptions {
    /** `limiters` are the marks, besides white space, that may stand beside a word. */
    readonly accuracy?:
      | 'partially'
      | 'complementary'
      | 'exactly'
      | { readonly value: 'exactly'; readonly limiters: readonly string[] }
    readonly caseSensitive?: boolean
    readonly separateWordSearch?: boolean
    readonly diacritics?: boolean
    readonly acrossElements?: boolean
    readonly exclude?: readonly string[]
    readonly each?: (element: Element) => void
    readonly filter?: (node: Text, term: string, total: number, count: number) => boolean
  }
  export default class Mark {
    constructor(context: Element)
    mark(terms: readonly string[], options: MarkOptions): void
    unmark(): void
  }
}
