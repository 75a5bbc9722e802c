import type { Painter } from './painter.ts'

/** Looks after a page has loaded, in milliseconds; then only after the reader did something. */
const EARLY = [500, 1_000, 2_000, 4_000, 8_000] as const
/** While a page takes our marks out, we look again this often, in milliseconds … */
const AGAIN = 500
/** … until it has left them alone so many times in a row. */
const CALM = 3
const TURNS = ['scrollend', 'focusin', 'keyup', 'click'] as const

/**
 * The registry of highlights belongs to the page too, and tells nobody when it changes: a page that
 * clears it takes our marks along. They are put back at once when we notice, and an idle page costs
 * no timer.
 */
export function guardRegistry(painter: Painter, signal: AbortSignal): void {
  let calm = CALM
  let again: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    calm = painter.assert() ? 0 : Math.min(calm + 1, CALM)
    if (calm === CALM || again !== undefined) return
    again = setTimeout(() => {
      again = undefined
      look()
    }, AGAIN)
  }

  const early = EARLY.map((wait) => setTimeout(look, wait))
  for (const turn of TURNS) {
    document.addEventListener(turn, look, { capture: true, passive: true, signal })
  }
  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', () => {
    for (const timer of [...early, again]) clearTimeout(timer)
  })
}
