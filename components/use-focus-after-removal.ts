import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

export interface FocusAfterRemoval<Element extends HTMLElement> {
  /** Goes on the element around the rows. */
  readonly boxRef: RefObject<Element | null>
  /** To be called with the row's place just before it is removed by its own button. */
  readonly removing: (index: number) => void
}

/**
 * A button that removes its row takes the focus with it. This puts it on the button that is in
 * the same place now, else on the last one, else on whatever can be focused in the box.
 */
export function useFocusAfterRemoval<Element extends HTMLElement>(
  count: number,
): FocusAfterRemoval<Element> {
  const boxRef = useRef<Element>(null)
  const removedRef = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const index = removedRef.current
    removedRef.current = undefined
    if (index === undefined) return
    const buttons = boxRef.current?.querySelectorAll<HTMLElement>('li button') ?? []
    const next = buttons[Math.min(index, buttons.length - 1)]
    const target = next ?? boxRef.current?.querySelector<HTMLElement>('input, [tabindex]')
    target?.focus()
  }, [count])
  const removing = (index: number) => {
    removedRef.current = index
  }
  return { boxRef, removing }
}
