import { packFromDraft } from '../../glossary/briefing/pack-from-draft.ts'
import { keptDraft } from '../../glossary/briefing/review.ts'
import { entryIds } from '../../glossary/briefing/entry-ids.ts'
import type { Pack } from '../../glossary/pack.ts'
import { serializePack } from '../../glossary/pack/serialize-pack.ts'
import { call } from '../../platform/extension/call.ts'
import type { Draft } from '../../platform/extension/drafts.ts'
import { handOver } from '../../platform/extension/handover.ts'
import { OWN_PACK } from '../../platform/extension/pack-state.ts'
import { readUserPacks } from '../../platform/extension/pack-store.ts'
import type { Written } from '../../platform/extension/pack-writer.ts'

/** The pack that a draft becomes. `pointsTitle` is in the reader's language. */
export function packOf(draft: Draft, pointsTitle: string): Pack {
  const { id, readOn, review, kept } = draft
  const settings = { id, private: review.private, readOn, pointsTitle, revision: kept + 1 }
  return packFromDraft(keptDraft(review), settings)
}

const noRoom: Written = { done: false, problem: { kind: 'full' } }

/** Keeps a briefing: from now on its terms are marked. */
export async function keepBriefing(pack: Pack, isPrivate: boolean): Promise<Written> {
  const given = serializePack(pack)
  if (isPrivate) return call('keep-privately', { pack: given })
  const handover = await handOver(given)
  return handover === undefined ? noRoom : call('import-pack', { handover })
}

/** Takes the last keeping back. */
export async function unkeepBriefing(draft: Draft, isPrivate: boolean): Promise<void> {
  const { id, kept } = draft
  if (isPrivate) await call('drop-privately', { pack: id })
  else if (kept <= 1) await call('remove-pack', { pack: id })
  else await call('roll-back', { pack: id })
}

/** Adds the one entry of a draft to the reader's own pack, with its source. */
export async function keepEntry(pack: Pack, isPrivate: boolean): Promise<Written> {
  if (isPrivate) return keepBriefing(pack, true)
  const [entry] = pack.entries
  const [source] = pack.sources
  if (entry === undefined || source === undefined) return noRoom
  const { packs } = await readUserPacks()
  const own = packs.find(({ pack: { id } }) => id === OWN_PACK)?.pack
  const entryId = freeId(entry.term, own?.entries ?? [])
  const known = own?.sources.find(({ url, title }) => url === source.url && title === source.title)
  const sourceId = known?.id ?? freeId('source', own?.sources ?? [])
  // The position is one in the paragraph, not in the page.
  const citations = entry.citations.map(({ exact, prefix, suffix }) => ({
    source: sourceId,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  }))
  return call('save-entry', {
    pack: OWN_PACK,
    was: null,
    entry: { ...entry, id: entryId, citations },
    sources: [{ ...source, id: sourceId }],
  })
}

function freeId(name: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  const idOf = entryIds()
  let id = idOf(name)
  while (ids.has(id)) id = idOf(name)
  return id
}
