import type { Browser } from 'wxt/browser'
import { findEntries } from '../../platform/extension/found-entries.ts'
import { LONGEST_LOOKED_UP, onlyExact } from '../../platform/extension/look-up-calls.ts'
import { openLookUp } from '../../platform/extension/open-look-up.ts'
import { sendOrder } from '../../platform/extension/orders.ts'
import { readShelf } from '../../platform/extension/packs.ts'

/** What stands around a term that is selected in a hurry: quotation marks, brackets, commas. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

type Tab = Pick<Browser.tabs.Tab, 'id' | 'incognito'>

/**
 * Looks up what is selected in a frame: explained beside the selection where Glosslight runs there
 * and has something to say, else on the look-up page.
 */
export async function lookUpSelected(text: string, tab: Tab, frame: number): Promise<void> {
  const { id, incognito } = tab
  const all = text.replace(AROUND, '').replace(/\s+/g, ' ')
  const typed = (all === '' ? text.trim() : all).slice(0, LONGEST_LOOKED_UP)
  const { found } = findEntries(await readShelf(incognito), typed)
  const only = onlyExact(found, typed)
  const entries = found.flatMap(({ by, entry }) => (by === 'exact' ? [entry] : []))
  const best = only === undefined ? entries : [...new Set([only.entry, ...entries])]
  // A viewer of the browser's own has no tab that can be asked.
  const isTab = id !== undefined && id >= 0
  if (isTab && (await sendOrder(id, { order: 'look-up', entries: best }, frame))) return
  await openLookUp(
    { typed, ...(only === undefined ? {} : { entry: only.entry }), private: incognito },
    { disposition: 'newForegroundTab', ...(isTab ? { from: id } : {}) },
  )
}
