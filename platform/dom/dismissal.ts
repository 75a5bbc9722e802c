/** Scrolling further than this closes a card that is not pinned, in CSS pixels. */
const SCROLL = 60

interface Dismissable {
  readonly isOpen: () => boolean
  readonly isPinned: () => boolean
  readonly isInside: (event: Event) => boolean
  readonly close: () => void
  readonly signal: AbortSignal
}

/**
 * Closes the card on Escape, on a press outside and when the page scrolls away under it. Keys are
 * taken from the page only while a card is open, and Escape then closes the card alone: a dialog
 * of the page stays. Whoever opens the card says so by `opened`: scrolling is measured from there.
 */
export function listenFor(card: Dismissable): { opened(): void } {
  const { signal } = card
  let from = { x: 0, y: 0 }

  const escape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !card.isOpen()) return
    if (event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type === 'keydown') card.close()
  }
  const press = (event: PointerEvent) => {
    if (!event.isTrusted || !card.isOpen() || card.isPinned() || card.isInside(event)) return
    card.close()
  }
  const scroll = (event: Event) => {
    if (!card.isOpen() || card.isPinned() || card.isInside(event)) return
    const far = Math.hypot(scrollX - from.x, scrollY - from.y) > SCROLL
    if (far || event.target !== document) card.close()
  }

  window.addEventListener('keydown', escape, { capture: true, signal })
  window.addEventListener('pointerdown', press, { capture: true, passive: true, signal })
  window.addEventListener('scroll', scroll, { capture: true, passive: true, signal })
  return {
    opened() {
      from = { x: scrollX, y: scrollY }
    },
  }
}
