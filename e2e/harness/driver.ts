import type { Browser, ElementHandle, Frame, Page, Viewport } from 'puppeteer-core'
import type { BrowserKind } from './browser-kind.ts'

export interface LaunchSettings {
  /** Port of the page server as the browser's proxy; without it the browser is on the open web. */
  readonly proxyPort?: number
  readonly headless: boolean
  /** Device pixels to a CSS pixel; 1 unless told otherwise. */
  readonly scale?: number
  /** A profile directory that outlives the browser; a fresh one otherwise. */
  readonly profile?: string
  /** Further extensions to load, by directory. */
  readonly alongside?: readonly string[]
  /** A build other than the one of this browser, by its directory. */
  readonly build?: string
  /** What the system asks of all pages. Firefox takes it at its start only, Chromium later only. */
  readonly looks?: 'reduced-motion' | 'forced-colors'
  /** Secure servers need no certificate that anybody vouches for. */
  readonly anyCertificate?: boolean
  /** Environment of the browser, besides that of the tests. */
  readonly env?: Readonly<Record<string, string>>
}

/** What differs between the browsers, behind one face. */
export interface Driver {
  readonly kind: BrowserKind
  readonly browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string
  /** Goes to one of the extension's own pages. */
  goToExtension(page: Page, path: string): Promise<void>
  /**
   * Calls `declaration` (the source of a function) with the closed shadow root of `host` as its
   * first argument, in a world of its own, and resolves to what it returns; undefined where the
   * element has no shadow root.
   */
  callInRoot(
    frame: Frame,
    host: ElementHandle,
    declaration: string,
    args: readonly string[],
  ): Promise<unknown>
  /** Ends the service worker or event page; the browser starts it again at the next event. */
  killBackground(): Promise<void>
  /** Has a page's process collect its garbage. */
  collectGarbage(page: Page): Promise<void>
  /** Loads the extension anew, as an update does, while its tabs stay open. */
  reloadExtension(): Promise<void>
  /** Takes the extension's right to read pages away, or gives it back, as the user can. */
  setAccess(granted: boolean): Promise<void>
  /** Lets the extension read files, as the user can. It is loaded anew by that. */
  allowFiles(): Promise<void>
  /**
   * Lets the extension into private windows, as the user can, and opens an address in one. The
   * extension is loaded anew by that.
   */
  openPrivate(url: string): Promise<Page>
  /** Presses a shortcut (`Alt+Shift+Period`) for real: the page has it first, then the browser. */
  pressShortcut(page: Page, keys: string): Promise<void>
  /** Taps with a pen: pointer events of the type `pen`, and the click that they make. */
  tapWithPen(page: Page, at: { x: number; y: number }): Promise<void>
  /** Gives a command another shortcut, as the user can. */
  setShortcut(command: string, keys: string): Promise<void>
  /** Whether the browser's side panel, or sidebar, is open and ours. */
  hasPanelOpen(): Promise<boolean>
  /** Opens the browser's own menu at a point of the page and chooses what we offer there. */
  chooseInMenu(
    page: Page,
    at: { x: number; y: number },
    command: string,
    tab: number,
  ): Promise<void>
  /** What is on the clipboard. */
  clipboardText(page: Page): Promise<string>
  /** Evaluates an expression with the rights of the browser's own windows: Firefox alone can. */
  inBrowser?(expression: string): Promise<unknown>
  /** Errors and warnings of the extension's own code, background and content scripts alike. */
  extensionErrors(): Promise<readonly string[]>
}

/** A viewport of this size in CSS pixels, at the scale the browser was started with. */
export const viewport = (width: number, height: number): Viewport => ({
  width,
  height,
  deviceScaleFactor: 0,
})
