import type { Place } from './place.ts'

/** Names in the page's highlight registry: the only thing of ours that a page can see. */
export const HIGHLIGHTS = {
  dotted: 'glosslight',
  tint: 'glosslight-tint',
  hover: 'glosslight-hover',
  current: 'glosslight-current',
  passage: 'glosslight-passage',
} as const

export type MarkName = 'dotted' | 'tint' | 'hover'

/**
 * Paints places by custom highlights. Ranges are static: they cost the page nothing when it
 * changes its text, and whoever drops a place unpaints it, so that none keeps a node alive.
 */
export class Highlighter {
  readonly #name: string
  readonly #highlight = new Highlight()
  readonly #current = new Highlight()
  readonly #ranges = new Map<Place, StaticRange>()
  readonly #places = new WeakMap<AbstractRange, Place>()

  constructor(name: MarkName) {
    this.#name = HIGHLIGHTS[name]
    this.#current.priority = 1
  }

  get size(): number {
    return this.#ranges.size
  }

  has(place: Place): boolean {
    return this.#ranges.has(place)
  }

  paint(place: Place): void {
    if (this.#ranges.has(place)) return
    const range = staticRange(place)
    if (range === undefined) return
    this.#ranges.set(place, range)
    this.#places.set(range, place)
    this.#highlight.add(range)
    if (this.#ranges.size === 1) this.assert()
  }

  unpaint(place: Place): void {
    const range = this.#ranges.get(place)
    if (range === undefined) return
    this.#ranges.delete(place)
    this.#highlight.delete(range)
    if (this.#ranges.size === 0) CSS.highlights.delete(this.#name)
  }

  /** Lights the place whose card is open, or none. */
  setCurrent(place: Place | undefined): void {
    this.#current.clear()
    CSS.highlights.delete(HIGHLIGHTS.current)
    const range = place === undefined ? undefined : staticRange(place)
    if (range === undefined) return
    this.#current.add(range)
    CSS.highlights.set(HIGHLIGHTS.current, this.#current)
  }

  /**
   * Puts right what the page did to the registry, which it shares with us: an entry taken out or
   * replaced, ranges taken from it. True where something was amiss.
   */
  assert(): boolean {
    if (this.#ranges.size === 0) return false
    let amiss = false
    if (this.#highlight.size !== this.#ranges.size) {
      this.#highlight.clear()
      for (const range of this.#ranges.values()) this.#highlight.add(range)
      amiss = true
    }
    if (CSS.highlights.get(this.#name) !== this.#highlight) {
      CSS.highlights.set(this.#name, this.#highlight)
      amiss = true
    }
    return amiss
  }

  /** The place painted at a point of the viewport, in the document or in one of the roots. */
  placeAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Place | undefined {
    for (const { highlight, ranges } of CSS.highlights.highlightsFromPoint(x, y, {
      shadowRoots: [...shadowRoots],
    })) {
      if (highlight !== this.#highlight) continue
      for (const range of ranges) {
        const place = this.#places.get(range)
        if (place !== undefined) return place
      }
    }
    return undefined
  }

  /** Takes everything of ours out of the registry. */
  clear(): void {
    this.#ranges.clear()
    this.#highlight.clear()
    this.#current.clear()
    clearHighlights()
  }
}

function staticRange(place: Place): StaticRange | undefined {
  const { start, startOffset, end, endOffset } = place
  if (endOffset > end.length || startOffset > start.length) return undefined
  return new StaticRange({
    startContainer: start,
    startOffset,
    endContainer: end,
    endOffset,
  })
}

/** Takes out every highlight of ours, those of an earlier copy of this script too. */
export function clearHighlights(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name)
}
