import type { Place } from '../../platform/dom/place.ts'
import type { Cards } from './cards.ts'
import type { Painter } from './painter.ts'

const CONTROLS = 'a[href], button, input, label, select, summary, textarea, [role=button]'

type Find = (event: MouseEvent) => Place | undefined

/**
 * Opens the card of a term that a finger or a pen taps: by the click, not the touch, as the end of a
 * scroll or a long press makes none. If the reader wants it, a double click opens that of any term,
 * marked or not. Links and controls keep what is theirs, and the page hears of all of it.
 */
export function watchTaps(
  painter: Painter,
  cards: Cards,
  doubleClick: boolean,
  signal: AbortSignal,
): void {
  const listen = (type: 'click' | 'dblclick', by: 'touch' | 'double-click', find: Find) => {
    const pressed = (event: MouseEvent) => {
      if (!event.isTrusted || cards.contains(event)) return
      if (event.defaultPrevented || isControl(event)) return
      const place = find(event)
      if (place !== undefined) cards.open(place, { by })
    }
    document.addEventListener(type, pressed, { capture: true, passive: true, signal })
  }
  const tapped: Find = (event) =>
    isTouch(event) ? painter.placeAt(event.clientX, event.clientY) : undefined
  listen('click', 'touch', tapped)
  if (doubleClick) {
    listen('dblclick', 'double-click', (event) => painter.anyPlaceAt(event.clientX, event.clientY))
  }
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && /touch|pen/.test(event.pointerType)
}

/** Whether a press belongs to something of the page that reacts to it. */
function isControl(event: Event): boolean {
  const [target] = event.composedPath()
  return target instanceof Element && target.closest(CONTROLS) !== null
}
