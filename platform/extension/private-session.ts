import { browser } from 'wxt/browser'
import type { Pack } from '../../glossary/pack.ts'
import { isPack } from './pack-shape.ts'

/**
 * What is made in private windows. It is kept in memory (`storage.session`), holds in private
 * windows alone, and is gone when the last of them closes.
 */

const PACKS = 'private:packs'
const DRAFT = 'private:draft:'
const KEPT = 'private:kept:'

async function read(key: string): Promise<unknown> {
  const found: object = await browser.storage.session.get(key).catch(() => ({}))
  return Reflect.get(found, key)
}

/** False where there is no room: 10 MB in all. */
async function write(key: string, value: unknown): Promise<boolean> {
  return browser.storage.session.set({ [key]: value }).then(
    () => true,
    () => false,
  )
}

export async function privatePacks(): Promise<readonly Pack[]> {
  const packs = await read(PACKS)
  return Array.isArray(packs) ? packs.filter(isPack) : []
}

/** Keeps a pack in the place of the one with its id; false where there is no room. */
export async function keepPrivatePack(pack: Pack): Promise<boolean> {
  const others = (await privatePacks()).filter(({ id }) => id !== pack.id)
  return write(PACKS, [...others, pack])
}

export async function dropPrivatePack(id: string): Promise<void> {
  await write(
    PACKS,
    (await privatePacks()).filter((pack) => pack.id !== id),
  )
}

/** The key under which a thing of a kind is kept (`site:news.example.org`). */
export function fullKeyOf(kind: string, key: string): string {
  return `${kind}:${key}`
}

/**
 * Site rules, mutes and corrections of private windows. Undefined forgets one, and has one that is
 * kept for all windows not hold in these.
 */
export async function keepPrivately(key: string, value: unknown): Promise<void> {
  const full = `${KEPT}${key}`
  if (value !== undefined || key in (await browser.storage.local.get(key))) {
    await write(full, value ?? null)
  } else await browser.storage.session.remove(full)
}

/** What private windows put in the place of what is kept: null where nothing shall be. */
export async function privateKept(): Promise<Readonly<Record<string, unknown>>> {
  const all: object = await browser.storage.session.get(null).catch(() => ({}))
  const own = Object.entries(all).filter(([key]) => key.startsWith(KEPT))
  return Object.fromEntries(own.map(([key, value]) => [key.slice(KEPT.length), value]))
}

export function readPrivateDraft(id: string): Promise<unknown> {
  return read(`${DRAFT}${id}`)
}

export async function privateDrafts(): Promise<readonly unknown[]> {
  const all: object = await browser.storage.session.get(null).catch(() => ({}))
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(DRAFT) ? [value] : []))
}

export function keepPrivateDraft(id: string, draft: unknown): Promise<boolean> {
  return write(`${DRAFT}${id}`, draft)
}

export async function dropPrivateDraft(id: string): Promise<void> {
  await browser.storage.session.remove(`${DRAFT}${id}`)
}

async function forgetAll(): Promise<void> {
  const all = await browser.storage.session.get(null)
  const keys = Object.keys(all).filter((key) => key.startsWith('private:'))
  if (keys.length > 0) await browser.storage.session.remove(keys)
}

/** Forgets everything when the last private window has closed; called at the background's start. */
export function endWithPrivateWindows(): void {
  // Firefox for Android has no windows; there it ends with the browser.
  browser.windows?.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) void forgetAll()
    })
  })
}
