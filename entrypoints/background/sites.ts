import { browser } from 'wxt/browser'
import {
  isPageScope,
  planSwitch,
  type RuleChange,
  type SiteRule,
  type SwitchRequest,
} from '../../glossary/site-rule.ts'
import { readAddress } from '../../platform/extension/address.ts'
import { oneAtATime } from '../../platform/extension/one-at-a-time.ts'
import { sendOrder } from '../../platform/extension/orders.ts'
import { inject, register } from '../../platform/extension/registration.ts'
import { decideAt } from '../../platform/extension/site-decision.ts'
import {
  keep,
  onByDefault,
  readKept,
  rulesIn,
  siteRules,
} from '../../platform/extension/storage.ts'
import { showStateOfAll } from './toolbar.ts'

/** Makes registrations agree with the rules that are kept. */
export async function applyRules(): Promise<void> {
  const kept = await readKept()
  await register(rulesIn(kept), onByDefault(kept))
}

/** Puts the page script into every tab that is on: after install, and when a site is on again. */
export async function startInOpenTabs(): Promise<void> {
  const [kept, inPrivate] = await Promise.all([readKept(), readKept(true)])
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(({ id, url, discarded, incognito }) =>
      id !== undefined &&
      url !== undefined &&
      discarded !== true &&
      decideAt(url, incognito ? inPrivate : kept).on
        ? inject(id)
        : undefined,
    ),
  )
  await showStateOfAll()
}

/** Every frame of every tab asks again what holds for it. */
export async function restartPages(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : sendOrder(id, { order: 'restart' }))),
  )
}

/** Makes what holds now so in every open tab and frame at once. */
export async function applySites(): Promise<void> {
  await applyRules()
  await restartPages()
  await startInOpenTabs()
}

/**
 * A tab is at another address. Rules for single pages have to be looked at again where that came
 * without a load, and the script has to be put into what no registration covers: pages that only
 * private windows have on.
 */
export const followAddress = oneAtATime(async (tabId) => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (tab?.url === undefined) return
  const [kept, here] = await Promise.all([readKept(), readKept(tab.incognito)])
  const hasPages = rulesIn(here).some(({ scope }) => isPageScope(scope))
  const isOn = decideAt(tab.url, here).on
  if (!hasPages && isOn === decideAt(tab.url, kept).on) return
  await sendOrder(tabId, { order: 'restart' })
  if (isOn) await inject(tabId)
})

async function write(changes: readonly RuleChange[], isPrivate: boolean): Promise<void> {
  const { site } = await readKept(isPrivate)
  const since = new Date().toISOString().slice(0, 10)
  for (const { scope, on } of changes) {
    const byHand = site.get(scope)?.byHand === true ? { byHand: true } : {}
    await keep('site', scope, on === null ? undefined : { on, since, ...byHand }, isPrivate)
  }
  await applySites()
}

/** Writes a scope's rule by hand, or removes it. */
export async function setSite(scope: string, on: boolean | null): Promise<void> {
  const since = new Date().toISOString().slice(0, 10)
  await keep('site', scope, on === null ? undefined : { on, since, byHand: true })
  await applySites()
}

/** Puts rules in the place of all there are. Those that stay as they were keep their day. */
export async function replaceSites(
  rules: readonly Pick<SiteRule, 'scope' | 'on'>[],
): Promise<void> {
  const { site } = await readKept()
  const since = new Date().toISOString().slice(0, 10)
  const wanted = new Map(rules.map(({ scope, on }) => [scope, on]))
  // What is new comes before what goes: a background that dies in between loses no rule.
  for (const [scope, on] of wanted) {
    if (site.get(scope)?.on !== on) await keep('site', scope, { on, since, byHand: true })
  }
  for (const scope of site.keys()) {
    if (!wanted.has(scope)) await keep('site', scope, undefined)
  }
  await applySites()
}

/** Turns a scope on or off as the switch at an address does. */
export async function switchSite(
  url: string,
  request: SwitchRequest,
  isPrivate: boolean,
): Promise<void> {
  const address = readAddress(url)
  const kept = await readKept(isPrivate)
  // What is locked is not the reader's to change.
  if (address === undefined || decideAt(url, kept).rule?.locked === true) return
  await write(planSwitch(siteRules(kept), address, request, onByDefault(kept)), isPrivate)
}
