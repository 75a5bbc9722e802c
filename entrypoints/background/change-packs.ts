import type { Circumstances } from '../../platform/extension/pack-changes.ts'
import { changePacks, type Work, type Written } from '../../platform/extension/pack-writer.ts'
import { fixedPacks } from '../../platform/extension/packs.ts'
import { restartPages } from './sites.ts'
import { planChecks } from './subscription-checks.ts'

/** The moment of a change and the packs that come with Glosslight. */
export async function circumstances(): Promise<Circumstances> {
  return { now: new Date().toISOString(), fixed: await fixedPacks() }
}

/** Runs a change; where it is written, every page starts over with the packs as they are now. */
export async function changeAndRestart(work: Work, handover?: string): Promise<Written> {
  const written = await changePacks(work, handover)
  if (written.done) {
    await restartPages()
    await planChecks()
  }
  return written
}
