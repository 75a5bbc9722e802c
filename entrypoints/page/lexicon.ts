import { compileTerms } from '../../glossary/match/compile-terms.ts'
import type { SenseData } from '../../glossary/context/sense-data.ts'
import { termSenses } from '../../glossary/term-senses.ts'
import type { Term } from '../../glossary/term.ts'
import type { Finder } from '../../platform/dom/finder.ts'
import { call } from '../../platform/extension/page-call.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { OnSetup } from './session.ts'

/** So many words are asked about in one call. */
const WORDS = 5_000

function finderOf(terms: readonly Term[]): Finder {
  const matcher = compileTerms(terms)
  return { matcher, terms, sensesOf: termSenses(matcher, terms) }
}

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
  #finder: Finder

  constructor(setup: OnSetup) {
    this.asks = setup.asks
    this.#terms = [...setup.terms]
    this.#senses = [...setup.senses]
    this.#private = new Set(setup.privateSenses)
    this.#finder = finderOf(this.#terms)
  }

  /**
   * What terms are found by now. Whoever reads in slices keeps the one they began with: the next has
   * other numbers for its matches.
   */
  get finder(): Finder {
    return this.#finder
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

  /** Asks for the terms that words not asked about before can begin. True where some came. */
  async learn(keys: ReadonlySet<string>): Promise<boolean> {
    const fresh = [...keys].filter((key) => !this.#asked.has(key))
    for (const key of fresh) this.#asked.add(key)
    let grown = false
    for (let from = 0; from < fresh.length; from += WORDS) {
      const answer = await call('ask-terms', { words: fresh.slice(from, from + WORDS) })
      for (const { sense, isPrivate, terms } of answer) {
        grown = this.#add(sense, isPrivate, terms) || grown
      }
    }
    if (!grown) return false
    this.#finder = finderOf(this.#terms)
    return true
  }

  #add(sense: SenseData, isPrivate: boolean, terms: readonly Omit<Term, 'entry'>[]): boolean {
    const ref = entryRef(sense.pack, sense.entry)
    if (this.#refs.has(ref)) return false
    const entry = this.#senses.length
    this.#refs.set(ref, entry)
    this.#senses.push(sense)
    if (isPrivate) this.#private.add(entry)
    for (const term of terms) this.#terms.push({ ...term, entry })
    return true
  }
}
