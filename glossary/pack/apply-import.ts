import type { Citation, Source } from '../citation.ts'
import type { Entry } from '../entry.ts'
import type { Pack } from '../pack.ts'
import { sameValue } from './entry-difference.ts'
import { EntryIds } from './formats/entry-id.ts'
import { mergeEntries } from './merge-entries.ts'
import { parsePack } from './parse-pack.ts'
import type { ParseResult } from './parse-pack.ts'
import { termKey } from './plan-import.ts'
import type { ImportPlan, ImportStep } from './plan-import.ts'
import { serializePack } from './serialize-pack.ts'

/**
 * What to do with an entry that is there already in another form: keep both, merge the incoming
 * one into it, replace it, or leave it as it is and drop the incoming one.
 */
export type Resolution = 'keep-both' | 'merge' | 'replace' | 'skip'

/**
 * The pack after an import. `resolve` is asked about every changed or conflicting step; new
 * entries are added, and what is there already stays once. Ids that clash are made anew, and
 * relations follow them; sources come along with the citations that need them. The outcome of the
 * incoming pack stays behind. The result is checked as a whole, so that limits hold; without a
 * pack, its problems say which was passed.
 */
export function applyImport(
  plan: ImportPlan,
  resolve: (step: Extract<ImportStep, { kind: 'changed' | 'conflicting' }>) => Resolution,
): ParseResult {
  const { existing, incoming, steps } = plan
  const sources = joinSources(existing.sources, incoming.sources)
  const decided = steps.map((step) => ({
    step,
    resolution: step.kind === 'changed' || step.kind === 'conflicting' ? resolve(step) : undefined,
  }))
  const idOf = assignIds(existing, decided)
  const entries = new Map(existing.entries.map((entry) => [entry.id, entry]))
  for (const { step, resolution } of decided) {
    if (step.kind === 'same' || resolution === 'skip') continue
    const moved = moveEntry(step.incoming, idOf, sources.idOf)
    const known = entries.get(moved.id)
    const merging = resolution === 'merge' && known !== undefined
    entries.set(moved.id, merging ? mergeEntries(known, moved) : moved)
  }
  const list = withoutStrays([...entries.values()])
  const cited = new Set(list.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const more = sources.added.filter(({ id }) => cited.has(id))
  const joined = { ...existing, sources: [...existing.sources, ...more], entries: list }
  return parsePack(serializePack(joined))
}

interface Decided {
  readonly step: ImportStep
  readonly resolution: Resolution | undefined
}

/** The id each incoming entry has afterwards, by the one it has now. */
function assignIds(existing: Pack, decided: readonly Decided[]): ReadonlyMap<string, string> {
  const ids = new EntryIds()
  for (const { id } of existing.entries) ids.take(id)
  const idOf = new Map<string, string>()
  for (const { step, resolution } of decided) {
    const { incoming } = step
    const beside = step.kind === 'new' || resolution === 'keep-both'
    if (!beside) idOf.set(incoming.id, idThere(step, resolution))
    else idOf.set(incoming.id, ids.take(incoming.id) ? incoming.id : ids.from(incoming.id))
  }
  return idOf
}

/** Where an entry goes that is not added. One dropped for another term's sake is nowhere. */
function idThere(step: ImportStep, resolution: Resolution | undefined): string {
  if (!('existing' in step)) return step.incoming.id
  const dropped = resolution === 'skip' && termKey(step.existing) !== termKey(step.incoming)
  return dropped ? '' : step.existing.id
}

function moveEntry(
  entry: Entry,
  idOf: ReadonlyMap<string, string>,
  sourceOf: ReadonlyMap<string, string>,
): Entry {
  const cite = (citation: Citation): Citation => ({
    ...citation,
    source: sourceOf.get(citation.source) ?? citation.source,
  })
  return {
    ...entry,
    id: idOf.get(entry.id) ?? entry.id,
    citations: entry.citations.map(cite),
    related: entry.related.map((id) => idOf.get(id) ?? id),
  }
}

function joinSources(existing: readonly Source[], incoming: readonly Source[]) {
  const ids = new EntryIds()
  for (const { id } of existing) ids.take(id)
  const added: Source[] = []
  const idOf = new Map<string, string>()
  for (const source of incoming) {
    const twin = existing.find((known) => sameValue({ ...known, id: '' }, { ...source, id: '' }))
    const id = twin?.id ?? (ids.take(source.id) ? source.id : ids.from(source.id))
    idOf.set(source.id, id)
    if (!twin) added.push({ ...source, id })
  }
  return { added, idOf }
}

/** Relations to entries that were dropped or are the entry itself say nothing any more. */
function withoutStrays(entries: readonly Entry[]): readonly Entry[] {
  const ids = new Set(entries.map(({ id }) => id))
  return entries.map((entry) => {
    const related = [...new Set(entry.related)].filter((id) => ids.has(id) && id !== entry.id)
    return related.length === entry.related.length ? entry : { ...entry, related }
  })
}
