import type { CardPort, CardRequest, CardSense } from '../../platform/dom/card-port.ts'
import { call } from '../../platform/extension/page-call.ts'

/** A frame smaller than this, in CSS pixels, has no room for a card. */
const ROOM = { width: 340, height: 300 } as const

/** Whether this frame's cards are drawn in the top frame. */
export function isCramped(): boolean {
  return window !== window.top && (innerWidth < ROOM.width || innerHeight < ROOM.height)
}

/** A card port that draws in the tab's top frame what this frame asks for. */
export const portAbove: CardPort & { ended(): void } = portToAbove()

function portToAbove() {
  let closed: (() => void) | undefined
  return {
    open(request: CardRequest) {
      closed?.()
      closed = request.closed
      const { byKey, senses, step } = request
      const card = { byKey, senses: senses.map(plain), ...(step === undefined ? {} : { step }) }
      void call('card-above', { card })
    },
    close() {
      void call('card-above', { card: null })
      this.ended()
    },
    /** The top frame says that its card is gone. */
    ended() {
      const tell = closed
      closed = undefined
      tell?.()
    },
    contains: () => false,
    pinned: false,
    focused: false,
    // The top frame, which has the card, is given the order too.
    act: () => false,
  }
}

function plain({ entry, reasons }: CardSense) {
  return {
    entry,
    reasons: reasons.slice(0, 20).map(({ kind, effect, words }) => ({
      kind,
      effect,
      words: words.slice(0, 20).map((word) => word.slice(0, 200)),
    })),
  }
}
