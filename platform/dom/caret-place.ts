import { rangeOf, type Place } from './place.ts'
import { isText } from './safe-dom.ts'

/**
 * The place under a point, found by the text there and not by what is painted: for places that must
 * not show in the page's highlight registry.
 */
export function placeByCaret(
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
  placesAt: (node: Text) => readonly Place[],
): Place | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })
  const node = caret?.offsetNode ?? null
  if (!isText(node)) return undefined
  return placesAt(node).find((place) => isUnder(place, x, y))
}

/** The caret nearest to a point may be in text beside it: only the drawn boxes tell. */
function isUnder(place: Place, x: number, y: number): boolean {
  const boxes = rangeOf(place)?.getClientRects() ?? []
  return [...boxes].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}
