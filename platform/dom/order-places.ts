import type { Steps } from '../../glossary/steps.ts'
import { inReadingOrder, type Place } from './place.ts'

/**
 * Sorts by the reading order of first places, most of which are in it already. In steps: where a
 * page has ten thousand siblings, comparing two places can take as long as reading a paragraph.
 */
export function* orderPlaces<T extends { readonly first: Place }>(all: readonly T[]): Steps<T[]> {
  const ordered: T[] = []
  for (const one of all) {
    let at = ordered.length
    for (let from = 0, middle = at - 1; from < at; middle = (from + at) >> 1) {
      const other = ordered[middle]
      if (other === undefined || inReadingOrder(other.first, one.first) <= 0) from = middle + 1
      else at = middle
    }
    ordered.splice(at, 0, one)
    yield
  }
  return ordered
}
