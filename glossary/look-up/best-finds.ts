interface Offer {
  readonly entry: number
  readonly line: number
  readonly rank: number
  readonly length: number
}

function isBetter(a: Offer, b: Offer): boolean {
  return a.rank - b.rank < 0 || (a.rank === b.rank && (a.length - b.length || a.line - b.line) < 0)
}

/**
 * Keeps the best of many finds, each entry once. Most are worse than all that is kept and cost one
 * comparison.
 */
export class BestFinds {
  readonly #limit: number
  #kept: Offer[] = []

  /** @param limit how many entries are kept */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** True where as many are kept as may be. */
  get full(): boolean {
    return this.#kept.length >= this.#limit
  }

  /** Takes a find: smaller ranks are better, then smaller lengths, then smaller lines. */
  offer(entry: number, line: number, rank: number, length: number): void {
    const offered = { entry, line, rank, length }
    const worst = this.#kept.at(-1)
    if (this.full && worst !== undefined && !isBetter(offered, worst)) return
    const known = this.#kept.findIndex((each) => each.entry === entry)
    const before = this.#kept[known]
    if (before !== undefined) {
      if (!isBetter(offered, before)) return
      this.#kept.splice(known, 1)
    }
    const place = this.#kept.findIndex((each) => isBetter(offered, each))
    this.#kept.splice(place < 0 ? this.#kept.length : place, 0, offered)
    if (this.#kept.length > this.#limit) this.#kept.pop()
  }

  /** What was kept, best first. */
  list(): readonly Offer[] {
    return this.#kept
  }
}
