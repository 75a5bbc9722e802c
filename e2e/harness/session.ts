import type { Frame, Page } from 'puppeteer-core'
import type { BrowserKind } from './browser-kind.ts'
import { cardWith, controlSpot, hasCard, noCard, readCard, type Card } from './card.ts'
import { launchChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { eventually } from './eventually.ts'
import { launchFirefox } from './firefox.ts'
import { watchPage } from './page-watch.ts'
import { PageServer, type SeenRequest } from './page-server.ts'
import { pointIn } from './pointer.ts'
import { isBrowserOwn } from './browser-noise.ts'

export interface SessionSettings {
  readonly headless?: boolean
  readonly scale?: number
  /** Leaves the browser on the open web; pages are then at the server's own address. */
  readonly open?: boolean
  /** Keeps the profile, for `restart`. */
  readonly profile?: string
  readonly alongside?: readonly string[]
  readonly anyCertificate?: boolean
  readonly looks?: 'reduced-motion' | 'forced-colors'
  /** A build other than the browser's own, by its directory. */
  readonly build?: string
  readonly env?: Readonly<Record<string, string>>
}

/** An error or warning on a page's console, or an exception nobody caught there. */
export interface Problem {
  readonly page: string
  readonly text: string
}

/** A file of the extension: as a page it has the extension's rights, and does nothing itself. */
const desk = 'manifest.json'

/** One browser with Glosslight in it, and the server that all its requests go to. */
export class Session {
  readonly kind: BrowserKind
  readonly server: PageServer
  readonly problems: Problem[] = []
  readonly #settings: SessionSettings
  readonly #port: number
  /** Whether the browser opened the page of the first run by itself. */
  welcomed = false
  #driver: Driver
  #desk: Page | undefined

  private constructor(server: PageServer, port: number, driver: Driver, settings: SessionSettings) {
    this.kind = driver.kind
    this.server = server
    this.#port = port
    this.#driver = driver
    this.#settings = settings
  }

  static async start(kind: BrowserKind, settings: SessionSettings = {}): Promise<Session> {
    const server = new PageServer()
    const port = await server.start()
    const driver = await launch(kind, port, settings)
    const session = new Session(server, port, driver, settings)
    await session.#leaveFirstRun()
    return session
  }

  /** The page of the first run would come to the front of whatever a test is at. */
  async #leaveFirstRun(): Promise<void> {
    const closed = await eventually(
      () =>
        this.inExtension(`(async () => {
          const all = await browser.tabs.query({})
          const tab = all.find(({ url }) => url?.endsWith('/welcome.html'))
          if (tab !== undefined) await browser.tabs.remove(tab.id)
          return tab !== undefined
        })()`),
      (found) => found === true,
    )
    this.welcomed = closed === true
    await this.#desk?.close()
    this.#desk = undefined
  }

  /** The server's own address, which leads to the pages without the proxy. */
  get serverUrl(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  get driver(): Driver {
    return this.#driver
  }

  async close(): Promise<void> {
    await this.#driver.browser.close()
    await this.server.stop()
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    this.#desk = undefined
    await this.#driver.browser.close()
    this.#driver = await launch(this.kind, this.#port, this.#settings)
  }

  /** Loads the extension anew; its own pages, the one of `inExtension` too, are gone after it. */
  async reloadExtension(): Promise<void> {
    await this.#driver.reloadExtension()
    this.#desk = undefined
  }

  /** Opens a page of `e2e/pages/` in a new tab: `open('news/')`, `open('//other.example/news/')`. */
  async open(path: string, options: { readonly settle?: boolean } = {}): Promise<Page> {
    const page = await this.newPage()
    await watchPage(page)
    await page.goto(urlOf(path), {
      waitUntil: options.settle === false ? 'domcontentloaded' : 'load',
    })
    return page
  }

  /** A new blank tab whose console is listened to. */
  async newPage(): Promise<Page> {
    const page = await this.#driver.browser.newPage()
    page.on('console', (message) => {
      const type = message.type()
      if (type === 'error' || type === 'warn') this.#note(page, message.text())
    })
    page.on('pageerror', (error) => {
      this.#note(page, error instanceof Error ? (error.stack ?? error.message) : String(error))
    })
    return page
  }

  #note(page: Page, text: string): void {
    if (text.includes('/favicon.ico')) return // Asked for by the browser, forbidden by the page.
    this.problems.push({ page: page.url(), text })
  }

  /** Opens one of the extension's own pages in a new tab. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage()
    await this.#driver.goToExtension(page, path)
    return page
  }

  /** Opens the popup as it is for this page's tab. */
  async openPopup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabOf(page)}`)
  }

  /**
   * Evaluates a JavaScript expression with the rights of the extension (`browser.storage…`), in an
   * extension page of its own that stays open in the background.
   */
  async inExtension(expression: string): Promise<unknown> {
    this.#desk ??= await this.openExtensionPage(desk)
    return this.#desk.evaluate(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return ${expression} })()`,
    )
  }

  /** Closes the page that expressions are evaluated in; the next one opens another. */
  async leaveExtension(): Promise<void> {
    await this.#desk?.close()
    this.#desk = undefined
  }

  /** The browser's id of the tab a page is in. */
  async tabOf(page: Page): Promise<number> {
    // Not `page.url()`: in Firefox it misses a return from the cache of pages.
    const url = JSON.stringify(await page.evaluate(() => location.href))
    const found = `(await browser.tabs.query({})).findLast((tab) => tab.url === ${url})?.id`
    const tab = await eventually(
      () => this.inExtension(found),
      (id) => typeof id === 'number',
    )
    if (typeof tab !== 'number') throw new Error(`no tab shows ${page.url()}`)
    return tab
  }

  card(page: Page): Promise<Card | null> {
    return readCard(this.#driver, page)
  }

  /** Whether a card is open in this very frame. */
  cardIn(frame: Frame): Promise<boolean> {
    return hasCard(this.#driver, frame)
  }

  cardWith(page: Page, part: string, timeout?: number): Promise<Card> {
    return cardWith(this.#driver, page, part, timeout)
  }

  noCard(page: Page): Promise<Card | null> {
    return noCard(this.#driver, page)
  }

  /** Clicks a control of the open card with the real pointer. */
  async clickInCard(page: Page, name: string): Promise<void> {
    const spot = await controlSpot(this.#driver, page, name)
    const frame: Frame = (await this.card(page))?.frame ?? page.mainFrame()
    const { x, y } = await pointIn(frame, spot)
    await page.mouse.move(x, y, { steps: 5 })
    await page.mouse.click(x, y)
  }

  /** Requests nobody has a reason for: neither for a page of the tests nor the browser's own. */
  strayRequests(): readonly SeenRequest[] {
    return this.server.requests.filter(({ url }) => !isTestPage(url) && !isBrowserOwn(url))
  }

  /** Problems on pages and errors in the extension's own code, all as text. */
  async allProblems(): Promise<readonly string[]> {
    const own = await this.#driver.extensionErrors()
    return [...this.problems.map(({ page, text }) => `${page}: ${text}`), ...own]
  }
}

function launch(kind: BrowserKind, proxyPort: number, settings: SessionSettings): Promise<Driver> {
  const { headless = true, open = false, ...others } = settings
  const all = { headless, ...others, ...(open ? {} : { proxyPort }) }
  return kind === 'chromium' ? launchChromium(all) : launchFirefox(all)
}

/** Pages are on `page.example.org` unless they name a host. */
export function urlOf(path: string): string {
  return path.startsWith('//') ? `http:${path}` : `http://page.example.org/${path}`
}

/** Hosts that only tests use: the reserved example domains and loopback names. */
const isTestPage = (url: string): boolean =>
  URL.canParse(url) &&
  /(^|\.)(example\.(org|net|com)|example|localhost)$/.test(new URL(url).hostname)
