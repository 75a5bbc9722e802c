import { pointUnit } from '../normalize/point-unit.ts'
import { HYPHEN, separatorOf, SPACE } from '../normalize/separator.ts'
import { IGNORED, LAST_CLASS, MARK, unitOf } from '../normalize/unit-table.ts'
import { CanonicalReader } from './canonical-reader.ts'
import { ACCEPT, REJECT, WAIT } from './edge.ts'
import { EdgeAfter } from './edge-after.ts'
import { EdgeBefore } from './edge-before.ts'
import type { ChunkSieve } from './chunk-sieve.ts'
import type { FormTable } from './form-table.ts'
import type { Forms } from './forms.ts'
import { MORE, type RunText, TextCursor } from './run-text.ts'
import type { TokenFilter } from './token-filter.ts'
import { TokenWalk } from './token-walk.ts'
import { NO_VARIANT, type Variants } from './variants.ts'

/** What terms are compiled to. */
export interface CompiledTerms {
  /** Spares reading most chunks, where the forms are few. */
  readonly sieve: ChunkSieve | undefined
  /** First tokens of all forms. */
  readonly firstTokens: TokenFilter
  /** First and second tokens of the forms that have two or more. */
  readonly firstPairs: TokenFilter
  readonly table: FormTable
  readonly variants: Variants
  readonly forms: Forms
  /** Units of the longest token, an ending included. */
  readonly longestToken: number
}

function foldPoint(point: number): number {
  if (point > 0xffff) return point
  const unit = unitOf(point)
  return unit > LAST_CLASS ? unit : point
}

function isEarlier(chunk: number, at: number, thanChunk: number, thanAt: number): boolean {
  return chunk < thanChunk || (chunk === thanChunk && at < thanAt)
}

/**
 * Looks at one place of a run where a form's first token has been seen, and finds the longest
 * form there that the text really spells, between two edges. The place found is in the fields.
 */
export class TermFinder {
  startChunk = 0
  startAt = 0
  endChunk = 0
  endAt = 0
  /** The forms found, all with the same start and end: authored spellings first. */
  readonly forms: number[] = []

  readonly #terms: CompiledTerms
  readonly #walk: TokenWalk
  readonly #reader: CanonicalReader
  readonly #behind: TextCursor
  readonly #before: EdgeBefore
  readonly #after: EdgeAfter
  #tokenChunk = 0
  #tokenAt = 0
  #formChunk = 0
  #formAt = 0
  #first = 0
  #last = 0

  constructor(run: RunText, terms: CompiledTerms) {
    this.#terms = terms
    this.#walk = new TokenWalk(run, terms.table, terms.longestToken)
    this.#reader = new CanonicalReader(run)
    this.#behind = new TextCursor(run)
    this.#before = new EdgeBefore(run)
    this.#after = new EdgeAfter(run)
  }

  get rereads(): number {
    return this.#walk.reads + this.#reader.reads + this.#before.reads + this.#after.reads
  }

  /** `ACCEPT` where a form begins with the token that ends at the place given. */
  look(endChunk: number, endAt: number, fromChunk: number, fromAt: number): number {
    this.forms.length = 0
    if (!this.#walk.findStart(endChunk, endAt)) return REJECT
    const { startChunk, startAt } = this.#walk
    if (isEarlier(startChunk, startAt, fromChunk, fromAt)) return REJECT
    this.#tokenChunk = startChunk
    this.#tokenAt = startAt
    const depth = this.#walk.walk()
    if (depth === MORE) return WAIT
    for (let level = depth - 1; level >= 0; level--) {
      if (this.#level(this.#walk.slots[level] ?? 0, fromChunk, fromAt) === WAIT) return WAIT
    }
    return this.forms.length > 0 ? ACCEPT : REJECT
  }

  /** Tries all variants that end with a token; `WAIT` where one of them needs more text. */
  #level(slot: number, fromChunk: number, fromAt: number): number {
    const { table, variants } = this.#terms
    let variant = table.firstVariant(slot)
    for (; variant !== NO_VARIANT; variant = variants.nextOf(variant)) {
      let fits = this.#spells(variant)
      if (fits === ACCEPT) fits = this.#standsFree(variants.formOf(variant), fromChunk, fromAt)
      if (fits === WAIT) return WAIT
      if (fits === ACCEPT) this.#take(variant)
    }
    return ACCEPT
  }

  /** Compares a variant with the text, letter by letter, its lead included. */
  #spells(variant: number): number {
    const { variants, forms } = this.#terms
    const form = variants.formOf(variant)
    const text = forms.textOf(form)
    const exact = forms.isExact(form)
    this.#reader.place(this.#tokenChunk, this.#tokenAt)
    this.#first = 0
    const stem = this.#compare(text, forms.leadOf(form), variants.keepOf(variant), exact)
    if (stem !== ACCEPT) return stem
    const ending = variants.endingOf(variant)
    const whole = this.#compare(ending, 0, ending.length, exact)
    if (whole !== ACCEPT) return whole
    return this.#reader.midLetter ? REJECT : this.#leads(text, forms.leadOf(form))
  }

  #compare(form: string, from: number, to: number, exact: boolean): number {
    for (let at = from; at < to; at++) {
      const wanted = form.codePointAt(at) ?? 0
      if (wanted > 0xffff) at++
      const point = this.#reader.next()
      if (point === MORE) return WAIT
      if (point !== wanted && !(wanted === SPACE && point === HYPHEN)) {
        if (exact || point < 0 || foldPoint(point) !== foldPoint(wanted)) return REJECT
      }
      if (this.#first === 0) this.#first = point
      if (pointUnit(point) !== MARK) this.#last = point
    }
    return ACCEPT
  }

  /** Compares what a form has before its first letter (`.NET`), going backward. */
  #leads(form: string, lead: number): number {
    this.#behind.place(this.#tokenChunk, this.#tokenAt)
    for (let at = lead - 1; at >= 0; at--) {
      let point = this.#behind.back()
      while (point >= 0 && pointUnit(point) === IGNORED) point = this.#behind.back()
      if (point < 0 || separatorOf(point) !== form.charCodeAt(at)) return REJECT
      this.#first = point
    }
    this.#formChunk = this.#behind.chunk
    this.#formAt = this.#behind.at
    return ACCEPT
  }

  #standsFree(form: number, fromChunk: number, fromAt: number): number {
    const chunk = this.#formChunk
    const at = this.#formAt
    if (isEarlier(chunk, at, fromChunk, fromAt)) return REJECT
    const alone = this.#terms.forms.isIdeograph(form)
    const acronym = this.#terms.forms.isAcronym(form)
    const after = this.#after.check(this.#reader.endChunk, this.#reader.endAt, this.#last, alone)
    if (after !== ACCEPT) return after
    return this.#before.check(chunk, at, this.#first, alone, acronym)
  }

  /** Keeps a form that fits: with those found before if it is as long, in their place if longer. */
  #take(variant: number): void {
    const { variants, forms } = this.#terms
    const form = variants.formOf(variant)
    if (this.forms.length > 0) {
      if (this.#isShorter()) return
      if (this.#isLonger()) this.forms.length = 0
    }
    this.startChunk = this.#formChunk
    this.startAt = this.#formAt
    this.endChunk = this.#after.endChunk
    this.endAt = this.#after.endAt
    if (this.forms.includes(form)) return
    const authored =
      variants.endingOf(variant) === '' && variants.keepOf(variant) === forms.textOf(form).length
    if (authored) this.forms.unshift(form)
    else this.forms.push(form)
  }

  #isShorter(): boolean {
    return (
      isEarlier(this.startChunk, this.startAt, this.#formChunk, this.#formAt) ||
      isEarlier(this.#after.endChunk, this.#after.endAt, this.endChunk, this.endAt)
    )
  }

  #isLonger(): boolean {
    return (
      isEarlier(this.#formChunk, this.#formAt, this.startChunk, this.startAt) ||
      isEarlier(this.endChunk, this.endAt, this.#after.endChunk, this.#after.endAt)
    )
  }
}
