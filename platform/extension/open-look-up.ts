import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { EntryRef } from './entry-ref.ts'

/** What the look-up page is opened with. */
export interface LookUpRequest {
  readonly typed: string
  /** The entry to show at once; without it what is found is listed. */
  readonly entry?: EntryRef
  /** Whether packs kept in private windows are looked through. */
  readonly private: boolean
}

/** Where the page goes, as the address bar has it. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

const PAGE = '/look-up.html'
const HANDED = 'private:look-up:'
const handedSchema = v.object({ typed: v.string(), entry: v.optional(v.string()) })

/** The address at which the page shows a look-up; it can be kept as a bookmark. */
export function addressOf({ typed, entry }: Pick<LookUpRequest, 'typed' | 'entry'>) {
  if (typed === '' && entry === undefined) return PAGE
  const query = new URLSearchParams({ q: typed })
  if (entry !== undefined) query.set('entry', entry)
  return `${PAGE}?${query.toString()}` as const
}

/**
 * In Chromium an extension's pages are in ordinary windows only, and these have a history: what was
 * looked up in a private window is handed over in memory, and the address says nothing of it.
 */
async function privateAddress({ typed, entry }: LookUpRequest) {
  const id = crypto.randomUUID()
  await browser.storage.session.set({
    [HANDED + id]: { typed, ...(entry === undefined ? {} : { entry }) },
  })
  return `${PAGE}?handed=${id}` as const
}

/** The look-up that the address of the page asks for. */
export async function readRequest(search: string): Promise<LookUpRequest> {
  const query = new URLSearchParams(search)
  const handed = query.get('handed')
  if (handed !== null) {
    const key = HANDED + handed
    const kept: object = await browser.storage.session.get(key).catch(() => ({}))
    const read = v.safeParse(handedSchema, Reflect.get(kept, key))
    const { typed, entry } = read.success ? read.output : { typed: '' }
    return { typed, ...(entry === undefined ? {} : { entry }), private: true }
  }
  const entry = query.get('entry')
  return {
    typed: query.get('q') ?? '',
    ...(entry === null ? {} : { entry }),
    private: browser.extension.inIncognitoContext,
  }
}

interface Place {
  readonly disposition: Disposition
  /** The tab it is opened from, where it has one. */
  readonly from?: number
}

/** Opens the look-up page, in the place of a tab or beside it. */
export async function openLookUp(request: LookUpRequest, { disposition, from }: Place) {
  const elsewhere = request.private && !import.meta.env.FIREFOX
  const path = elsewhere ? await privateAddress(request) : addressOf(request)
  const url = browser.runtime.getURL(path)
  const tab = from === undefined || elsewhere ? undefined : await browser.tabs.get(from)
  if (disposition === 'currentTab' && tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { url })
    return
  }
  const active = disposition !== 'newBackgroundTab'
  const beside =
    tab?.id === undefined
      ? {}
      : { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id }
  await browser.tabs.create({ url, active, ...beside })
}
