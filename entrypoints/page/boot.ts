import { browser } from 'wxt/browser'
import { clearHighlights } from '../../platform/dom/highlighter.ts'
import { removeOrphanHosts } from '../../platform/dom/card-host.ts'
import { fillSlot, readSlot } from '../../platform/dom/world-slot.ts'
import { call } from '../../platform/extension/page-call.ts'
import { hearOrders, type Order, type Taken } from '../../platform/extension/orders.ts'
import { Session } from './session.ts'

const HTML = 'http://www.w3.org/1999/xhtml'
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** Only documents of text: a viewer's raw XML or SVG may break from the least touch. */
function isReadable(): boolean {
  const root = document.documentElement as Element | null
  return root?.namespaceURI === HTML && READABLE.has(document.contentType)
}

/** False once the extension was reloaded or removed under us: then nothing can be asked any more. */
function isConnectedToExtension(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Runs sessions in this frame, one after the other, until it is stopped. */
class Frame {
  #session: Session | undefined
  #turn = 0
  /** The setup in force, to leave alone what does not change. */
  #key = ''
  readonly #ended = new AbortController()

  constructor() {
    this.#ended.signal.addEventListener(
      'abort',
      hearOrders((order) => this.#obey(order)),
    )
    this.#listen()
  }

  #listen(): void {
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) void this.start()
    }
    window.addEventListener('pageshow', shown, { signal: this.#ended.signal })
  }

  /** Asks what holds here, and begins anew by that. */
  async start(): Promise<void> {
    const turn = ++this.#turn
    const setup = await call('page-start', {}).catch(() => undefined)
    // Asked again meanwhile: the later answer counts.
    if (turn !== this.#turn || this.#ended.signal.aborted || setup === undefined) return
    const key = JSON.stringify(setup)
    if (key === this.#key) {
      this.#session?.resume()
      return
    }
    this.#key = key
    this.#session?.stop()
    this.#session = setup.on
      ? new Session(
          setup,
          () => {
            if (!isConnectedToExtension()) this.stop()
          },
          () => this.#startAnew(),
        )
      : undefined
    if (!setup.on && setup.askIn !== undefined) this.#askLater(setup.askIn)
  }

  #startAnew(): void {
    this.#key = ''
    this.#listen()
    void this.start()
  }

  /** A pause ends while the page is open. */
  #askLater(wait: number): void {
    const timer = setTimeout(() => void this.start(), wait)
    this.#ended.signal.addEventListener('abort', () => clearTimeout(timer))
  }

  #obey(order: Order): Taken {
    if (order.order !== 'restart') return this.#session?.obey(order) ?? false
    void this.start()
    return true
  }

  stop(): void {
    this.#ended.abort()
    this.#session?.stop()
    fillSlot('page', undefined)
  }
}

async function activated(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true }),
  )
}

/**
 * Starts Glosslight in this frame, once: a second copy finds the first and leaves it be, unless
 * the extension was reloaded meanwhile and the first is cut off.
 */
export async function boot(): Promise<void> {
  const before = readSlot('page')
  if (before?.alive() === true) return
  before?.stop()
  if (!isReadable()) {
    if (window === window.top) {
      const report = { marked: [], possible: [], done: true, obstacle: 'not-a-page' as const }
      await call('page-report', report).catch(() => {})
    }
    return
  }
  clearHighlights()
  removeOrphanHosts()
  const frame = new Frame()
  fillSlot('page', { alive: isConnectedToExtension, stop: () => frame.stop() })
  await activated()
  await frame.start()
}
