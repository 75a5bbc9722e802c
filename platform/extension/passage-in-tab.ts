import { browser } from 'wxt/browser'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import { isLocalAddress } from './local-address.ts'
import { askPage } from './page-part.ts'
import { PAGE_SHEET } from './registration.ts'

/** A passage and where it is to be looked for. */
export interface PassageRequest {
  /** The source's address. */
  readonly url: string
  readonly selector: QuoteSelector
  /** A tab that may show the page under another address. */
  readonly tab?: number
}

/** What became of it: `changed` pages have the passage no more, `no-page` could not be opened. */
export type PassageReply = 'shown' | 'changed' | 'no-page'

/** A page opened for a passage is given so long to load, in milliseconds. */
const PATIENCE = 15_000
const LOOK_EVERY = 150
/** Pages that write their text late are looked at again after these times. */
const LATER = [0, 400, 1_200]

const bare = (url: string | undefined): string => (url ?? '').split('#', 1)[0] ?? ''
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function showIn(tab: number, selector: QuoteSelector): Promise<boolean> {
  try {
    const target = { tabId: tab }
    await browser.scripting.insertCSS({ target, files: [PAGE_SHEET] })
    return (await askPage(tab, 'passage', 'show', [selector])) === true
  } catch {
    return false // The browser does not let us into this page: another tab may have it.
  }
}

/** Brings a tab to the front; one that the reader closed meanwhile is none of our errors. */
async function activate(tab: number): Promise<void> {
  const found = await browser.tabs.update(tab, { active: true }).catch(() => undefined)
  if (found?.windowId === undefined) return
  await browser.windows?.update(found.windowId, { focused: true }).catch(() => undefined)
}

/** Opens a page behind the others and waits for it; undefined where it does not come. */
async function openBehind(url: string): Promise<number | undefined> {
  const { id } = await browser.tabs.create({ url, active: false })
  if (id === undefined) return undefined
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(LOOK_EVERY)) {
    const tab = await browser.tabs.get(id).catch(() => undefined)
    if (tab === undefined) return undefined
    if (tab.status === 'complete' && tab.url !== 'about:blank') return id
  }
  return id
}

/**
 * Goes to a page and jumps to a passage in it: in a tab that shows it, or in a new one. The reader
 * is taken there only when the passage was found; where it was not, they are told where they are.
 */
export async function passageInTab(request: PassageRequest): Promise<PassageReply> {
  const { url, selector } = request
  const all = await browser.tabs.query({})
  const same = all.filter((each) => bare(each.url) === bare(url)).flatMap(({ id }) => id ?? [])
  const hinted = all.flatMap(({ id }) => (id !== undefined && id === request.tab ? [id] : []))
  for (const tab of new Set([...same, ...hinted])) {
    if (!(await showIn(tab, selector))) continue
    await activate(tab)
    return 'shown'
  }
  if (same.length > 0) return 'changed'
  if (isLocalAddress(url) || !/^https?:/.test(url)) {
    return hinted.length > 0 ? 'changed' : 'no-page'
  }
  const fresh = await openBehind(url)
  if (fresh === undefined) return 'no-page'
  for (const wait of LATER) {
    await pause(wait)
    if (!(await showIn(fresh, selector))) continue
    await activate(fresh)
    return 'shown'
  }
  await browser.tabs.remove(fresh).catch(() => undefined)
  return 'changed'
}
