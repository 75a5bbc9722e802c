import { endingsOf } from '../normalize/endings.ts'
import { spellingsOf } from '../normalize/spellings.ts'
import { mixToken } from '../normalize/token-hash.ts'
import { LAST_CLASS, MARK, SURROGATE, unitOf } from '../normalize/unit-table.ts'
import { finish, type Steps } from '../steps.ts'
import type { CaseRule, Term } from '../term.ts'
import { FormBeginnings } from './chunk-sieve.ts'
import { FormTable } from './form-table.ts'
import { endedHash, FormTokens, wordHash } from './form-tokens.ts'
import { Forms } from './forms.ts'
import { heldAt } from './held-at.ts'
import type { Matcher } from './matcher.ts'
import { TableMatcher } from './table-matcher.ts'
import { TokenFilter } from './token-filter.ts'
import { NO_VARIANT, Variants } from './variants.ts'

/** Longer forms, in UTF-16 units, are left out: no page has them. */
const LONGEST_FORM = 300

/** Terms compiled in one step. */
const STEP = 4

/** The longest ending that `endingsOf` gives. */
const LONGEST_ENDING = 3

/** The last unit of a variant if it is a plain letter or digit, which no mark or kind can vary. */
function lastUnit(form: string, keep: number, ending: string): number {
  const code = ending === '' ? form.charCodeAt(keep - 1) : ending.charCodeAt(ending.length - 1)
  return code < 0x80 && unitOf(code) > LAST_CLASS ? code : 0
}

function mixRun(prefix: number, token: number, depth: number): number {
  return depth === 0 ? token : mixToken(prefix, token)
}

function endsInWord(text: string): boolean {
  const unit = unitOf(text.charCodeAt(text.length - 1))
  return unit > LAST_CLASS || unit === MARK || unit === SURROGATE
}

class Compiler {
  readonly #table: FormTable
  readonly #variants: Variants
  readonly #forms: Forms
  readonly #tokens = new FormTokens()
  readonly #firstTokens: number[] = []
  readonly #firstPairs: number[] = []
  readonly #beginnings = new FormBeginnings()

  constructor(termCount: number) {
    this.#table = new FormTable(termCount * 3)
    this.#variants = new Variants(termCount * 2)
    this.#forms = new Forms(termCount)
  }

  add(text: string, caseRule: CaseRule, term: number): void {
    this.#tokens.read(text)
    const { hashes, starts } = this.#tokens
    const last = hashes.length - 1
    if (last < 0) return
    let prefix = 0
    for (let depth = 0; depth < last; depth++) {
      prefix = mixRun(prefix, heldAt(hashes, depth), depth)
      this.#table.setMore(this.#slot(prefix, depth))
    }
    const slot = this.#slot(mixRun(prefix, heldAt(hashes, last), last), last)
    const known = this.#knownForm(slot, text, caseRule)
    if (known >= 0) {
      this.#forms.share(known, term)
      return
    }
    const form = this.#forms.add(text, caseRule, term)
    this.#variant(slot, form, text.length, '')
    const start = heldAt(starts, last)
    const endings = endsInWord(text) ? endingsOf(start === 0 ? text : text.slice(start)) : []
    let kept = text.length
    for (const { drop, add } of endings) {
      const keep = text.length - drop
      kept = Math.min(kept, keep)
      const stem = drop === 0 ? heldAt(hashes, last) : wordHash(text, start, keep)
      const run = mixRun(prefix, endedHash(stem, add), last)
      this.#variant(this.#slot(run, last), form, keep, add)
    }
    this.#beginnings.add(text, heldAt(starts, 0), kept, caseRule)
  }

  finish(): Matcher {
    return new TableMatcher({
      sieve: this.#beginnings.sieve(),
      firstTokens: new TokenFilter(this.#firstTokens),
      firstPairs: new TokenFilter(this.#firstPairs),
      table: this.#table,
      variants: this.#variants,
      forms: this.#forms,
      longestToken: this.#tokens.longest + LONGEST_ENDING,
    })
  }

  /** The slot of a run of tokens; first tokens and first pairs are noted for the scan's filters. */
  #slot(run: number, depth: number): number {
    const { size } = this.#table
    const slot = this.#table.add(run)
    if (this.#table.size > size) {
      if (depth === 0) this.#firstTokens.push(run)
      else if (depth === 1) this.#firstPairs.push(run)
    }
    return slot
  }

  #knownForm(slot: number, text: string, caseRule: CaseRule): number {
    let variant = this.#table.firstVariant(slot)
    while (variant !== NO_VARIANT) {
      const form = this.#variants.formOf(variant)
      const same = this.#variants.endingOf(variant) === '' && this.#forms.textOf(form) === text
      if (same && this.#forms.isExact(form) === (caseRule === 'exact')) return form
      variant = this.#variants.nextOf(variant)
    }
    return -1
  }

  #variant(slot: number, form: number, keep: number, ending: string): void {
    const next = this.#table.firstVariant(slot)
    const last = this.#forms.isExact(form) ? lastUnit(this.#forms.textOf(form), keep, ending) : 0
    this.#table.setFirstVariant(slot, this.#variants.add(form, keep, ending, last, next))
  }
}

/**
 * Compiles terms into a matcher. What a form finds:
 * - itself as whole words, letter case as its case rule says (simple folding, the same everywhere);
 * - its other number and the possessive of its last word (`endingsOf`);
 * - a hyphen where it has a space and the other way round, and known prefixes closed or hyphenated
 *   (`spellingsOf`); any hyphen, apostrophe, double quote and white space for any other of its kind;
 * - letters composed or decomposed (NFC, NFD), with invisible units anywhere;
 * - nothing inside something else: words, addresses, hashtags, names with hyphens (`EdgeBefore`,
 *   `EdgeAfter` list the cases);
 * - in scripts without spaces any place in the text, with the limits listed there.
 *
 * The leftmost match wins, of those the longest; matches do not overlap. An acronym keeps its case
 * in an all-capital headline too: `ITRS` is no `ITRs`. Forms without a letter or digit, and forms
 * longer than 300 units, are never found. Any number of terms may have one form.
 *
 * Takes about a microsecond per term; the terms may be dropped afterwards.
 *
 * @example find(compileTerms([{ form: 'ITRs', caseRule: 'exact', entry: 0 }]), chunks)
 */
export const compileTerms = (terms: readonly Term[]): Matcher => finish(compileTermSteps(terms))

/** The same in steps. */
export function* compileTermSteps(terms: readonly Term[]): Steps<Matcher> {
  const compiler = new Compiler(terms.length)
  for (const [index, { form, caseRule }] of terms.entries()) {
    for (const spelling of spellingsOf(form)) {
      if (spelling.length <= LONGEST_FORM) compiler.add(spelling, caseRule, index)
    }
    if (index % STEP === 0) yield
  }
  return compiler.finish()
}
