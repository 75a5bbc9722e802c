import { browser } from 'wxt/browser'

/** What the review page is opened for. */
export type BriefingRequest =
  | { readonly tab: number; readonly purpose: 'article' | 'terms' }
  | { readonly tab: number; readonly purpose: 'selection'; readonly frame: number }

const PAGE = '/briefing.html'

function queryOf(request: BriefingRequest): string {
  const query = new URLSearchParams({ tab: String(request.tab), for: request.purpose })
  if (request.purpose === 'selection') query.set('frame', String(request.frame))
  return query.toString()
}

/** Goes to a review page that is open already; false where none has such an address. */
async function goToOpen(isMeant: (query: URLSearchParams) => boolean): Promise<boolean> {
  const own = browser.runtime.getURL(PAGE)
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || url === undefined || !url.startsWith(own)) continue
    if (!isMeant(new URL(url).searchParams)) continue
    await browser.tabs.update(id, { active: true })
    return true
  }
  return false
}

/** Opens the review page of a draft, such as the one a pack was made from, or goes to it. */
export async function openDraft(id: string): Promise<void> {
  if (await goToOpen((query) => query.get('draft') === id)) return
  const query = new URLSearchParams({ draft: id }).toString()
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?${query}`) })
}

/** Opens the review page beside a tab, or goes to the one that is open for it. */
export async function openBriefing(request: BriefingRequest): Promise<void> {
  const { tab, purpose } = request
  const isSame = (query: URLSearchParams) =>
    query.get('tab') === String(tab) && query.get('for') === purpose
  if (purpose !== 'selection' && (await goToOpen(isSame))) return
  const url = browser.runtime.getURL(`${PAGE}?${queryOf(request)}`)
  const { index, incognito } = await browser.tabs.get(request.tab)
  // Chromium shows an extension's pages in ordinary windows only, where a private tab has no place.
  const beside = incognito && !import.meta.env.FIREFOX
  const place = beside ? {} : { index: index + 1, openerTabId: request.tab }
  await browser.tabs.create({ url, ...place })
}
