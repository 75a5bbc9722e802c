/** Rows kept ready beyond those in sight, so that scrolling shows no gap. */
const SPARE = 6

/** The rows to draw for what is in sight, `top` and `size` in px. */
export function rowsInView(
  { top, size }: { readonly top: number; readonly size: number },
  height: number,
  count: number,
): number[] {
  const first = Math.max(0, Math.min(count, Math.floor(top / height)) - SPARE)
  const last = Math.min(count, Math.ceil((top + size) / height) + SPARE)
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
}

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly target: unknown
}

/** Where a key leads from a row; undefined for keys that belong to something else. */
export function rowAfterKey(
  pressed: Pressed,
  row: number,
  count: number,
  page: number,
): number | undefined {
  const { key, target } = pressed
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return undefined
  // Arrows choose in a field.
  const field = typeof Element !== 'undefined' && target instanceof Element
  if (field && target.matches('input, select, textarea')) return undefined
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + Math.max(1, page),
    PageUp: row - Math.max(1, page),
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  if (next === undefined || count === 0) return undefined
  return Math.max(0, Math.min(count - 1, next))
}
