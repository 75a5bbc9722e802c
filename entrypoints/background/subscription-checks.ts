import { browser } from 'wxt/browser'
import { nextCheck } from '../../glossary/subscription/next-check.ts'
import { boundedFetch, type Fetched } from '../../platform/extension/bounded-fetch.ts'
import { hasAccess } from '../../platform/extension/host-access.ts'
import { packIn, subscriptionIn } from '../../platform/extension/pack-state.ts'
import { readContent, readUserPacks } from '../../platform/extension/pack-store.ts'
import { changePacks, type Written } from '../../platform/extension/pack-writer.ts'
import { fixedPacks } from '../../platform/extension/packs.ts'
import { managed, type Policy } from '../../platform/extension/policy.ts'
import { PACK_WISH, readUpdate } from '../../platform/extension/read-update.ts'
import { subscriptionAddress } from '../../platform/extension/subscription-address.ts'
import {
  clash,
  settleCheck,
  takePending,
  type CheckResult,
} from '../../platform/extension/subscription-changes.ts'
import type { Subscription } from '../../platform/extension/subscription-state.ts'
import { restartPages } from './sites.ts'

/**
 * The alarm that looks for subscriptions whose time has come. It repeats, so that one that is lost
 * with a background that dies costs half an hour and no more.
 */
export const CHECK_ALARM = 'subscriptions'
const PERIOD_MINUTES = 30
/** Chromium ends a background that has called none of its functions for half a minute. */
const AWAKE_EVERY = 20_000

/** Sets the alarm where there is something to keep fresh, and takes it away where not. */
export async function planChecks(): Promise<void> {
  const { state } = await readUserPacks()
  if (state.subscriptions.length === 0) await browser.alarms.clear(CHECK_ALARM)
  else if ((await browser.alarms.get(CHECK_ALARM)) === undefined) {
    await browser.alarms.create(CHECK_ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD_MINUTES })
  }
}

/** Checks every subscription whose time has come, one after the other. */
export async function checkDue(): Promise<void> {
  const [{ state }, { policy }] = await Promise.all([readUserPacks(), managed()])
  const now = new Date().toISOString()
  for (const { url, next } of state.subscriptions) {
    if (next <= now && mayCheck(policy, url)) await checkSubscription(url)
  }
}

function isManaged({ subscriptions }: Policy, at: string): boolean {
  return subscriptions.some(({ url }) => url === at)
}

/** Where the reader may not subscribe, what they subscribed to before stays as it is. */
function mayCheck(policy: Policy, url: string): boolean {
  return isManaged(policy, url) || !policy.without.has('subscriptions')
}

const underWay = new Map<string, Promise<Written>>()

/** Looks for an update at an address; a check that is under way already answers for both. */
export function checkSubscription(url: string): Promise<Written> {
  const running = underWay.get(url)
  if (running !== undefined) return running
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_EVERY)
  const checking = check(url).finally(() => {
    clearInterval(awake)
    underWay.delete(url)
  })
  underWay.set(url, checking)
  return checking
}

async function check(url: string): Promise<Written> {
  const { state } = await readUserPacks()
  const subscription = subscriptionIn(state, url)
  if (subscription === undefined) {
    return { done: false, problem: { kind: 'unknown-subscription' } }
  }
  const result = await resultOf(subscription)
  const at = { now: new Date().toISOString(), fixed: await fixedPacks() }
  const failures = result.kind === 'problem' ? subscription.failures + 1 : 0
  const next = new Date(nextCheck(Date.now(), failures, Math.random())).toISOString()
  const written = await changePacks((now) => settleCheck(now, subscription, result, next, at))
  if (written.done && result.kind === 'update') await restartPages()
  return written.done && result.kind === 'ask' ? takeFirst(url) : written
}

/** The organisation has agreed to the first pack of its subscriptions; later doubts are asked. */
async function takeFirst(url: string): Promise<Written> {
  const { policy } = await managed()
  const { state } = await readUserPacks()
  const pending = subscriptionIn(state, url)?.pending
  const isFirst = pending?.doubts.length === 1 && pending.doubts[0] === 'first'
  if (pending === undefined || !isFirst || !isManaged(policy, url)) return { done: true }
  const at = { now: new Date().toISOString(), fixed: await fixedPacks() }
  const written = await changePacks(takePending(url, pending.hash, at))
  if (written.done) await restartPages()
  return written
}

async function resultOf(subscription: Subscription): Promise<CheckResult> {
  const { url, pack: id } = subscription
  // Judged again each time: the rules may have become stricter since it was subscribed to.
  const { fault } = subscriptionAddress(url)
  if (fault !== undefined) return { kind: 'problem', problem: { kind: 'address', detail: fault } }
  if (!(await hasAccess(url))) return { kind: 'problem', problem: { kind: 'no-access' } }
  const fetched = await fetchFor(subscription)
  const [{ state }, fixed] = await Promise.all([readUserPacks(), fixedPacks()])
  const content = id === undefined ? undefined : packIn(state, id)?.current.content
  const current = content === undefined ? undefined : await readContent(content)
  return readUpdate(subscription, current, fetched, (pack) => clash(state, url, pack, fixed))
}

function fetchFor({ url, etag, modified }: Subscription): Promise<Fetched> {
  const known = etag !== undefined || modified !== undefined
  return boundedFetch(url, { ...PACK_WISH, ...(known ? { validators: { etag, modified } } : {}) })
}
