import type { Entry } from '../entry.ts'
import type { Pack } from '../pack.ts'
import { differingMembers, sameValue } from './entry-difference.ts'
import type { EntryMember } from './entry-difference.ts'

/** An entry that is in both packs, and the members in which it differs. */
export interface EntryChange {
  readonly before: Entry
  readonly after: Entry
  readonly members: readonly EntryMember[]
}

/** What is different between two revisions of a pack. Entries are told apart by their ids. */
export interface PackDifference {
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly changed: readonly EntryChange[]
  /** Members of the pack itself: `title`, `sources`, `outcome`, … but not `entries`. */
  readonly members: readonly Exclude<keyof Pack, 'entries'>[]
}

const PACK_MEMBERS: readonly Exclude<keyof Pack, 'entries'>[] = [
  'id',
  'title',
  'description',
  'language',
  'revision',
  'private',
  'sources',
  'outcome',
]

/** Compares two revisions of a pack. The order of entries does not count. */
export function diffPacks(before: Pack, after: Pack): PackDifference {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]))
  const kept = new Set(after.entries.map(({ id }) => id))
  const added: Entry[] = []
  const changed: EntryChange[] = []
  for (const entry of after.entries) {
    const known = old.get(entry.id)
    if (!known) added.push(entry)
    else {
      const members = differingMembers(known, entry)
      if (members.length > 0) changed.push({ before: known, after: entry, members })
    }
  }
  return {
    added,
    removed: before.entries.filter(({ id }) => !kept.has(id)),
    changed,
    members: PACK_MEMBERS.filter((member) => !sameValue(before[member], after[member])),
  }
}
