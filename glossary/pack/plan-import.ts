import type { Entry } from '../entry.ts'
import type { Pack } from '../pack.ts'
import { differingMembers } from './entry-difference.ts'
import type { EntryMember } from './entry-difference.ts'

/**
 * What importing one entry would do:
 * - `new`: nothing like it is there;
 * - `same`: it is there already, word for word;
 * - `changed`: the entry of its id and term is there and differs in `members`;
 * - `conflicting`: another entry has its id or its term; `members` are the differences.
 */
export type ImportStep =
  | { readonly kind: 'new' | 'same'; readonly incoming: Entry }
  | {
      readonly kind: 'changed' | 'conflicting'
      readonly incoming: Entry
      readonly existing: Entry
      readonly members: readonly EntryMember[]
    }

/** What importing a pack into another would do, one step per incoming entry, in order. */
export interface ImportPlan {
  readonly existing: Pack
  readonly incoming: Pack
  readonly steps: readonly ImportStep[]
}

/**
 * Compares an incoming pack with the one it is to go into, before anything is stored. Terms are
 * the same where they differ in letter case or Unicode form only. For a pack of its own there is
 * nothing to plan; to update a pack, see `diffPacks`.
 */
export function planImport(existing: Pack, incoming: Pack): ImportPlan {
  const byId = new Map(existing.entries.map((entry) => [entry.id, entry]))
  const byTerm = new Map<string, Entry[]>()
  for (const entry of existing.entries) {
    const key = termKey(entry)
    const known = byTerm.get(key)
    if (known) known.push(entry)
    else byTerm.set(key, [entry])
  }
  const steps = incoming.entries.map((entry): ImportStep => {
    const twins = byTerm.get(termKey(entry)) ?? []
    const named = byId.get(entry.id)
    const other = twins.find((twin) => twin === named) ?? twins[0] ?? named
    return other ? compare(other, entry) : { kind: 'new', incoming: entry }
  })
  return { existing, incoming, steps }
}

/** How many steps there are of each kind, for a preview. */
export function countSteps({ steps }: ImportPlan): Readonly<Record<ImportStep['kind'], number>> {
  const counts = { new: 0, same: 0, changed: 0, conflicting: 0 }
  for (const { kind } of steps) counts[kind] += 1
  return counts
}

function compare(existing: Entry, incoming: Entry): ImportStep {
  const members = differingMembers(existing, incoming)
  if (members.length === 0) return { kind: 'same', incoming }
  const itself = existing.id === incoming.id && termKey(existing) === termKey(incoming)
  return { kind: itself ? 'changed' : 'conflicting', incoming, existing, members }
}

/** What two terms have in common that are the same but for letter case and Unicode form. */
export function termKey({ term }: Pick<Entry, 'term'>): string {
  return term.normalize('NFC').toLowerCase()
}
