const LONGEST = 60

/**
 * Makes ids for entries that have none, unique among those it made or was told of.
 *
 * @example
 * const ids = new EntryIds()
 * ids.from('Internet governance') // 'internet-governance'
 * ids.from('internet governance') // 'internet-governance-2'
 * ids.from('電気') // 'entry'
 */
export class EntryIds {
  readonly #taken = new Set<string>()
  readonly #next = new Map<string, number>()

  /** Takes an id that is given; false where it is taken already. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false
    this.#taken.add(id)
    return true
  }

  /** An id made of a term's Latin letters and digits, without their accents. */
  from(term: string): string {
    const base = slug(term)
    let count = this.#next.get(base) ?? 1
    let id = count === 1 ? base : `${base}-${count}`
    while (!this.take(id)) {
      count += 1
      id = `${base}-${count}`
    }
    this.#next.set(base, count + 1)
    return id
  }
}

function slug(term: string): string {
  const plain = term
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const cut = plain.slice(0, LONGEST).replace(/^-+|-+$/g, '')
  return cut === '' ? 'entry' : cut
}
