import { compileTermSteps } from '../../glossary/match/compile-terms.ts'
import type { SenseData } from '../../glossary/context/sense-data.ts'
import { termSenses } from '../../glossary/term-senses.ts'
import type { Term } from '../../glossary/term.ts'
import type { Finder } from '../../platform/dom/finder.ts'
import { call } from '../../platform/extension/page-call.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { Slice } from '../../platform/dom/slices.ts'
import type { OnSetup } from './session.ts'

/** So many words are asked about in one call. */
const WORDS = 2_000

/**
 * The terms and senses this frame looks for. Few are given whole at the start. Of very many, the
 * frame asks for those its own words can begin, so that it never holds a dictionary; what it has
 * grows as the page brings new words, and the indexes of senses stay what they were.
 */
export class Lexicon {
  readonly asks: boolean
  readonly #terms: Term[]
  readonly #senses: SenseData[]
  readonly #private: Set<number>
  readonly #asked = new Set<string>()
  readonly #refs = new Map<string, number>()
  #finder: Finder | undefined

  constructor(setup: OnSetup) {
    this.asks = setup.asks
    this.#terms = [...setup.terms]
    this.#senses = [...setup.senses]
    this.#private = new Set(setup.privateSenses)
  }

  /**
   * What terms are found by now. Whoever reads in slices keeps the one they began with: the next has
   * other numbers for its matches.
   */
  async finder(slice: Slice, signal: AbortSignal): Promise<Finder> {
    const known = this.#finder
    if (known?.terms.length === this.#terms.length) return known
    const terms = [...this.#terms]
    const matcher = await slice.finish(compileTermSteps(terms), signal)
    return (this.#finder = { matcher, terms, sensesOf: termSenses(matcher, terms) })
  }

  get senses(): readonly SenseData[] {
    return this.#senses
  }

  isPrivate(sense: number): boolean {
    return this.#private.has(sense)
  }

  refOf(sense: number): string {
    const data = this.#senses[sense]
    return data === undefined ? '' : entryRef(data.pack, data.entry)
  }

  /** Asks for the terms that words not asked about before can begin. */
  async learn(keys: ReadonlySet<string>): Promise<void> {
    const fresh = [...keys].filter((key) => !this.#asked.has(key))
    for (const key of fresh) this.#asked.add(key)
    for (let from = 0; from < fresh.length; from += WORDS) {
      const answer = await call('ask-terms', { words: fresh.slice(from, from + WORDS) })
      for (const { sense, isPrivate, terms } of answer) this.#add(sense, isPrivate, terms)
    }
  }

  #add(sense: SenseData, isPrivate: boolean, terms: readonly Omit<Term, 'entry'>[]): void {
    const ref = entryRef(sense.pack, sense.entry)
    if (this.#refs.has(ref)) return
    const entry = this.#senses.length
    this.#refs.set(ref, entry)
    this.#senses.push(sense)
    if (isPrivate) this.#private.add(entry)
    for (const term of terms) this.#terms.push({ ...term, entry })
  }
}
