import type { FrameCards, MarkedPage, Opening } from '../../platform/dom/card-port.ts'
import type { Place } from '../../platform/dom/place.ts'
import { loadPart } from './parts.ts'

/** The cards of this frame; their code is fetched at the first, and before it none can be open. */
export class Cards {
  readonly #page: MarkedPage
  readonly #signal: AbortSignal
  #cards: FrameCards | undefined
  #wanted: Place | undefined

  constructor(page: MarkedPage, signal: AbortSignal) {
    this.#page = page
    this.#signal = signal
  }

  /** Undefined before the first card. */
  get loaded(): FrameCards | undefined {
    return this.#cards
  }

  get holds(): boolean {
    return this.#cards?.holds === true
  }

  contains(event: Event): boolean {
    return this.#cards?.contains(event) === true
  }

  /** Does something that takes the code for cards, where it can be had. */
  async use<T>(work: (cards: FrameCards) => T): Promise<T | undefined> {
    const part = await loadPart('card')
    if (this.#signal.aborted) return undefined
    this.#cards ??= part?.begin(this.#page, this.#signal)
    return this.#cards === undefined ? undefined : work(this.#cards)
  }

  open(place: Place, how: Opening): void {
    this.#wanted = place
    void this.use((cards) => {
      // The pointer may have gone elsewhere while the code was fetched.
      if (this.#wanted !== place) return
      this.#wanted = undefined
      cards.open(place, how)
    })
  }

  close(): void {
    this.#wanted = undefined
    this.#cards?.close()
  }
}
