import { obstacleIn } from '../../platform/extension/host-access.ts'
import type { Caller } from '../../platform/extension/messages.ts'
import { readShelfAt, type Shelf } from '../../platform/extension/packs.ts'
import { mutedAt } from '../../platform/extension/mutes.ts'
import { pauseAt } from '../../platform/extension/pauses.ts'
import { frameIsOn, scopeAt } from '../../platform/extension/site-decision.ts'
import type { AskedEntry, PageSetup } from '../../platform/extension/state.ts'
import { readKept } from '../../platform/extension/storage.ts'
import { forgetReports } from '../../platform/extension/tab-reports.ts'
import { showState } from './toolbar.ts'

/**
 * Up to so many terms go to every frame whole; of more, frames ask for what their words can begin
 * (docs/decisions/0010-large-dictionaries.md).
 */
const WHOLE = 500
const NOTHING = { terms: [], senses: [], privateSenses: [] } as const

function wholeOf({ terms, size, senseOf, privateSenses }: Shelf) {
  const senses = Array.from({ length: size }, (_, entry) => senseOf(entry) ?? [])
  return { terms, senses: senses.flat(), privateSenses }
}

/** The entries that words with the given keys can begin a term of, each with all its terms. */
export async function askTerms(
  words: readonly string[],
  caller: Caller,
): Promise<readonly AskedEntry[]> {
  const { terms, termsOf, senseOf, privateSenses, wordIndex } = await readShelfAt(
    caller.private,
    caller.topUrl,
  )
  const isPrivate = new Set(privateSenses)
  const found = wordIndex().termsFor(words)
  return [...new Set(found.flatMap((term) => terms[term]?.entry ?? []))].flatMap((entry) => {
    const sense = senseOf(entry)
    return sense === undefined
      ? []
      : [{ sense, isPrivate: isPrivate.has(entry), terms: termsOf(entry) }]
  })
}

/** A script that was there before access was withdrawn stops with it. */
async function mayRun(topUrl: string): Promise<boolean> {
  return (await obstacleIn(topUrl)) !== 'no-access'
}

/** What holds for a frame that starts. The top frame's start ends what was known of the tab. */
export async function pageSetup(caller: Caller): Promise<PageSetup> {
  const { tab, frame, url, topUrl } = caller
  const kept = await readKept(caller.private)
  if (tab !== undefined && frame === 0) {
    await forgetReports(tab)
    await showState(tab)
  }
  if (!frameIsOn(url, topUrl, kept) || !(await mayRun(topUrl))) return { on: false }
  const now = Date.now()
  const place = { scope: scopeAt(topUrl), isPrivate: caller.private }
  const pause = tab === undefined ? undefined : await pauseAt({ tab, ...place }, now)
  if (pause !== undefined) {
    return pause.until === undefined
      ? { on: false }
      : { on: false, askIn: Date.parse(pause.until) - now }
  }
  const shelf = await readShelfAt(caller.private, topUrl)
  const asks = shelf.terms.length > WHOLE
  const { terms, senses, privateSenses } = asks ? NOTHING : wholeOf(shelf)
  return {
    on: true,
    asks,
    edition: shelf.edition,
    terms,
    senses,
    privateSenses,
    muted: mutedAt(kept, url),
    corrections: [...kept.correction.values()],
    settings: kept.settings,
  }
}
