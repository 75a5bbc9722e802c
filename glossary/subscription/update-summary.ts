import type { Entry } from '../entry.ts'
import type { Pack } from '../pack.ts'

/** One side of an update: how many entries, and the terms of the first of them. */
export interface EntryTally {
  readonly count: number
  readonly terms: readonly string[]
}

/** What an update does, short enough to be kept and shown in a line or two. */
export interface UpdateSummary {
  readonly added: EntryTally
  readonly changed: EntryTally
  readonly removed: EntryTally
}

/** Terms listed of each side. */
export const MOST_TERMS = 20

function tally(entries: readonly Entry[]): EntryTally {
  return { count: entries.length, terms: entries.slice(0, MOST_TERMS).map(({ term }) => term) }
}

/** Whether two values of JSON's kinds are the same; the order of members does not count. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  if (Array.isArray(a) !== Array.isArray(b) || ofA.size !== ofB.size) return false
  return [...ofA].every(([key, value]) => ofB.has(key) && same(value, ofB.get(key)))
}

/**
 * Compares two revisions of a pack by the ids of their entries. Without `before` everything is
 * added. The whole comparison, field by field, is for the page that shows it.
 */
export function summarizeUpdate(before: Pack | undefined, after: Pack): UpdateSummary {
  const known = new Map(before?.entries.map((entry) => [entry.id, entry]))
  const now = new Set(after.entries.map(({ id }) => id))
  const changed = after.entries.filter((entry) => {
    const earlier = known.get(entry.id)
    return earlier !== undefined && !same(earlier, entry)
  })
  return {
    added: tally(after.entries.filter(({ id }) => !known.has(id))),
    changed: tally(changed),
    removed: tally([...known.values()].filter(({ id }) => !now.has(id))),
  }
}
