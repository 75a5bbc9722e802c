import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Pack } from '../../glossary/pack.ts'
import { STATE, theDatabase, type DatabaseProblem, type PackDatabase } from './pack-database.ts'
import { isPack } from './pack-shape.ts'
import { emptyState, packStateSchema, type PackState, type StoredPack } from './pack-state.ts'

/** Reading the reader's packs: in the background and in our own pages alike. */

/**
 * What keeps Glosslight from the reader's packs, for a banner. It works on without them.
 * - `newer`: a newer Glosslight wrote them; they are left alone;
 * - `unreadable`: the browser does not open the database;
 * - `damaged`: what is kept makes no sense: all of it, or the one pack that `title` names;
 * - `emptied`: there were packs and the browser has them no more.
 */
export interface StoreProblem {
  readonly kind: DatabaseProblem | 'damaged' | 'emptied'
  readonly title?: string
}

/** The reader's packs as they were at one moment, each as listed and as it is. */
export interface UserPacks {
  readonly state: PackState
  readonly packs: readonly { readonly stored: StoredPack; readonly pack: Pack }[]
  readonly problems: readonly StoreProblem[]
}

/** The state in a database, or a problem with it. No state at all is an empty one. */
export function stateIn(stored: unknown): PackState | 'damaged' {
  if (stored === undefined) return emptyState
  const parsed = v.safeParse(packStateSchema, stored)
  return parsed.success ? parsed.output : 'damaged'
}

/**
 * Changes with every write, so that open pages notice; `packs` is how many there were, by which a
 * database that the browser has emptied is told from one that was never filled.
 */
export const PACKS_CHANGED = 'packs'
const changedSchema = v.object({ changes: v.number(), packs: v.number() })

/** Tells all open pages of a write. Where that fails they show the packs as they were before. */
export async function announce({ changes, packs }: PackState): Promise<void> {
  const value = { [PACKS_CHANGED]: { changes, packs: packs.length } }
  await browser.storage.local.set(value).catch(() => undefined)
}

async function wasFilled(): Promise<boolean> {
  const kept = await browser.storage.local.get(PACKS_CHANGED).catch(() => ({}))
  const parsed = v.safeParse(changedSchema, Reflect.get(kept, PACKS_CHANGED))
  return parsed.success && parsed.output.packs > 0
}

const none = (problem: StoreProblem['kind']): UserPacks => ({
  state: emptyState,
  packs: [],
  problems: [{ kind: problem }],
})

let latest: UserPacks | undefined

/** Every pack of the reader's, read anew only where something has been written since. */
export async function readUserPacks(): Promise<UserPacks> {
  const { database, problem } = await theDatabase()
  if (problem !== undefined) return none(problem)
  try {
    const read = await readFrom(database)
    latest = read
    return read
  } catch (error) {
    // Whatever a damaged database throws at us: the built-in packs must still work.
    if (error instanceof DOMException) return none('unreadable')
    throw error
  }
}

async function readFrom(database: PackDatabase): Promise<UserPacks> {
  const reading = database.transaction(['state', 'contents'])
  const stored = await reading.objectStore('state').get(STATE)
  const state = stateIn(stored)
  if (state === 'damaged') return none('damaged')
  if (stored === undefined) return (await wasFilled()) ? none('emptied') : { ...nothing }
  if (latest?.state.changes === state.changes) return latest
  const known = new Map(latest?.packs.map((each) => [each.stored.current.content, each.pack]))
  const packs: { stored: StoredPack; pack: Pack }[] = []
  const problems: StoreProblem[] = []
  for (const each of state.packs) {
    const { content } = each.current
    const pack = known.get(content) ?? (await reading.objectStore('contents').get(content))
    if (isPack(pack)) packs.push({ stored: each, pack })
    else problems.push({ kind: 'damaged', title: each.title })
  }
  return { state, packs, problems }
}

const nothing: UserPacks = { state: emptyState, packs: [], problems: [] }

/** The pack kept under a number: an earlier revision, or an update that waits. */
export async function readContent(content: number): Promise<Pack | undefined> {
  const { database } = await theDatabase()
  const pack = await database?.get('contents', content)
  return isPack(pack) ? pack : undefined
}

/**
 * Every pack that can still be read, the state or no state: for an export when all else fails.
 * Of a pack kept in several revisions the newest is given.
 */
export async function salvage(): Promise<readonly Pack[]> {
  const { database } = await theDatabase()
  if (database === undefined) return []
  const found = new Map<string, Pack>()
  for (const key of await database.getAllKeys('contents')) {
    const pack = await database.get('contents', key).catch(() => undefined) // It is gone, then.
    if (isPack(pack)) found.set(pack.id, pack)
  }
  return [...found.values()]
}
