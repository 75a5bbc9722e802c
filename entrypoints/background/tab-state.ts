import { getDomain } from 'tldts'
import { browser } from 'wxt/browser'
import type { Pack } from '../../glossary/pack.ts'
import { readAddress } from '../../platform/extension/address.ts'
import { obstacleIn } from '../../platform/extension/host-access.ts'
import { sendOrder, type Order } from '../../platform/extension/orders.ts'
import { readShelfAt, type Shelf } from '../../platform/extension/packs.ts'
import { mutedAt } from '../../platform/extension/mutes.ts'
import { pauseAt } from '../../platform/extension/pauses.ts'
import { decideAt, scopeAt } from '../../platform/extension/site-decision.ts'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { ReportedTerm, TabState } from '../../platform/extension/state.ts'
import { readKept } from '../../platform/extension/storage.ts'
import { combine, readReports } from '../../platform/extension/tab-reports.ts'

/** The packs that have terms on the page, cut down to those entries and the ones they point to. */
function packsOf(shelf: Shelf, terms: readonly ReportedTerm[]): Pack[] {
  const wanted = new Set(terms.map(({ entry }) => entry))
  return shelf.packs.flatMap((pack) => {
    const entries = pack.entries.filter(({ id }) => wanted.has(entryRef(pack.id, id)))
    const shown = new Set(entries.flatMap(({ id, related }) => [id, ...related]))
    const cut = pack.entries.filter(({ id }) => shown.has(id))
    return entries.length === 0 ? [] : [{ ...pack, entries: cut }]
  })
}

function domainAbove(host: string): string | undefined {
  const domain = getDomain(host)
  return domain === null || domain === host ? undefined : domain
}

/** What is known of a tab, for its popup. */
export async function tabState(tabId: number): Promise<TabState> {
  const [tab, reports] = await Promise.all([browser.tabs.get(tabId), readReports(tabId)])
  const kept = await readKept(tab.incognito)
  const url = tab.url ?? ''
  const shelf = await readShelfAt(tab.incognito, url)
  const address = readAddress(tab.url)
  const scope = scopeAt(url)
  const obstacle = (await obstacleIn(tab.url)) ?? reports.get(0)?.obstacle
  const { on, rule } = decideAt(url, kept)
  const place = { tab: tabId, scope, isPrivate: tab.incognito }
  const pause = await pauseAt(place, Date.now())
  const running = on && pause === undefined
  const marked = running ? combine(reports, 'marked') : []
  const possible = running ? combine(reports, 'possible') : []
  const domain = domainAbove(scope)
  return {
    tab: tabId,
    host: address?.host ?? '',
    scope,
    ...(domain === undefined ? {} : { domain }),
    page: address?.page ?? '',
    private: tab.incognito,
    on,
    ...(pause === undefined ? {} : { pause }),
    ...(rule === undefined ? {} : { rule }),
    ...(obstacle === undefined ? {} : { obstacle }),
    read: !running || [...reports.values()].some(({ done }) => done),
    marked,
    possible,
    muted: mutedAt(kept, url),
    packs: packsOf(shelf, [...marked, ...possible]),
  }
}

/** Sends an order to the first frame that has found an entry. */
export async function sendToFirst(tabId: number, entry: string, order: Order): Promise<void> {
  for (const [frame, { marked, possible }] of await readReports(tabId)) {
    if (![...marked, ...possible].some((term) => term.entry === entry)) continue
    await sendOrder(tabId, order, frame)
    return
  }
}
