import { heldAt } from './held-at.ts'

/** Ends a chain of variants. */
export const NO_VARIANT = -1

/**
 * The spellings looked for: a form, less some units at its end, plus an ending. Kept as parallel
 * arrays, as a large dictionary has hundreds of thousands. Variants whose tokens have the same hash
 * are chained through `next`.
 */
export class Variants {
  #form: Int32Array
  #keep: Uint16Array
  #ending: Uint8Array
  #next: Int32Array
  #last: Uint8Array
  #count = 0
  readonly #endings: string[] = ['']

  constructor(expected: number) {
    const size = Math.max(16, expected)
    this.#form = new Int32Array(size)
    this.#keep = new Uint16Array(size)
    this.#ending = new Uint8Array(size)
    this.#next = new Int32Array(size)
    this.#last = new Uint8Array(size)
  }

  /**
   * @param last the variant's last unit if the text must have that very unit there, else 0.
   * @param next the variant to chain to, or `NO_VARIANT`.
   */
  add(form: number, keep: number, ending: string, last: number, next: number): number {
    const variant = this.#count++
    if (variant === this.#form.length) this.#grow()
    let known = this.#endings.indexOf(ending)
    if (known < 0) known = this.#endings.push(ending) - 1
    this.#form[variant] = form
    this.#keep[variant] = keep
    this.#ending[variant] = known
    this.#next[variant] = next
    this.#last[variant] = last
    return variant
  }

  formOf(variant: number): number {
    return heldAt(this.#form, variant)
  }

  /** How many units of the form the variant begins with. */
  keepOf(variant: number): number {
    return heldAt(this.#keep, variant)
  }

  endingOf(variant: number): string {
    return heldAt(this.#endings, heldAt(this.#ending, variant))
  }

  /** Whether any variant from this one on may end in a unit of the text, as far as that tells. */
  mayEndIn(code: number, variant: number): boolean {
    for (let at = variant; at !== NO_VARIANT; at = this.nextOf(at)) {
      const last = this.#last[at]
      if (last === 0 || last === code) return true
    }
    return false
  }

  nextOf(variant: number): number {
    return heldAt(this.#next, variant)
  }

  #grow(): void {
    const size = this.#form.length * 2
    const form = new Int32Array(size)
    form.set(this.#form)
    this.#form = form
    const keep = new Uint16Array(size)
    keep.set(this.#keep)
    this.#keep = keep
    const ending = new Uint8Array(size)
    ending.set(this.#ending)
    this.#ending = ending
    const next = new Int32Array(size)
    next.set(this.#next)
    this.#next = next
    const last = new Uint8Array(size)
    last.set(this.#last)
    this.#last = last
  }
}
