import { browser } from 'wxt/browser'
import { sendOrder, type CardAct, type Order } from '../../platform/extension/orders.ts'
import { readKept } from '../../platform/extension/storage.ts'
import { decideAt, scopeAt } from '../../platform/extension/site-decision.ts'
import { readReports } from '../../platform/extension/tab-reports.ts'
import { switchSite } from './sites.ts'

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}

async function toggleSite(tabId: number): Promise<void> {
  const { url, incognito } = await browser.tabs.get(tabId)
  if (url === undefined) return
  const { on } = decideAt(url, await readKept(incognito))
  const scope = scopeAt(url)
  if (scope !== '') await switchSite(url, { scope, on: !on }, incognito)
}

/** Commands that do something with the open card. */
const CARD_COMMANDS: ReadonlyMap<string, CardAct> = new Map([
  ['toggle-card', 'toggle'],
  ['pin-card', 'pin'],
  ['copy-card', 'copy'],
  ['mute-term', 'mute'],
  ['reject-meaning', 'reject'],
])

type FrameOrder = Extract<Order, { focused?: boolean }>

/**
 * Gives an order to one frame of a tab: the one with the focus, else the first that can follow it,
 * the top one before all others. False where none can.
 */
async function orderOneFrame(tabId: number, order: FrameOrder): Promise<boolean> {
  if (await sendOrder(tabId, { ...order, focused: true })) return true
  const reports = await readReports(tabId)
  const marked = [...reports.keys()].filter((frame) => reports.get(frame)?.marked.length !== 0)
  for (const frame of new Set([0, ...marked])) {
    if (await sendOrder(tabId, order, frame)) return true
  }
  return false
}

async function step(tabId: number, back: boolean): Promise<void> {
  await orderOneFrame(tabId, { order: 'step', back })
}

/** Does something with the open card; where none is, `toggle` opens one. */
async function actOnCard(tabId: number, act: CardAct): Promise<void> {
  const acted = await orderOneFrame(tabId, { order: 'card', act })
  if (!acted && act === 'toggle') await step(tabId, false)
}

/** Runs a command of the manifest in the tab it was given in. */
export async function runCommand(name: string, tab: number | undefined): Promise<void> {
  const tabId = tab ?? (await activeTab())
  if (tabId === undefined) return
  if (name === 'next-term') await step(tabId, false)
  if (name === 'previous-term') await step(tabId, true)
  const act = CARD_COMMANDS.get(name)
  if (act !== undefined) await actOnCard(tabId, act)
  if (name === 'toggle-site') await toggleSite(tabId)
}
