import * as v from 'valibot'
import { browser } from 'wxt/browser'

/**
 * Pauses, in `storage.session`: gone with the browser. A tab's pause ends with the tab; a site's
 * ends after an hour or with the browser. One made in a private window holds in private windows.
 */
const storedSchema = v.object({ until: v.optional(v.string()), over: v.optional(v.boolean()) })

export type PauseLength = 'tab' | 'hour' | 'restart'

/** A pause as it stands: `until` is an ISO moment where `length` is `hour`. */
export interface Pause {
  readonly length: PauseLength
  readonly until?: string
}

/** Where a pause holds. */
export interface PausePlace {
  readonly tab: number
  /** The site; empty: none. */
  readonly scope: string
  readonly isPrivate: boolean
}

const HOUR = 3_600_000
const tabKey = (tab: number) => `pause:tab:${tab}`
const siteKey = (scope: string) => `pause:site:${scope}`
const privateKey = (scope: string) => `private:pause:${scope}`

/** Pauses a tab, or its site in every tab. `now` is in milliseconds since 1970. */
export async function pause(place: PausePlace, length: PauseLength, now: number): Promise<void> {
  const { tab, scope, isPrivate } = place
  const site = isPrivate ? privateKey(scope) : siteKey(scope)
  const until = length === 'hour' ? { until: new Date(now + HOUR).toISOString() } : {}
  await browser.storage.session.set({ [length === 'tab' ? tabKey(tab) : site]: until })
}

/** Ends a pause. Private windows leave those of other windows be, and go on themselves. */
export async function resume({ tab, scope, isPrivate }: PausePlace): Promise<void> {
  await browser.storage.session.remove(isPrivate ? [tabKey(tab)] : [tabKey(tab), siteKey(scope)])
  if (isPrivate) await browser.storage.session.set({ [privateKey(scope)]: { over: true } })
}

/** The pause that holds in a tab at a scope, if one does. */
export async function pauseAt(place: PausePlace, now: number): Promise<Pause | undefined> {
  const { tab, scope, isPrivate } = place
  const keys = [tabKey(tab), siteKey(scope), privateKey(scope)] as const
  const stored = await browser.storage.session.get([...keys])
  if (v.is(storedSchema, stored[keys[0]])) return { length: 'tab' }
  const own = isPrivate ? stored[keys[2]] : undefined
  const site = v.safeParse(storedSchema, own ?? stored[keys[1]])
  if (!site.success || site.output.over === true) return undefined
  const { until } = site.output
  if (until === undefined) return { length: 'restart' }
  return Date.parse(until) > now ? { length: 'hour', until } : undefined
}
