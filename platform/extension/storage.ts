import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { rulesUnder, type SiteRule } from '../../glossary/site-rule.ts'
import type { PackSites } from '../../glossary/pack-sites.ts'
import { managed, watchPolicy, type Policy } from './policy.ts'
import { fullKeyOf, keepPrivately, privateKept } from './private-session.ts'
import {
  defaultSettings,
  settingSchemas,
  stores,
  type Settings,
  type StoredCorrection,
  type StoredMute,
  type StoredPackChoice,
  type StoredSiteRule,
  type StoreName,
} from './stored.ts'

type Stored = {
  site: StoredSiteRule
  mute: StoredMute
  correction: StoredCorrection
  pack: StoredPackChoice
}

/** Everything that is kept, read at one moment. Values that do not fit their schema are left out. */
export interface Kept {
  readonly settings: Settings
  readonly site: ReadonlyMap<string, StoredSiteRule>
  readonly mute: ReadonlyMap<string, StoredMute>
  readonly correction: ReadonlyMap<string, StoredCorrection>
  readonly pack: ReadonlyMap<string, StoredPackChoice>
  /** What the reader's organisation has decided. Settings are those that hold under it. */
  readonly policy: Policy
}

function collect<N extends StoreName>(all: Record<string, unknown>, name: N) {
  const kept = new Map<string, v.InferOutput<(typeof stores)[N]>>()
  const prefix = `${name}:`
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(prefix)) continue
    const parsed = v.safeParse(stores[name], value)
    if (parsed.success) kept.set(key.slice(prefix.length), parsed.output)
  }
  return kept
}

function readSetting<K extends keyof Settings>(all: Record<string, unknown>, name: K): Settings[K] {
  const parsed = v.safeParse(settingSchemas[name], all[`setting:${name}`])
  return parsed.success ? (parsed.output as Settings[K]) : defaultSettings[name]
}

/** Settings from whatever storage holds: each field by itself, so that good ones survive bad ones. */
export function settingsIn(all: Record<string, unknown>): Settings {
  return {
    theme: readSetting(all, 'theme'),
    markStyle: readSetting(all, 'markStyle'),
    density: readSetting(all, 'density'),
    badge: readSetting(all, 'badge'),
    doubleClick: readSetting(all, 'doubleClick'),
    siteMode: readSetting(all, 'siteMode'),
  }
}

/**
 * Reads all of it; where storage refuses, Glosslight works on its defaults. In private windows
 * (`isPrivate`) with what was decided there in the place of what is kept.
 */
export async function readKept(isPrivate = false): Promise<Kept> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null).catch(() => ({}))
  const all = isPrivate ? { ...stored, ...(await privateKept()) } : stored
  const { policy } = await managed()
  const { siteMode } = policy
  return {
    policy,
    settings: { ...settingsIn(all), ...(siteMode === undefined ? {} : { siteMode }) },
    site: collect(all, 'site'),
    mute: collect(all, 'mute'),
    correction: collect(all, 'correction'),
    pack: collect(all, 'pack'),
  }
}

/** Keeps a value, or forgets it; what comes from a private window holds and stays there alone. */
export async function keep<N extends StoreName>(
  name: N,
  key: string,
  value: Stored[N] | undefined,
  isPrivate = false,
): Promise<void> {
  const full = fullKeyOf(name, key)
  if (isPrivate) return keepPrivately(full, value)
  if (value === undefined) await browser.storage.local.remove(full)
  else await browser.storage.local.set({ [full]: value })
}

let lastChoice: Promise<unknown> = Promise.resolve()

/** Changes what the reader has chosen about a pack: one change after the other, so none is lost. */
export function changePackChoice(
  pack: string,
  change: (choice: StoredPackChoice) => StoredPackChoice,
): Promise<void> {
  const turn = async () => {
    const kept = await readKept()
    await keep('pack', pack, change(kept.pack.get(pack) ?? { enabled: true }))
  }
  const changing = lastChoice.then(turn, turn)
  lastChoice = changing
  return changing
}

export async function keepSetting<K extends keyof Settings>(name: K, value: Settings[K]) {
  await browser.storage.local.set({ [`setting:${name}`]: value })
}

/** The reader's own rules. */
export function siteRules(kept: Kept): SiteRule[] {
  return [...kept.site].map(([scope, { on, byHand = false }]) => ({ scope, on, byHand }))
}

/** The rules that hold: the organisation's, and the reader's where these leave room. */
export function rulesIn(kept: Kept): readonly SiteRule[] {
  return rulesUnder(kept.policy.sites, siteRules(kept))
}

/** Whether a pack is used. */
export function isPackUsed({ policy, pack }: Kept, id: string): boolean {
  return policy.packs.get(id) ?? pack.get(id)?.enabled ?? true
}

/** Where a pack is used; what an organisation has decided to use is used everywhere. */
export function packSitesOf({ policy, pack }: Kept, id: string): PackSites | undefined {
  return policy.packs.has(id) ? undefined : pack.get(id)?.sites
}

/** Whether Glosslight is on where no rule says otherwise. */
export function onByDefault({ settings }: Kept): boolean {
  return settings.siteMode === 'everywhere'
}

/** Calls back when anything kept changes, in whatever page; returns the way to stop. */
export function watchKept(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed()
  }
  browser.storage.onChanged.addListener(listener)
  const stop = watchPolicy(changed)
  return () => {
    browser.storage.onChanged.removeListener(listener)
    stop()
  }
}
