import { browser, type Browser } from 'wxt/browser'
import { obstacleIn } from '../../platform/extension/host-access.ts'
import { mutedAt } from '../../platform/extension/mutes.ts'
import { oneAtATime } from '../../platform/extension/one-at-a-time.ts'
import { pauseAt } from '../../platform/extension/pauses.ts'
import { decideAt, scopeAt } from '../../platform/extension/site-decision.ts'
import { readKept, type Kept } from '../../platform/extension/storage.ts'
import { textSource } from '../../platform/extension/text-source.ts'
import { combine, readReports } from '../../platform/extension/tab-reports.ts'

type ToolbarState = 'on' | 'off' | 'paused' | 'blocked'

const SIZES = [16, 32] as const

function iconPaths(state: ToolbarState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]))
}

function titleOf(state: ToolbarState, count: number): string {
  const { translate } = textSource
  if (state === 'off') return translate('toolbarOff')
  if (state === 'paused') return translate('toolbarPaused')
  if (state === 'blocked') return translate('toolbarBlocked')
  return translate('toolbarOn', [String(count)])
}

/**
 * The tab may close while its icon is drawn. Chromium's promise for this call reports that as an
 * error nobody caught even where somebody does; its callback does not.
 */
function setIcon(tabId: number, path: Record<string, string>): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.action.setIcon({ tabId, path })
  return new Promise((resolve) => {
    browser.action.setIcon({ tabId, path }, () => {
      void browser.runtime.lastError
      resolve()
    })
  })
}

async function stateAt(tab: Browser.tabs.Tab, kept: Kept): Promise<ToolbarState> {
  const { id = -1, url = '', incognito } = tab
  if ((await obstacleIn(tab.url)) !== undefined) return 'blocked'
  if (!decideAt(url, kept).on) return 'off'
  const place = { tab: id, scope: scopeAt(url), isPrivate: incognito }
  const pause = await pauseAt(place, Date.now())
  return pause === undefined ? 'on' : 'paused'
}

/** The entries marked in a tab that the reader did not mute there. */
async function countIn(tabId: number, url: string, kept: Kept): Promise<number> {
  const muted = new Set(mutedAt(kept, url))
  return combine(await readReports(tabId), 'marked').filter(({ entry }) => !muted.has(entry)).length
}

/** Shows on the toolbar button what Glosslight does in a tab, and how many terms it marked. */
export const showState = oneAtATime(async (tabId) => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (tab === undefined) return
  const kept = await readKept(tab.incognito)
  const url = tab.url ?? ''
  const state = await stateAt(tab, kept)
  const count = state === 'on' ? await countIn(tabId, url, kept) : 0
  const text = count > 0 && kept.settings.badge ? String(count) : ''
  // The tab may close meanwhile.
  await Promise.allSettled([
    setIcon(tabId, iconPaths(state)),
    browser.action.setTitle({ tabId, title: titleOf(state, count) }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#4a5568' }),
  ])
})

export async function showStateOfAll(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showState(id))))
}
