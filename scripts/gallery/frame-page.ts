import type { Browser, Page } from 'puppeteer-core'

import type {
  FixtureListing,
  FrameRequest,
  GalleryFrame,
} from '../../components/gallery/frame-request.ts'

declare global {
  // The page's side of it is components/gallery/frame.tsx.
  var gallery: GalleryFrame
}

/** Opens the page that shows one state at a time, and waits until it can be asked. */
export async function openFrame(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(`page: ${String(error)}`))
  await page.goto(`${url}frame.html`)
  await page.waitForFunction('globalThis.gallery !== undefined')
  return page
}

export function listFixtures(page: Page): Promise<readonly FixtureListing[]> {
  return page.evaluate(() => globalThis.gallery.list())
}

/** Shows a state; resolves when it is drawn. */
export async function showState(page: Page, request: FrameRequest): Promise<void> {
  await page.evaluate((asked) => globalThis.gallery.show(asked), request)
}

/** Shows the same state in another theme. */
export async function showInTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((asked) => globalThis.gallery.retheme(asked), theme)
}
