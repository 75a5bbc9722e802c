import { heldAt } from './held-at.ts'
import { NO_VARIANT } from './variants.ts'

/**
 * What a run of tokens leads to, by the hash of the run: the first of the variants that end with
 * it, and whether longer forms begin with it. Open addressing with linear probing over typed
 * arrays, at most two thirds full. Two different runs with one hash share an entry; the matcher compares
 * the text itself before it believes one.
 */
export class FormTable {
  #keys: Int32Array
  /** Per slot: 0 where free, else the first variant + 2, twice, plus 1 where longer forms begin. */
  #values: Int32Array
  #shift: number
  #used = 0

  /** @param expected how many runs to make room for at first; the table grows by itself. */
  constructor(expected: number) {
    const bits = Math.max(6, Math.ceil(Math.log2(expected * 1.5 + 1)))
    this.#keys = new Int32Array(2 ** bits)
    this.#values = new Int32Array(2 ** bits)
    this.#shift = 32 - bits
  }

  /** How many runs are known. */
  get size(): number {
    return this.#used
  }

  /** The slot of a run by its hash, or -1 where no form begins with it. */
  find(hash: number): number {
    const keys = this.#keys
    const values = this.#values
    const mask = keys.length - 1
    let slot = hash >>> this.#shift
    while (values[slot] !== 0) {
      if (keys[slot] === hash) return slot
      slot = (slot + 1) & mask
    }
    return -1
  }

  /** The slot of a run, made where there is none. Slots are valid until the next `add`. */
  add(hash: number): number {
    if (this.#used * 3 >= this.#keys.length * 2) this.#grow()
    const mask = this.#keys.length - 1
    let slot = hash >>> this.#shift
    while (this.#values[slot] !== 0) {
      if (this.#keys[slot] === hash) return slot
      slot = (slot + 1) & mask
    }
    this.#keys[slot] = hash
    this.#values[slot] = (NO_VARIANT + 2) * 2
    this.#used++
    return slot
  }

  firstVariant(slot: number): number {
    return (heldAt(this.#values, slot) >> 1) - 2
  }

  setFirstVariant(slot: number, variant: number): void {
    this.#values[slot] = ((variant + 2) << 1) | (heldAt(this.#values, slot) & 1)
  }

  /** Whether a longer form begins with the run. */
  hasMore(slot: number): boolean {
    return (heldAt(this.#values, slot) & 1) === 1
  }

  setMore(slot: number): void {
    this.#values[slot] = heldAt(this.#values, slot) | 1
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(keys.length * 2)
    this.#shift--
    const mask = this.#keys.length - 1
    for (let from = 0; from < keys.length; from++) {
      const value = heldAt(values, from)
      if (value === 0) continue
      const key = heldAt(keys, from)
      let slot = key >>> this.#shift
      while (this.#values[slot] !== 0) slot = (slot + 1) & mask
      this.#keys[slot] = key
      this.#values[slot] = value
    }
  }
}
