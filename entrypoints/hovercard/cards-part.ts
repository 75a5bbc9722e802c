import type { CardsPort, FrameCards, MarkedPage } from '../../platform/dom/card-port.ts'
import { CardWindow } from './card-window.tsx'
import { Cards } from './cards.ts'

/** All that opening cards takes, for the page script to begin with at the first one. */
export class CardsPart implements CardsPort {
  readonly #window = new CardWindow()

  get host(): Element {
    return this.#window.host
  }

  begin(page: MarkedPage, signal: AbortSignal): FrameCards {
    return new Cards(page, this.#window, signal)
  }
}
