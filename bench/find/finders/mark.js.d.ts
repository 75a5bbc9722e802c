declare module 'mark.js' {
  export interface MarkOptions {
    readonly accuracy?: 'partially' | 'complementary' | 'exactly'
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
