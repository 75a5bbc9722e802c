import { browser } from 'wxt/browser'
import { entryRef } from '../../platform/extension/entry-ref.ts'
import type { Caller, Handlers } from '../../platform/extension/messages.ts'
import { muteAt, mutesAt, type MuteScope } from '../../platform/extension/mutes.ts'
import { readShelf } from '../../platform/extension/packs.ts'
import { keep, readKept } from '../../platform/extension/storage.ts'
import { forScope, type StoredCorrection } from '../../platform/extension/stored.ts'
import { restartPages } from './sites.ts'

type DecisionCall =
  'correct' | 'forget-correction' | 'mute' | 'mute-in-tab' | 'unmute' | 'forget-mute'

function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

/** The address a page gives is taken where it is on the page's own host, as the browser tells it. */
function placed<T extends Pick<StoredCorrection, 'scope' | 'host' | 'url'>>(
  correction: T,
  { url }: Caller,
): T {
  const host = hostIn(url)
  const page = hostIn(correction.url) === host ? correction.url : (url.split('#', 1)[0] ?? '')
  return forScope({ ...correction, host, url: page })
}

async function mute(entry: string, scope: MuteScope, url: string, isPrivate: boolean) {
  const found = (await readShelf(isPrivate)).find(entry)
  if (found === undefined) return
  const shown = { term: found.entry.term, language: found.pack.language }
  const { key, mute: value } = muteAt(entry, scope, url, shown)
  await keep('mute', key, value, isPrivate)
  await restartPages()
}

/** The reader's word on terms. What is said in private windows holds there and is not kept. */
export const decisionHandlers: Pick<Handlers, DecisionCall> = {
  async correct(given, caller) {
    const correction = placed(given, caller)
    const ref = entryRef(correction.pack, correction.entry)
    const found = (await readShelf(caller.private)).find(ref)
    if (found === undefined) return null
    const { scope, host, url } = correction
    const shown = { term: found.entry.term, language: found.pack.language }
    const where = `${ref} ${scope} ${host}${url}`
    await keep('correction', where, { ...correction, ...shown }, caller.private)
    await restartPages()
    return null
  },

  async 'forget-correction'({ key, tab }) {
    const isPrivate = tab !== undefined && (await browser.tabs.get(tab)).incognito
    await keep('correction', key, undefined, isPrivate)
    await restartPages()
    return null
  },

  async mute({ entry, scope }, caller) {
    await mute(entry, scope, caller.url, caller.private)
    return null
  },

  async 'mute-in-tab'({ tab, entry }) {
    const { url = '', incognito } = await browser.tabs.get(tab)
    await mute(entry, 'everywhere', url, incognito)
    return null
  },

  async unmute({ tab, entry }) {
    const { url = '', incognito } = await browser.tabs.get(tab)
    const kept = await readKept(incognito)
    const here = mutesAt(kept, url).filter(([, each]) => each.entry === entry)
    for (const [key] of here) await keep('mute', key, undefined, incognito)
    await restartPages()
    return null
  },

  async 'forget-mute'({ key }) {
    await keep('mute', key, undefined)
    await restartPages()
    return null
  },
}
