import type { Place } from './place.ts'
import { isVisible, parentElementOf } from './safe-dom.ts'

/** After these the page may have shown what it hid without its boxes coming or going. */
const TURNS = ['click', 'keyup', 'transitionend', 'animationend', 'scrollend', 'toggle'] as const

export function isPlaceVisible(place: Place): boolean {
  const parent = parentElementOf(place.start)
  return parent === null || isVisible(parent)
}

/**
 * Places whose text is hidden, until it is shown: an intersection observer tells when their
 * elements get a box on screen, without a timer and without watching attributes.
 */
export class HiddenPlaces {
  readonly #waiting = new Map<Element, Set<Place>>()
  readonly #elementOf = new Map<Place, Element>()
  readonly #observer: IntersectionObserver
  readonly #shown: (places: readonly Place[]) => void

  constructor(shown: (places: readonly Place[]) => void, signal: AbortSignal) {
    this.#shown = shown
    this.#observer = new IntersectionObserver((entries) => {
      this.#release(entries.filter((entry) => entry.isIntersecting).map(({ target }) => target))
    })
    const look = () => this.look()
    for (const turn of TURNS) {
      document.addEventListener(turn, look, { capture: true, passive: true, signal })
    }
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  add(place: Place): void {
    const parent = parentElementOf(place.start)
    if (parent === null) return
    this.#elementOf.set(place, parent)
    const places = this.#waiting.get(parent)
    if (places !== undefined) {
      places.add(place)
      return
    }
    this.#waiting.set(parent, new Set([place]))
    this.#observer.observe(parent)
  }

  has(place: Place): boolean {
    return this.#elementOf.has(place)
  }

  drop(place: Place): void {
    const element = this.#elementOf.get(place)
    if (element === undefined) return
    this.#elementOf.delete(place)
    const places = this.#waiting.get(element)
    if (places?.delete(place) === true && places.size === 0) this.#forget(element)
  }

  /** Looks again at everything that waits. */
  look(): void {
    if (this.#waiting.size > 0) this.#release([...this.#waiting.keys()])
  }

  #release(elements: readonly Element[]): void {
    const shown: Place[] = []
    for (const element of elements) {
      const places = this.#waiting.get(element)
      if (places === undefined || !isVisible(element)) continue
      for (const place of places) {
        shown.push(place)
        this.#elementOf.delete(place)
      }
      this.#forget(element)
    }
    if (shown.length > 0) this.#shown(shown)
  }

  #forget(element: Element): void {
    this.#waiting.delete(element)
    this.#observer.unobserve(element)
  }
}
