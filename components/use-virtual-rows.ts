import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

import { rowAfterKey, rowsInView } from './virtual-rows.ts'

/** Until a row has been measured. */
const USUAL_HEIGHT = 44

export interface VirtualRows {
  /** Goes on the box that scrolls. */
  readonly boxRef: RefObject<HTMLDivElement | null>
  /** Rows to draw. */
  readonly rows: readonly number[]
  /** The row that is in the Tab order. */
  readonly current: number
  /** Of each row, in px. */
  readonly height: number
  readonly onScroll: () => void
  readonly onFocusIn: (event: FocusEvent) => void
  readonly onFocusOut: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Which rows of a long list are there, and which of them has or gets the focus. */
export function useVirtualRows(count: number, startAt: number | undefined): VirtualRows {
  const boxRef = useRef<HTMLDivElement>(null)
  const focusRef = useRef(startAt !== undefined)
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const [view, setView] = useState({ top: 0, size: 12 * USUAL_HEIGHT })
  const [active, setActive] = useState(startAt ?? 0)
  const current = Math.min(active, Math.max(0, count - 1))

  useLayoutEffect(() => {
    const box = boxRef.current
    if (box === null) return
    // Type and spacing may change under us: the reader's zoom, text spacing, another window.
    const measure = () => {
      const row = box.querySelector('li')?.firstElementChild?.getBoundingClientRect().height ?? 0
      if (row > 0) setHeight(row)
      if (box.clientHeight > 0) setView({ top: box.scrollTop, size: box.clientHeight })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    measure()
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    const box = boxRef.current
    if (box === null || !focusRef.current) return
    const top = current * height
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + height > box.scrollTop + box.clientHeight) {
      box.scrollTop = top + height - box.clientHeight
    }
    box.querySelector<HTMLElement>(`li[data-row="${current}"] [tabindex="0"]`)?.focus()
  }, [current, height])

  const rows = rowsInView(view, height, count)
  // The row with the focus stays, wherever the list is scrolled to.
  if (count > 0 && !rows.includes(current)) rows.push(current)
  return {
    boxRef,
    rows,
    current,
    height,
    onScroll() {
      const box = boxRef.current
      if (box !== null) setView({ top: box.scrollTop, size: box.clientHeight })
    },
    onFocusIn({ target }) {
      const row = target instanceof Element ? target.closest<HTMLElement>('li[data-row]') : null
      if (row !== null) setActive(Number(row.dataset['row']))
    },
    onFocusOut() {
      focusRef.current = false
    },
    onKeyDown(event) {
      const next = rowAfterKey(event, current, count, Math.floor(view.size / height))
      if (next === undefined) return
      event.preventDefault()
      focusRef.current = true
      setActive(next)
    },
  }
}
