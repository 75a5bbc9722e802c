import type { Source } from '../../glossary/citation.ts'
import type { Entry } from '../../glossary/entry.ts'
import type { Pack } from '../../glossary/pack.ts'
import { decodeSource } from '../../glossary/pack/decode-citation.ts'
import { decodeEntry } from '../../glossary/pack/decode-entry.ts'
import { LIMITS } from '../../glossary/pack/limits.ts'
import { countForms } from '../../glossary/pack/parse-pack.ts'
import { ProblemList, type Problem } from '../../glossary/pack/problem.ts'
import {
  changed,
  putPack,
  refused,
  undoable,
  type Circumstances,
  type Outcome,
} from './pack-changes.ts'
import { OWN_PACK, packIn, type PackState } from './pack-state.ts'

/** An entry as a page sends it. */
export interface EntryEdit {
  readonly pack: string
  /** Id of the entry it takes the place of; null for a new one. */
  readonly was: string | null
  /** The entry, in the pack format. */
  readonly entry: unknown
  /** Sources it cites that the pack does not have yet, in the pack format. */
  readonly sources: readonly unknown[]
}

/** The pack of the reader's own entries before there is one. */
export function emptyOwnPack(language: string): Pack {
  return {
    id: OWN_PACK,
    title: 'My glossary',
    description: '',
    language,
    revision: 0,
    private: false,
    sources: [],
    entries: [],
  }
}

const first = (problems: readonly Problem[]): string => {
  const problem = problems.find(({ severity }) => severity === 'error')
  return problem === undefined ? '' : `${problem.path} ${problem.message}`.trim()
}

/** Sources of the pack and new ones; a new one takes the place of one with the same id. */
function withSources(known: readonly Source[], added: readonly Source[]): readonly Source[] {
  const ids = new Set(added.map(({ id }) => id))
  return [...known.filter(({ id }) => !ids.has(id)), ...added]
}

/** The pack with the entry in the place of `was`, or after all others. */
function withEntry(pack: Pack, was: string | null, entry: Entry, sources: readonly Source[]): Pack {
  const place = pack.entries.findIndex(({ id }) => id === was)
  const entries = place < 0 ? [...pack.entries, entry] : pack.entries.toSpliced(place, 1, entry)
  const renamed = (id: string) => (id === was ? entry.id : id)
  const known = new Set(entries.map(({ id }) => id))
  return {
    ...pack,
    revision: pack.id === OWN_PACK ? pack.revision + 1 : pack.revision,
    sources,
    entries: entries.map((each) => {
      if (each !== entry && (was === entry.id || was === null || !each.related.includes(was))) {
        return each
      }
      return { ...each, related: each.related.map(renamed).filter((id) => known.has(id)) }
    }),
  }
}

/** The pack without the entry, to which then nothing is related any more. */
function withoutEntry(pack: Pack, id: string): Pack {
  const entries = pack.entries.filter((each) => each.id !== id)
  return {
    ...pack,
    revision: pack.id === OWN_PACK ? pack.revision + 1 : pack.revision,
    entries: entries.map((each) =>
      each.related.includes(id)
        ? { ...each, related: each.related.filter((related) => related !== id) }
        : each,
    ),
  }
}

function decode(edit: EntryEdit, pack: Pack) {
  const problems = new ProblemList()
  const added = edit.sources.flatMap(
    (value, index) => decodeSource({ value, path: `sources[${index}]`, problems }) ?? [],
  )
  const sources = withSources(pack.sources, added)
  const ids = new Set(sources.map(({ id }) => id))
  const entry = decodeEntry({ value: edit.entry, path: '', problems }, ids)
  return { entry, sources, problem: first(problems.list()) }
}

/** Writes one entry of a pack the reader may edit; `pack` is that pack as it is kept. */
export function saveEntry(
  state: PackState,
  pack: Pack,
  edit: EntryEdit,
  at: Circumstances,
): Outcome {
  const origin = packIn(state, pack.id)?.origin ?? 'own'
  if (origin === 'subscribed') return refused('subscribed')
  const ids = new Set(pack.entries.map(({ id }) => id))
  if (edit.was !== null && !ids.has(edit.was)) return refused('unknown-entry', edit.was)
  const { entry, sources, problem } = decode(edit, pack)
  if (entry === undefined || problem !== '') return refused('invalid', problem)
  if (entry.id !== edit.was && ids.has(entry.id)) return refused('id-taken', entry.id)
  const next = withEntry(pack, edit.was, entry, sources)
  if (countForms(next.entries) > LIMITS.terms) return refused('too-many')
  const put = putPack(state, next, origin, at)
  return changed(undoable('save-entry', entry.term, state, put.state), put.contents)
}

/** Takes one entry out of a pack the reader may edit. */
export function removeEntry(state: PackState, pack: Pack, id: string, at: Circumstances): Outcome {
  const stored = packIn(state, pack.id)
  if (stored === undefined) return refused('unknown-pack')
  if (stored.origin === 'subscribed') return refused('subscribed')
  const entry = pack.entries.find((each) => each.id === id)
  if (entry === undefined) return refused('unknown-entry', id)
  const put = putPack(state, withoutEntry(pack, id), stored.origin, at)
  return changed(undoable('remove-entry', entry.term, state, put.state), put.contents)
}
