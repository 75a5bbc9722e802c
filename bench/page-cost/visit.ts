import type { Page } from 'puppeteer-core'
import type { Session } from '../../e2e/harness/session.ts'

/** What one visit cost. Times in milliseconds, heap in bytes; what a browser does not tell is NaN. */
export interface Visit {
  /** From navigation to the end of the load event. */
  readonly load: number
  /** Longest gap between two frames in the two seconds after load. */
  readonly gap: number
  /** Frames that came later than 25 ms after the one before. */
  readonly late: number
  /** From the end of the load event to the first frame with marks; NaN where there are none. */
  readonly marked: number
  /** Time in tasks longer than 50 ms (Chromium). */
  readonly longTasks: number
  /** Cumulative layout shift (Chromium). */
  readonly shift: number
  /** Script and layout time of the whole page (Chromium). */
  readonly work: number
  readonly heap: number
  /** Work in two seconds of doing nothing, ten seconds after load is over (Chromium). */
  readonly idle: number
}

/** Watches frames for two seconds from the load event on, and tasks and shifts from the start. */
const WATCH = `(() => {
  const seen = { gap: 0, late: 0, marked: null, longTasks: 0, shift: 0 }
  const observe = (type, add) => {
    try { new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true }) } catch {}
  }
  observe('longtask', (entry) => { seen.longTasks += entry.duration })
  observe('layout-shift', (entry) => { seen.shift += entry.value })
  addEventListener('load', () => {
    const begin = performance.now()
    const end = begin + 2000
    let last = begin
    const frame = (now) => {
      const gap = now - last
      last = now
      if (gap > seen.gap) seen.gap = gap
      if (gap > 25) seen.late++
      if (seen.marked === null && CSS.highlights.size > 0) seen.marked = now - begin
      if (now < end) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  globalThis.__seen = seen
})()`

interface Seen {
  readonly gap: number
  readonly late: number
  readonly marked: number | null
  readonly longTasks: number
  readonly shift: number
  readonly load: number
}

const READ = `({ ...globalThis.__seen, load: performance.getEntriesByType('navigation')[0].loadEventEnd })`

async function work(page: Page): Promise<{ work: number; heap: number }> {
  const {
    ScriptDuration = NaN,
    LayoutDuration = NaN,
    RecalcStyleDuration = NaN,
    JSHeapUsedSize = NaN,
  } = await page.metrics()
  return {
    work: 1_000 * (ScriptDuration + LayoutDuration + RecalcStyleDuration),
    heap: JSHeapUsedSize,
  }
}

/** Opens a page in a new tab, waits until it is quiet, and tells what that cost. */
export async function visit(session: Session, path: string): Promise<Visit> {
  const page = await session.newPage()
  try {
    await page.evaluateOnNewDocument(WATCH)
    await page.goto(`http:${path}`, { waitUntil: 'load' })
    await new Promise((resolve) => setTimeout(resolve, 2_300))
    const told = (await page.evaluate(READ)) as Seen
    const seen = { ...told, marked: told.marked ?? NaN }
    if (session.kind !== 'chromium') {
      return { ...seen, longTasks: NaN, shift: NaN, work: NaN, heap: NaN, idle: NaN }
    }
    const busy = await work(page)
    await new Promise((resolve) => setTimeout(resolve, 8_000))
    const before = await work(page)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const after = await work(page)
    return { ...seen, ...busy, idle: after.work - before.work }
  } finally {
    await page.close()
  }
}
