import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/**
 * Keeps the first current row of a scrolling box in sight while the rows that are current change.
 * Whoever is busy in the box, with the pointer or the focus, is not scrolled away from.
 */
export function useInStep<Element extends HTMLElement>(
  current: readonly string[],
): RefObject<Element | null> {
  const boxRef = useRef<Element>(null)
  const key = current.join(' ')
  useEffect(() => {
    const box = boxRef.current
    const row = key === '' ? null : box?.querySelector<HTMLElement>('li[aria-current]')
    if (!box || !row || isBusy(box)) return
    const calm = !matchMedia('(prefers-reduced-motion: reduce)').matches
    const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
    box.scrollTo({ top, behavior: calm ? 'smooth' : 'instant' })
  }, [key])
  return boxRef
}

function isBusy(box: HTMLElement): boolean {
  return box.matches(':hover') || box.contains(document.activeElement)
}
