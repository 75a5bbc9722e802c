import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Pack } from '../../glossary/pack.ts'
import { managed } from '../../platform/extension/policy.ts'
import { emptyOwnPack } from '../../platform/extension/own-entries.ts'
import { changed, putPack, unattended } from '../../platform/extension/pack-changes.ts'
import { OWN_PACK, packIn } from '../../platform/extension/pack-state.ts'
import { PACKS_CHANGED, readUserPacks } from '../../platform/extension/pack-store.ts'
import { changePacks } from '../../platform/extension/pack-writer.ts'
import {
  agreed,
  fitChanges,
  mergeValues,
  withChanges,
  type Merge,
  type Values,
} from '../../platform/extension/sync-merge.ts'
import {
  keepSyncStatus,
  readSyncStatus,
  type SyncStatus,
} from '../../platform/extension/sync-status.ts'
import {
  changedOwnPack,
  FORM,
  FORM_KEY,
  formIn,
  localValues,
  nameOf,
  remoteValues,
  settingChanges,
} from '../../platform/extension/sync-values.ts'
import { circumstances } from './change-packs.ts'
import { applySites, restartPages } from './sites.ts'

/**
 * Sharing settings and own entries through the browser's sync storage. What is here is never given
 * up for what is there: a failure is told and tried again.
 */

/** The alarm for what a background that died, or a browser that refused, has left undone. */
export const SYNC_ALARM = 'sync'
const PERIOD_MINUTES = 60
/** Changes within this time go together: Chromium takes 120 writes a minute and 1,800 an hour. */
const GATHER = 3_000
const MOST_NAMES = 20

const BASE = 'sync:base'
const baseSchema = v.record(v.string(), v.string())

/** Turns sharing on or off; what both sides have stays where it is. */
export async function setSync(on: boolean): Promise<SyncStatus> {
  // Without a base everything on both sides is new: nothing is taken for deleted.
  await browser.storage.local.remove(BASE)
  await keepSyncStatus({ on })
  if (!on) {
    await browser.alarms.clear(SYNC_ALARM)
    return { on }
  }
  await browser.alarms.create(SYNC_ALARM, { periodInMinutes: PERIOD_MINUTES })
  return sync()
}

let gathering: ReturnType<typeof setTimeout> | undefined

/** Hears of changes on either side. */
export function heardForSync(changes: Readonly<Record<string, unknown>>, area: string): void {
  const concerns =
    area === 'sync' ||
    (area === 'local' &&
      Object.keys(changes).some((key) => key === PACKS_CHANGED || key.startsWith('setting:')))
  if (!concerns) return
  clearTimeout(gathering)
  gathering = setTimeout(() => void sync(), GATHER)
}

let latest: Promise<SyncStatus> | undefined

/** Makes both sides agree; runs one after the other. */
export function sync(): Promise<SyncStatus> {
  const before = latest ?? Promise.resolve()
  const run = before.then(agree, agree)
  latest = run
  return run
}

async function agree(): Promise<SyncStatus> {
  const { on } = await readSyncStatus()
  if (!on || (await managed()).policy.without.has('sync')) return { on: false }
  const status = { on, ...(await exchange()) }
  await keepSyncStatus(status)
  return status
}

async function exchange(): Promise<Omit<SyncStatus, 'on'>> {
  const there = await browser.storage.sync.get(null).catch(() => undefined)
  if (there === undefined) return { problem: 'refused' }
  const form = formIn(there)
  if (form > FORM) return { problem: 'newer' }
  const all = await browser.storage.local.get(null)
  const own = await ownPack()
  const remote = remoteValues(there)
  // A storage without our form is new or was emptied: nothing was deleted by the reader there.
  const stored = v.safeParse(baseSchema, form === 0 ? {} : all[BASE])
  // A key that holds junk there was not taken away by the reader: it counts as never agreed on.
  const sound = ([key]: [string, string]) => !Object.hasOwn(there, key) || remote.has(key)
  const base: Values = new Map(Object.entries(stored.success ? stored.output : {}).filter(sound))
  const local = localValues(all, own)
  const merge = mergeValues(base, local, remote)
  await takeOver(merge.toLocal, local)
  const here = withChanges(local, merge.toLocal)
  const { changes, left } = fitChanges(withFormKey(remote), merge.toRemote)
  const pushed = await push(changes, form)
  const now = pushed ? withChanges(remote, changes) : remote
  await browser.storage.local.set({ [BASE]: Object.fromEntries(agreed(here, now)) })
  return { ...told(pushed, left, merge.contested, await ownPack()) }
}

async function ownPack(): Promise<Pack | undefined> {
  const { packs } = await readUserPacks()
  return packs.find(({ pack }) => pack.id === OWN_PACK)?.pack
}

/** The key of the form takes room as well. */
function withFormKey(remote: Values): Values {
  return new Map([[FORM_KEY, JSON.stringify({ form: FORM })], ...remote])
}

function told(
  pushed: boolean,
  left: readonly string[],
  contested: readonly string[],
  own: Pack | undefined,
): Omit<SyncStatus, 'on'> {
  const names = (keys: readonly string[]) =>
    keys.slice(0, MOST_NAMES).map((key) => nameOf(key, own))
  const kept = contested.length === 0 ? {} : { kept: names(contested) }
  if (!pushed) return { problem: 'refused', ...kept }
  if (left.length === 0) return { agreed: new Date().toISOString(), ...kept }
  return { problem: 'full', left: { count: left.length, names: names(left) }, ...kept }
}

/** Writes what came from elsewhere, but for entries that are not as they were in `local` any more. */
async function takeOver(changes: Merge['toLocal'], local: Values): Promise<void> {
  if (changes.size === 0) return
  const settings = settingChanges(changes)
  if (Object.keys(settings).length > 0) await browser.storage.local.set(settings)
  const removed = [...changes].filter(
    ([key, text]) => text === undefined && key.startsWith('setting:'),
  )
  if (removed.length > 0) await browser.storage.local.remove(removed.map(([key]) => key))
  const at = await circumstances()
  await changePacks(async (state, read) => {
    const stored = packIn(state, OWN_PACK)
    const own = stored && (await read(stored.current.content))
    const now = localValues({}, own)
    const wanted = new Map([...changes].filter(([key]) => now.get(key) === local.get(key)))
    const next = changedOwnPack(own ?? emptyOwnPack(browser.i18n.getUILanguage()), wanted)
    if (next === undefined) return changed(state)
    const put = putPack(state, next, 'own', at)
    return changed(unattended(state, put.state), put.contents)
  })
  if (Object.hasOwn(settings, 'setting:siteMode')) await applySites()
  else await restartPages()
}

/** Writes to the sync storage in one call each way; false where it refuses. */
async function push(changes: Merge['toRemote'], form: number): Promise<boolean> {
  const values = [...changes].flatMap(([key, text]) =>
    text === undefined ? [] : [[key, JSON.parse(text)] as const],
  )
  const gone = [...changes].flatMap(([key, text]) => (text === undefined ? [key] : []))
  try {
    if (gone.length > 0) await browser.storage.sync.remove(gone)
    const set = {
      ...(form === FORM ? {} : { [FORM_KEY]: { form: FORM } }),
      ...Object.fromEntries(values),
    }
    if (Object.keys(set).length > 0) await browser.storage.sync.set(set)
    return true
  } catch {
    // A quota, a rate, a sync that is switched off: the browsers do not tell them apart.
    return false
  }
}
