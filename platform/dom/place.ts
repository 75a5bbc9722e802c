/**
 * One occurrence of a term in the page's text: where the matcher found it.
 * `senses` are all that its form can mean; offsets are UTF-16 units in the nodes' data, the end
 * exclusive. `region` is the article (or root) whose text decides about it.
 */
export interface Place {
  readonly senses: readonly number[]
  readonly start: Text
  readonly startOffset: number
  readonly end: Text
  readonly endOffset: number
  readonly region: Node
}

/** The text of a place as the page has it. */
export function textOf(place: Place): string {
  if (place.start === place.end) {
    return place.start.data.slice(place.startOffset, place.endOffset)
  }
  return rangeOf(place)?.toString() ?? ''
}

/** A live range over a place, or undefined where the page's text has changed beneath it. */
export function rangeOf(place: Place): Range | undefined {
  if (!isIntact(place)) return undefined
  const range = new Range()
  range.setStart(place.start, place.startOffset)
  range.setEnd(place.end, place.endOffset)
  return range
}

export function isIntact(place: Place): boolean {
  return (
    place.start.isConnected &&
    place.end.isConnected &&
    place.startOffset < place.start.length &&
    place.endOffset <= place.end.length
  )
}

/** Sorts places as a reader comes upon them. */
export function inReadingOrder(a: Place, b: Place): number {
  if (a.start === b.start) return a.startOffset - b.startOffset
  const position = a.start.compareDocumentPosition(b.start)
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
