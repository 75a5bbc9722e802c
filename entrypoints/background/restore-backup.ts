import { browser } from 'wxt/browser'
import { isBackedUp, readBackup, type LocalValues } from '../../platform/extension/backup.ts'
import { takeOver } from '../../platform/extension/handover.ts'
import { changed } from '../../platform/extension/pack-changes.ts'
import type { Restored } from '../../platform/extension/pack-calls.ts'
import { readUserPacks } from '../../platform/extension/pack-store.ts'
import { changePacks, replacePacks } from '../../platform/extension/pack-writer.ts'
import { applyRules, restartPages, startInOpenTabs } from './sites.ts'
import { planChecks } from './subscription-checks.ts'

const MOST_DETAILS = 20

/**
 * Puts a backup in the place of everything. Packs and settings are in two storages: the packs are
 * replaced in one transaction that also notes the settings still to be written, and a background
 * that dies in between writes them at its next start. So a restore happens wholly or not at all.
 */
export async function restoreBackup(handover: string): Promise<Restored> {
  const given = await takeOver(handover)
  if (given === undefined) return { done: false, problem: { kind: 'gone' } }
  const { backup, problems } = readBackup(given)
  if (backup === undefined) {
    const wrong = problems.filter(({ severity }) => severity === 'error')
    const details = wrong.map(({ path, message }) => `${path} ${message}`.trim())
    return {
      done: false,
      problem: { kind: 'invalid' },
      details: details.slice(0, MOST_DETAILS),
    }
  }
  const { state, contents, local } = backup
  return inTurn(async () => {
    const written = await replacePacks({ ...state, restoring: { ...local } }, contents, handover)
    if (written.done) await finish()
    return written
  })
}

/** Ends a restore that has got as far as the packs. */
export function finishRestore(): Promise<void> {
  return inTurn(finish)
}

let last: Promise<unknown> = Promise.resolve()

/** What ends an older restore would else write its settings beside the packs of a newer one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = last.then(work, work)
  last = run
  return run
}

async function finish(): Promise<void> {
  const { state } = await readUserPacks()
  if (state.restoring === undefined) return
  await writeLocal(state.restoring)
  await changePacks((now) => changed({ ...now, restoring: undefined }))
  await applyRules()
  await restartPages()
  await startInOpenTabs()
  await planChecks()
}

async function writeLocal(values: LocalValues): Promise<void> {
  await browser.storage.local.set({ ...values })
  const all = Object.keys(await browser.storage.local.get(null))
  const stale = all.filter((key) => isBackedUp(key) && !Object.hasOwn(values, key))
  if (stale.length > 0) await browser.storage.local.remove(stale)
}
