import * as v from 'valibot'
import { browser } from 'wxt/browser'

/**
 * How sharing with the reader's other browsers stands; kept in `storage.local` of each. What is
 * here always stays, whatever the sync storage refuses.
 */
export const syncStatusSchema = v.object({
  on: v.boolean(),
  /** When both sides last agreed. */
  agreed: v.optional(v.string()),
  /**
   * `full`: not everything fits; `refused`: the browser took nothing this time; `newer`: a newer
   * Glosslight shares in a form that this one does not know.
   */
  problem: v.optional(v.picklist(['full', 'refused', 'newer'])),
  /** What is not shared, by its name (a setting, or the term of an entry), and how many in all. */
  left: v.optional(v.object({ count: v.number(), names: v.array(v.string()) })),
  /** Changed on both sides since they last agreed: what is here was kept. */
  kept: v.optional(v.array(v.string())),
})

export type SyncStatus = v.InferOutput<typeof syncStatusSchema>

const KEY = 'sync:status'

/** How sharing stands; off where nothing is kept. */
export async function readSyncStatus(): Promise<SyncStatus> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}))
  const parsed = v.safeParse(syncStatusSchema, Reflect.get(kept, KEY))
  return parsed.success ? parsed.output : { on: false }
}

export async function keepSyncStatus(status: SyncStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status })
}
