import type { CardStep, MarkedPage } from '../../platform/dom/card-port.ts'
import { rangeOf, type Place } from '../../platform/dom/place.ts'
import { parentElementOf } from '../../platform/dom/safe-dom.ts'

/** How long a place that was jumped to stays lit, in milliseconds. */
const FLASH = 1_600

const visited = new WeakSet<Place>()

/** Brings a place into view, in the middle, without moving where it already can be seen. */
function reveal(place: Place): void {
  const rect = rangeOf(place)?.getBoundingClientRect()
  if (rect === undefined) return
  const seen =
    rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth
  if (!seen) parentElementOf(place.start)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Where to go on from: the open card, else the first place at or below the top of the view. */
function startingPoint(marks: readonly Place[], current: Place | undefined): number {
  const at = current === undefined ? -1 : marks.indexOf(current)
  if (at !== -1) return at
  const below = marks.findIndex(
    (place) => (rangeOf(place)?.getBoundingClientRect().bottom ?? -1) > 0,
  )
  return below === -1 ? -1 : below - 1
}

/** Brings the next or previous term into view; after the last comes the first. */
export function stepFrom(
  page: MarkedPage,
  current: Place | undefined,
  back: boolean,
): { readonly place: Place; readonly step: CardStep } | undefined {
  const marks = page.marks()
  const from = startingPoint(marks, current)
  const to = back && current === undefined ? from : from + (back ? -1 : 1)
  const index = (to + marks.length) % marks.length
  const place = marks[index]
  if (place === undefined) return undefined
  reveal(place)
  return { place, step: { index, count: marks.length } }
}

/** Goes to the next place of an entry that was not gone to yet, and lights it for a moment. */
export function jumpTo(page: MarkedPage, entry: string, current: () => Place | undefined): void {
  const all = page.marks().filter((place) => {
    const chosen = page.chosenAt(place)
    return chosen !== undefined && page.refOf(chosen.sense) === entry
  })
  let place = all.find((candidate) => !visited.has(candidate))
  if (place === undefined) {
    for (const candidate of all) visited.delete(candidate)
    place = all[0]
  }
  if (place === undefined) return
  visited.add(place)
  reveal(place)
  page.light(place)
  setTimeout(() => page.light(current()), FLASH)
}
