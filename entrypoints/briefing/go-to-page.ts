import { browser } from 'wxt/browser'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import { call } from '../../platform/extension/call.ts'

async function tabWith(page: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({})
  return tabs.find(({ url }) => url?.split('#', 1)[0] === page)?.id
}

/** Goes to the page that was read, in its tab or a new one. */
export async function goToPage(page: string): Promise<void> {
  const tab = await tabWith(page)
  if (tab !== undefined) await browser.tabs.update(tab, { active: true })
  else if (/^https?:/.test(page)) await browser.tabs.create({ url: page })
}

/** Goes to a passage of the page that was read. */
export function showOnPage(page: string, selector: QuoteSelector) {
  return call('show-passage', { url: page, selector: { ...selector } })
}
