import { useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** A row that is being dragged, and where it would be put. */
export interface PointDrag {
  readonly from: number | undefined
  readonly to: number | undefined
  /** On which side of the row at `to` it would come to stand. */
  readonly side: 'before' | 'after' | undefined
  readonly begin: (event: PointerEvent, index: number) => void
}

interface Place {
  readonly from: number
  readonly to: number
}

/** The row whose middle the pointer has passed, going from the row it came from. */
function rowAt(box: HTMLElement, y: number, from: number): number {
  const middles = [...box.children].map((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2
  })
  const above = middles.filter((middle, index) => index !== from && middle < y).length
  return Math.max(0, Math.min(middles.length - 1, above))
}

/**
 * Moves the rows of a list with mouse, pen or finger. Pointer events, because the browser's own
 * drag and drop knows no fingers; Escape leaves everything as it was.
 */
export function usePointDrag(
  boxRef: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): PointDrag {
  const [place, setPlace] = useState<Place>()
  const latestRef = useRef<Place | undefined>(undefined)
  const set = (next: Place | undefined) => {
    latestRef.current = next
    setPlace(next)
  }
  const begin = (event: PointerEvent, from: number) => {
    const box = boxRef.current
    if (box === null || event.button !== 0) return
    event.preventDefault()
    const ended = new AbortController()
    const { signal } = ended
    const end = (keep: boolean) => {
      const last = latestRef.current
      ended.abort()
      set(undefined)
      if (keep && last !== undefined && last.to !== last.from) onMove(last.from, last.to)
    }
    set({ from, to: from })
    const moved = ({ clientY }: PointerEvent) => set({ from, to: rowAt(box, clientY, from) })
    window.addEventListener('pointermove', moved, { signal })
    window.addEventListener('pointerup', () => end(true), { signal })
    window.addEventListener('pointercancel', () => end(false), { signal })
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })
  }
  const side = place === undefined ? undefined : place.to > place.from ? 'after' : 'before'
  return { from: place?.from, to: place?.to, side, begin }
}
