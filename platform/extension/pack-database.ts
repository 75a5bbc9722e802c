import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'

/** The IndexedDB of the reader's packs. Its version changes with the shape of what is in it. */
export const DATABASE = 'glosslight'

interface PackSchema extends DBSchema {
  /** The `PackState`, under `STATE`. Read as unknown: a damaged database holds anything. */
  state: { key: string; value: unknown }
  /** Packs under their numbers, never changed. */
  contents: { key: number; value: unknown }
  /** What pages hand over to the background: too large for a message. */
  handover: { key: string; value: unknown }
}

export const STATE = 'packs'

export type PackDatabase = IDBPDatabase<PackSchema>
export type StoreName = 'state' | 'contents' | 'handover'
export type Writing = IDBPTransaction<PackSchema, StoreName[], 'readwrite'>
export type Upgrading = IDBPTransaction<PackSchema, StoreName[], 'versionchange'>

/**
 * One step per version: `STEPS[n]` makes version n + 1 of version n. All steps of one upgrade run
 * in one transaction, so an upgrade that is interrupted has not happened and runs again at the
 * next start. A step may await the transaction's own requests and nothing else.
 */
export type UpgradeStep = (database: PackDatabase, upgrading: Upgrading) => Promise<void> | void

const STEPS: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('state')
    database.createObjectStore('contents')
    database.createObjectStore('handover')
  },
]

/** Why there is no database to work with: it is newer than this Glosslight, or cannot be opened. */
export type DatabaseProblem = 'newer' | 'unreadable'

export type Opened =
  | { readonly database: PackDatabase; readonly problem?: never }
  | { readonly problem: DatabaseProblem; readonly database?: never }

/** The way a failed request tells its reason: `QuotaExceededError`, `VersionError`, … */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof DOMException ? error.name : undefined
}

async function upgrade(
  database: PackDatabase,
  upgrading: Upgrading,
  steps: readonly UpgradeStep[],
): Promise<void> {
  // What fails here is told by the opening itself, which fails with it.
  upgrading.done.catch(() => undefined)
  try {
    for (const step of steps) await step(database, upgrading)
  } catch {
    // Without this a step that throws would leave its half done and the version raised. Where one
    // of its requests failed the browser has undone it all already, and abort refuses.
    if (reasonOf(upgrading.error) === undefined) upgrading.abort()
  }
}

/**
 * Opens the database, brought up to date. A newer one is left alone. `steps` is given by tests
 * only. `closed` is called when the connection has come to its end.
 */
export async function openDatabase(
  closed: () => void,
  steps: readonly UpgradeStep[] = STEPS,
): Promise<Opened> {
  try {
    const database = await openDB<PackSchema>(DATABASE, steps.length, {
      upgrade(fresh, from, _, upgrading) {
        void upgrade(fresh, upgrading, steps.slice(from))
      },
      blocking(_current, _blocked, event) {
        // Another context upgrades or deletes it: let it, and open anew at the next use.
        if (event.target instanceof IDBDatabase) event.target.close()
        closed()
      },
      terminated: closed,
    })
    return { database }
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) {
      return { problem: reasonOf(error) === 'VersionError' ? 'newer' : 'unreadable' }
    }
    throw error
  }
}

let opened: Promise<Opened> | undefined

/** The one connection of this context. A failure is not kept: the next use tries again. */
export function theDatabase(): Promise<Opened> {
  if (opened !== undefined) return opened
  const forget = () => {
    opened = undefined
  }
  const opening = openDatabase(forget)
  opened = opening
  void opening.then(({ problem }) => {
    if (problem !== undefined && opened === opening) forget()
  }, forget)
  return opening
}
