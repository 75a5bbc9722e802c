import { entryRef } from './entry-ref.ts'
import { MOST_FOUND, type FoundEntries, type FoundEntry } from './look-up-calls.ts'
import type { Shelf } from './packs.ts'
import type { EntryDetail } from './state.ts'

/** Looks a term up in all packs of a shelf. */
export function findEntries(shelf: Shelf, typed: string, limit = MOST_FOUND): FoundEntries {
  const finds = shelf.lookUp().find(typed, limit + 1)
  const found = finds.slice(0, limit).flatMap(({ entry: at, form, by }): FoundEntry[] => {
    const both = shelf.entryAt(at)
    if (both === undefined) return []
    const { pack, entry } = both
    const source = pack.sources.find(({ id }) => id === entry.citations[0]?.source)
    const expansion = entry.longForms[0]
    return [
      {
        entry: entryRef(pack.id, entry.id),
        term: entry.term,
        ...(expansion === undefined ? {} : { expansion }),
        form,
        by,
        language: pack.language,
        pack: pack.title,
        ...(source === undefined ? {} : { author: source.author, date: source.date }),
      },
    ]
  })
  const beyond = finds[limit]
  return { found, more: beyond !== undefined && beyond.by !== 'near' }
}

/** An entry with those it is related to, as a part of its pack. */
export function entryDetail(shelf: Shelf, ref: string): EntryDetail | null {
  const found = shelf.find(ref)
  if (found === undefined) return null
  const { pack, entry } = found
  const shown = new Set([entry.id, ...entry.related])
  const entries = pack.entries.filter(({ id }) => shown.has(id))
  return { pack: { ...pack, entries }, entry }
}
