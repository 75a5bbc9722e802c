import type { Browser, Page } from 'puppeteer-core'
import { eventually } from './eventually.ts'
import type { Session } from './session.ts'

/**
 * Opens an address in a private window, from a page of the extension: the automation has no
 * command for it, and Chromium's own contexts are no private windows to an extension.
 */
export async function openPrivateWindow(
  browser: Browser,
  goToDesk: (page: Page) => Promise<unknown>,
  url: string,
): Promise<Page> {
  const desk = await browser.newPage()
  await goToDesk(desk)
  await desk.evaluate(
    `(globalThis.browser ?? chrome).windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ id }) => id)`,
  )
  const find = async () => (await browser.pages()).find((page) => page.url() === url)
  const page = await eventually(find, (found) => found !== undefined, 10_000)
  await desk.close()
  if (page === undefined) throw new Error(`no private window shows ${url}`)
  return page
}

/** What is still kept of private windows, once all of it has had time to go. */
export function privateLeft(session: Session): Promise<unknown> {
  return eventually(
    () =>
      session.inExtension(
        `Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('private:'))`,
      ),
    (keys) => Array.isArray(keys) && keys.length === 0,
    6_000,
  )
}
