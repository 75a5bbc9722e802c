/**
 * One bit per hash of a token or pair of tokens that forms begin with: the scan asks it at the end
 * of every word of the page, so it is kept small enough for the processor's cache. At 16 bits for
 * each, about one unknown word in 16 passes, and is then looked up in the form table.
 */
export class TokenFilter {
  readonly bits: Int32Array
  /** The bit of a hash is bit `hash >>> shift` of `bits`. */
  readonly shift: number

  constructor(hashes: readonly number[]) {
    const log = Math.min(23, Math.max(13, Math.ceil(Math.log2(hashes.length * 16 + 1))))
    this.bits = new Int32Array(2 ** (log - 5))
    this.shift = 32 - log
    for (const hash of hashes) {
      const bit = hash >>> this.shift
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }

  /** False where the hash is certainly unknown. */
  has(hash: number): boolean {
    const bit = hash >>> this.shift
    return ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}
