import { browser } from 'wxt/browser'

/** Set for good once the page of the first run was opened. */
const WELCOMED = 'welcomed'

/** Opens the page of the first run after an install; never a second time for the same storage. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return
  const stored = await browser.storage.local.get(WELCOMED)
  if (stored[WELCOMED] === true) return
  await browser.storage.local.set({ [WELCOMED]: true })
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
