import type { Entry } from '../../entry.ts'
import type { Pack } from '../../pack.ts'
import { decodeEntry } from '../decode-entry.ts'
import { LIMITS } from '../limits.ts'
import { FORMAT } from '../migrate.ts'
import { countForms, parsePack } from '../parse-pack.ts'
import { ProblemList } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { EntryIds } from './entry-id.ts'

/**
 * What reading a foreign file gave. Entries that cannot be taken are refused one by one, so there
 * may be a pack and errors. Without a pack nothing could be read. `refused` counts the entries
 * left out.
 */
export interface Reading {
  readonly pack?: Pack
  readonly problems: readonly Problem[]
  readonly refused: number
}

/** What a file that says nothing of it is called. `id` is a URN or a web address. */
export interface PackDefaults {
  readonly id: string
  readonly title: string
  readonly language: string
}

/**
 * An entry as a reader of a foreign format found it. `members` are those of an entry in
 * Glosslight's own JSON, all of them unchecked; without an `id` one is made from the term.
 * `place` is where it stands in the file (`line 12`). `key` is how other drafts name this one in
 * `relatedKeys`, where the format has names of its own.
 */
export interface EntryDraft {
  readonly place: string
  readonly members: Readonly<Record<string, unknown>>
  readonly key?: string
  readonly relatedKeys?: readonly string[]
}

/** Members of the pack itself in Glosslight's own JSON, unchecked; what is absent is the default. */
export type PackDraft = Readonly<Record<string, unknown>>

/**
 * Makes a pack of drafts: checks each, gives ids, joins relations. Problems found by the reader
 * before go on in the same list.
 */
export function assemblePack(
  frame: PackDraft,
  drafts: readonly EntryDraft[],
  defaults: PackDefaults,
  problems: ProblemList,
): Reading {
  if (drafts.length > LIMITS.terms) {
    problems.error('', `has more than ${LIMITS.terms.toLocaleString('en')} entries`)
    return failed(problems)
  }
  const framed = parsePack({ revision: 1, ...defaults, ...frame, format: FORMAT, entries: [] })
  if (!framed.pack) {
    problems.addAll(framed.problems)
    return failed(problems)
  }
  const entries = decodeDrafts(drafts, framed.pack, problems)
  if (entries.length === 0) {
    if (problems.errors === 0) problems.error('', 'has no entry that could be read')
    return { ...failed(problems), refused: drafts.length }
  }
  if (countForms(entries) > LIMITS.terms) {
    const limit = LIMITS.terms.toLocaleString('en')
    problems.error('', `has more than ${limit} terms, aliases and long forms`)
    return failed(problems)
  }
  const refused = drafts.length - entries.length
  return { pack: { ...framed.pack, entries }, problems: problems.list(), refused }
}

/** A reading that gave nothing. */
export function failed(problems: ProblemList): Reading {
  return { problems: problems.list(), refused: 0 }
}

interface Placed {
  readonly draft: EntryDraft
  readonly entry: Entry
}

function decodeDrafts(
  drafts: readonly EntryDraft[],
  { sources }: Pack,
  problems: ProblemList,
): readonly Entry[] {
  const known = new Set(sources.map((source) => source.id))
  const ids = new EntryIds()
  const given = new Set<string>()
  const seen = new Set<string>()
  const placed: Placed[] = []
  for (const draft of drafts) {
    const id = draft.members['id']
    if (typeof id === 'string') given.add(id)
  }
  for (const draft of drafts) {
    // Ids made of terms keep clear of those that are given further down.
    const made = draft.members['id'] === undefined
    const value = made ? { ...draft.members, id: freeId(ids, given, draft) } : draft.members
    const entry = decodeEntry({ value, path: draft.place, problems }, known)
    if (!entry) continue
    if (made || !seen.has(entry.id)) placed.push({ draft, entry })
    else problems.error(`${draft.place}.id`, 'is the id of an entry further up too', entry.id)
    seen.add(entry.id)
  }
  return joinRelated(placed, problems)
}

function freeId(ids: EntryIds, given: ReadonlySet<string>, { members }: EntryDraft): string {
  const term = typeof members['term'] === 'string' ? members['term'] : ''
  let id = ids.from(term)
  while (given.has(id)) id = ids.from(term)
  return id
}

function joinRelated(placed: readonly Placed[], problems: ProblemList): readonly Entry[] {
  const ids = new Set(placed.map(({ entry }) => entry.id))
  const byKey = new Map<string, string>()
  for (const { draft, entry } of placed) if (draft.key !== undefined) byKey.set(draft.key, entry.id)
  return placed.map(({ draft, entry }) => {
    const related = new Set<string>()
    for (const id of entry.related) {
      if (ids.has(id)) related.add(id)
      else problems.warn(`${draft.place}.related`, 'names no entry here; it is left out', id)
    }
    for (const key of draft.relatedKeys ?? []) {
      const id = byKey.get(key)
      if (id === undefined) {
        problems.warn(`${draft.place}.related`, 'names no entry here; it is left out', key)
      } else if (id !== entry.id) related.add(id)
    }
    return { ...entry, related: [...related] }
  })
}
