import { findShadowRoots } from './shadow-roots.ts'

/**
 * Whether an element can be seen as it is: not faded, clipped, warped or covered by the page. What
 * a reader cannot see, a reader cannot have meant to press (clickjacking of extension surfaces,
 * Tóth, DEF CON 33, 2025).
 *
 * @param box where what `element` carries is drawn, in viewport coordinates.
 */
export function isPlainlySeen(element: Element, box: DOMRect): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (Number(style.opacity) < 0.9 || style.visibility !== 'visible') return false
    if (style.filter !== 'none' || style.clipPath !== 'none' || style.maskImage !== 'none')
      return false
    if (style.mixBlendMode !== 'normal') return false
    if (style.transform !== 'none' || style.scale !== 'none' || style.rotate !== 'none')
      return false
  }
  return isOnTop(element, box) && !isCovered(element)
}

/**
 * Whether the page has anything else in the top layer, the only place from which it could cover the
 * card. Such a cover, or its backdrop, may let presses through, so that no hit test finds it.
 */
function isCovered(element: Element): boolean {
  const places = [document, ...findShadowRoots([document]).roots]
  return places.some((place) =>
    [...place.querySelectorAll(':popover-open, dialog:modal, :fullscreen')].some(
      (other) => other !== element && !other.contains(element),
    ),
  )
}

/** Nothing else answers where the element is drawn. */
function isOnTop(element: Element, { left, top, width, height }: DOMRect): boolean {
  const points = [0.1, 0.5, 0.9].flatMap((dx) => [0.1, 0.5, 0.9].map((dy) => [dx, dy] as const))
  return points.every(([dx, dy]) => {
    const x = left + width * dx
    const y = top + height * dy
    const onScreen = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
    return !onScreen || document.elementFromPoint(x, y) === element
  })
}
