import type { Matcher, Scan } from './matcher.ts'
import { TableScan } from './table-scan.ts'
import type { CompiledTerms } from './term-finder.ts'

/** The matcher that scans by a table of tokens; made by `compileTerms`. */
export class TableMatcher implements Matcher {
  readonly #terms: CompiledTerms

  constructor(terms: CompiledTerms) {
    this.#terms = terms
  }

  scan(): Scan {
    return new TableScan(this.#terms)
  }

  termsOf(number: number): readonly number[] {
    return this.#terms.forms.termsOf(number)
  }
}
