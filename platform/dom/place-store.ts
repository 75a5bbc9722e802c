import { isIntact, type Place } from './place.ts'

/**
 * The places found on a page, by region and by text node. Regions and places are held strongly
 * only while they stand in the page: whoever watches the page drops the text nodes that leave it.
 */
export class PlaceStore {
  /** By the offset each begins at; what runs on from the text before has none here. */
  readonly #byNode = new WeakMap<Text, Map<number, Place>>()
  readonly #byRegion = new Map<Node, Set<Place>>()

  /** Text that changes while the whole page is read is read twice: the second time adds nothing. */
  add(place: Place): void {
    const { start, startOffset, end, region } = place
    if (this.#byNode.get(start)?.has(startOffset)) return
    this.#attach(start, startOffset, place)
    if (end !== start) this.#attach(end, -1, place)
    const places = this.#byRegion.get(region)
    if (places === undefined) this.#byRegion.set(region, new Set([place]))
    else places.add(place)
  }

  #attach(node: Text, offset: number, place: Place): void {
    const places = this.#byNode.get(node)
    if (places === undefined) this.#byNode.set(node, new Map([[offset, place]]))
    else places.set(offset, place)
  }

  /** Takes out the places that touch a text node, and returns them. */
  drop(node: Text): readonly Place[] {
    const places = this.at(node)
    for (const place of places) this.#remove(place)
    return places
  }

  #remove(place: Place): void {
    this.#byNode.get(place.start)?.delete(place.startOffset)
    if (place.end !== place.start) this.#byNode.get(place.end)?.delete(-1)
    const places = this.#byRegion.get(place.region)
    places?.delete(place)
    if (places?.size === 0) this.#byRegion.delete(place.region)
  }

  /** Takes a place out where it has left the page or changed beneath us unseen; true where so. */
  dropIfGone(place: Place): boolean {
    if (isIntact(place)) return false
    this.#remove(place)
    return true
  }

  has(place: Place): boolean {
    return this.#byRegion.get(place.region)?.has(place) === true
  }

  /** Every place, region by region; whoever goes through them may drop some meanwhile. */
  *all(): Generator<Place> {
    for (const places of this.#byRegion.values()) yield* places
  }

  at(node: Text): readonly Place[] {
    return [...(this.#byNode.get(node)?.values() ?? [])]
  }

  in(region: Node): ReadonlySet<Place> {
    return this.#byRegion.get(region) ?? new Set()
  }
}
