import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { EntryRef } from './entry-ref.ts'

/**
 * What can be seen in a tab just now: the entries whose marks are in its view, in reading order.
 * Told while a side panel asks, and kept in `storage.session` so that the panel hears of it.
 */
export const viewSchema = v.object({
  entries: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(2_000)),
})

const PREFIX = 'view:'
const keyOf = (tab: number) => `${PREFIX}${tab}`

/** Whether a key of `storage.session` is a view: these change with every scroll. */
export function isViewKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

export async function keepView(tab: number, entries: readonly EntryRef[]): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: { entries } })
}

export async function forgetView(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab))
}

/** Calls back with what is in view in a tab whenever that changes; returns the way to stop. */
export function watchView(tab: number, seen: (entries: readonly EntryRef[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(tab)]
    if (area !== 'session' || change === undefined) return
    const view = v.safeParse(viewSchema, change.newValue)
    seen(view.success ? view.output.entries : [])
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
