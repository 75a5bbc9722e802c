import { EntryIds } from '../../../glossary/pack/formats/entry-id.ts'
import { serializePack } from '../../../glossary/pack/serialize-pack.ts'
import type { Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { call } from '../../../platform/extension/call.ts'
import { OWN_PACK } from '../../../platform/extension/pack-state.ts'
import { readUserPacks } from '../../../platform/extension/pack-store.ts'
import type { Route } from './route.ts'
import type { Changes } from './use-changes.ts'

/** An entry and the sources it cites, in the pack format, with ids that are free in another pack. */
export function copyFor(
  entry: Entry,
  pack: Pack,
  own: Pack | undefined,
): { readonly entry: object; readonly sources: readonly object[]; readonly id: string } {
  const ids = new EntryIds()
  for (const { id } of own?.entries ?? []) ids.take(id)
  const id = ids.take(entry.id) ? entry.id : ids.from(entry.term)
  const sourceIds = new EntryIds()
  for (const source of own?.sources ?? []) sourceIds.take(source.id)
  const cited = new Set(entry.citations.map(({ source }) => source))
  const renamed = new Map(
    pack.sources
      .filter((source) => cited.has(source.id))
      .map((source) => [
        source.id,
        sourceIds.take(source.id) ? source.id : sourceIds.from(source.id),
      ]),
  )
  const citations = entry.citations.map((citation) => ({
    ...citation,
    source: renamed.get(citation.source) ?? citation.source,
  }))
  const alone: Pack = {
    ...pack,
    sources: pack.sources
      .filter((source) => renamed.has(source.id))
      .map((source) => ({ ...source, id: renamed.get(source.id) ?? source.id })),
    // Relations lead to entries that do not come along.
    entries: [{ ...entry, id, citations, related: [] }],
  }
  const json = serializePack(alone)
  const [copied] = listIn(json, 'entries')
  return { id, entry: copied ?? {}, sources: listIn(json, 'sources') }
}

function listIn(json: object, name: string): readonly object[] {
  const list: unknown = Reflect.get(json, name)
  return Array.isArray(list) ? list.filter((one): one is object => typeof one === 'object') : []
}

/** Copies an entry into the reader's own pack; resolves to where it is then. */
export async function copyEntry(
  entry: Entry,
  pack: Pack,
  { make }: Changes,
): Promise<Route | undefined> {
  const { packs } = await readUserPacks()
  const own = packs.find((each) => each.pack.id === OWN_PACK)?.pack
  const copy = copyFor(entry, pack, own)
  const edit = { pack: OWN_PACK, was: null, entry: copy.entry, sources: [...copy.sources] }
  const done = await make(() => call('save-entry', edit))
  return done ? { page: 'entry', pack: OWN_PACK, entry: copy.id } : undefined
}
