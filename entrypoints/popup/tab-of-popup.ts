import { browser } from 'wxt/browser'

/** The tab the popup speaks of: the one its address names, else the one it was opened over. */
export async function tabOfPopup(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null && /^\d+$/.test(named)) return Number(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id
}
