import { browser } from 'wxt/browser'
import { makeBackup } from './backup.ts'
import { readUserPacks, type StoreProblem } from './pack-store.ts'

/**
 * Everything of the reader's as one JSON object, read in one of our own pages, which offers it as
 * a file. `problems` says what could not be read and is therefore missing.
 */
export async function collectBackup(
  now: Date,
): Promise<{ readonly backup: object; readonly problems: readonly StoreProblem[] }> {
  const [all, packs] = await Promise.all([browser.storage.local.get(null), readUserPacks()])
  return { backup: makeBackup(all, packs, now.toISOString()), problems: packs.problems }
}
