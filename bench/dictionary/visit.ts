import { marks } from '../../e2e/harness/marks.ts'
import type { Session } from '../../e2e/harness/session.ts'

/** One visit: times in milliseconds since navigation, heap in bytes (NaN in Firefox). */
export interface DictionaryVisit {
  /** When the first mark was there. */
  readonly marked: number
  readonly marks: number
  readonly heap: number
}

/** Notes when our first highlight appears; asked every frame, which both browsers do alike. */
const WATCH = `(() => {
  const look = () => {
    if (CSS.highlights.has('glosslight')) globalThis.__marked = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

export async function visitDictionary(session: Session): Promise<DictionaryVisit> {
  const page = await session.newPage()
  try {
    await page.evaluateOnNewDocument(WATCH)
    await page.goto('http://page.example.org/story.html', { waitUntil: 'load' })
    await page.waitForFunction('globalThis.__marked !== undefined', { timeout: 30_000 })
    const marked = Number(await page.evaluate('globalThis.__marked'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const heap = session.kind === 'chromium' ? (await page.metrics()).JSHeapUsedSize : undefined
    return { marked, marks: (await marks(page)).length, heap: heap ?? Number.NaN }
  } finally {
    await page.close()
  }
}
