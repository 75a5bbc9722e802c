import type { ComponentChildren } from 'preact'

import { useVirtualRows } from './use-virtual-rows.ts'

export interface VirtualListProps {
  readonly label: string
  readonly count: number
  readonly keyOf: (index: number) => string
  /** A row, on one line. What it has to press gets `tabIndex`: one row only is in the Tab order. */
  readonly row: (index: number, tabIndex: number) => ComponentChildren
  /** The row to begin at, with the focus on it. */
  readonly startAt?: number | undefined
}

/**
 * A list of any length of which only the rows in sight are there. Rows are of one height. Arrows,
 * Home, End and the page keys go from row to row; each row tells its place to assistive technology.
 */
export function VirtualList({ label, count, keyOf, row, startAt }: VirtualListProps) {
  const { boxRef, rows, current, height, ...handlers } = useVirtualRows(count, startAt)
  return (
    <div class="gl-virtual" ref={boxRef} {...handlers}>
      <ul class="gl-virtual-rows" aria-label={label} style={{ blockSize: `${count * height}px` }}>
        {rows.map((index) => (
          <li
            key={keyOf(index)}
            class="gl-virtual-row"
            data-row={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${index * height}px` }}
          >
            {row(index, index === current ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  )
}
