import { isIntact, type Place } from './place.ts'

/**
 * The places found on a page, by region and by text node. Regions and places are held strongly
 * only while they stand in the page: whoever watches the page drops the text nodes that leave it.
 */
export class PlaceStore {
  readonly #byNode = new WeakMap<Text, Place[]>()
  readonly #byRegion = new Map<Node, Set<Place>>()

  add(place: Place): void {
    this.#attach(place.start, place)
    if (place.end !== place.start) this.#attach(place.end, place)
    const places = this.#byRegion.get(place.region)
    if (places === undefined) this.#byRegion.set(place.region, new Set([place]))
    else places.add(place)
  }

  #attach(node: Text, place: Place): void {
    const places = this.#byNode.get(node)
    if (places === undefined) this.#byNode.set(node, [place])
    else places.push(place)
  }

  /** Takes out the places that touch a text node, and returns them. */
  drop(node: Text): readonly Place[] {
    const places = this.#byNode.get(node)
    if (places === undefined) return []
    for (const place of places) this.#remove(place)
    return places
  }

  #remove(place: Place): void {
    for (const node of new Set([place.start, place.end])) {
      // A new list: whoever goes through the old one is not disturbed.
      const left = this.#byNode.get(node)?.filter((other) => other !== place) ?? []
      if (left.length === 0) this.#byNode.delete(node)
      else this.#byNode.set(node, left)
    }
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
    return this.#byNode.get(node) ?? []
  }

  in(region: Node): ReadonlySet<Place> {
    return this.#byRegion.get(region) ?? new Set()
  }
}
