import { theDatabase } from './pack-database.ts'

/**
 * How a page gives the background something too large for a message (Chromium ends at 64 MB): it
 * is put into the database under a key of its own, and the call carries the key. A page adds and
 * never changes; what the background does not fetch is thrown away after a day.
 */

const DAY = 86_400_000

/** Puts a value down for the background; undefined where the database does not take it. */
export async function handOver(value: unknown): Promise<string | undefined> {
  const { database } = await theDatabase()
  if (database === undefined) return undefined
  const key = `${new Date().toISOString()} ${crypto.randomUUID()}`
  try {
    await database.add('handover', value, key)
    return key
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

/** Fetches what a page has put down; undefined where nothing is there. */
export async function takeOver(key: string): Promise<unknown> {
  const { database } = await theDatabase()
  return database?.get('handover', key)
}

/** Throws away what was fetched and is used up. */
export async function dropHandover(key: string): Promise<void> {
  const { database } = await theDatabase()
  await database?.delete('handover', key)
}

/** Throws away what was put down and never fetched. `now` is in milliseconds since 1970. */
export async function dropLeftovers(now: number): Promise<void> {
  const { database } = await theDatabase()
  const before = new Date(now - DAY).toISOString()
  await database?.delete('handover', IDBKeyRange.upperBound(before))
}
