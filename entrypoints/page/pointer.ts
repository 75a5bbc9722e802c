import {
  DELAYS,
  hoverStep,
  type HoverEvent,
  type HoverState,
  type Target,
} from '../../platform/dom/hover-state.ts'
import type { Place } from '../../platform/dom/place.ts'
import type { Cards } from './cards.ts'
import type { Painter } from './painter.ts'

/** What the pointer is told of cards that open and close, by whatever means. */
export interface PointerWatch {
  opened(place: Place): void
  closed(): void
}

/**
 * Drives the hover state machine with the reader's own pointer. Events made by scripts are not
 * the reader's, and count for nothing.
 */
export function watchPointer(
  painter: Painter,
  cards: Cards,
  check: () => void,
  signal: AbortSignal,
): PointerWatch {
  let state: HoverState<Place> = { at: 'idle' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let x = -1
  let y = -1
  let overCard = false

  const target = (): Target<Place> => {
    if (overCard) return { on: 'card' }
    const place = painter.placeAt(x, y)
    return place === undefined ? { on: 'nothing' } : { on: 'place', place }
  }

  const feed = (event: HoverEvent<Place>) => {
    const next = hoverStep(state, event)
    state = next.state
    if (next.alarm !== undefined) clearTimeout(timer)
    if (next.alarm !== undefined && next.alarm !== 'none') {
      timer = setTimeout(ring, DELAYS[next.alarm])
    }
    if (next.hide === true) cards.close()
    if (next.show !== undefined) cards.open(next.show, { by: 'pointer' })
  }

  const ring = () => {
    timer = undefined
    check()
    if (signal.aborted) return
    painter.assert()
    feed({ type: 'alarm', target: target() })
  }

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    x = event.clientX
    y = event.clientY
    overCard = cards.contains(event)
    const holds = cards.holds
    // A hit test for each move only while a card could close by it.
    const open = state.at === 'open' || state.at === 'leaving'
    if (holds) return
    feed({ type: 'move', target: open ? target() : { on: 'nothing' } })
  }

  const away = (event: Event) => {
    if (event.isTrusted && !cards.holds && !cards.contains(event)) feed({ type: 'away' })
  }

  const options = { capture: true, passive: true, signal }
  document.addEventListener('pointermove', move, options)
  document.documentElement.addEventListener('pointerleave', away, options)
  document.addEventListener('pointerdown', away, options)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    opened: (place) => feed({ type: 'opened', place }),
    closed: () => feed({ type: 'closed' }),
  }
}
