import type { CompiledSense } from './compiled-sense.ts'
import type { Reason } from './decision.ts'
import type { Evidence, Region } from './evidence.ts'
import { isCertain } from './settle.ts'

/** What other entries of the same pack add to a sense. */
export interface RelatedEvidence {
  readonly weight: number
  /** Whether any other entry of the pack is certain here. */
  readonly anchored: boolean
  readonly reason: Reason | undefined
}

interface Found {
  readonly sense: CompiledSense
  readonly evidence: Evidence
}

/**
 * Entries of a pack support each other where they occur together, but only those that are
 * certain by themselves (an acronym or name whose own evidence suffices): two doubtful terms do
 * not make each other true.
 */
export function relatedEvidence(
  found: ReadonlyMap<number, Found>,
  region: Region,
): ReadonlyMap<number, RelatedEvidence> {
  const certain = new Map<string, Map<string, string>>()
  for (const { sense, evidence } of found.values()) {
    if (sense.data.kind === 'ordinary' || !isCertain(sense, evidence, region)) continue
    const { pack, entry, forms } = sense.data
    const known = certain.get(pack) ?? new Map<string, string>()
    known.set(entry, forms[0] ?? entry)
    certain.set(pack, known)
  }
  return new Map(
    [...found].map(([index, { sense }]) => [
      index,
      supportFor(sense, certain.get(sense.data.pack) ?? new Map<string, string>()),
    ]),
  )
}

/** No more entries than this are named in a reason. */
const MOST_NAMED = 5

function supportFor(
  { data, weights }: CompiledSense,
  certain: ReadonlyMap<string, string>,
): RelatedEvidence {
  const others = certain.size - (certain.has(data.entry) ? 1 : 0)
  if (others === 0) return { weight: 0, anchored: false, reason: undefined }
  const related = data.related.filter((entry) => entry !== data.entry && certain.has(entry))
  const sum = related.length * weights.related + (others - related.length) * weights.packMate
  const weight = Math.min(sum, weights.relatedMost)
  const words = named(related, data.entry, certain)
  return { weight, anchored: true, reason: { kind: 'related', effect: 'for', words, weight } }
}

/** The terms of related entries first, then of others, as many as a reason names. */
function named(
  related: readonly string[],
  self: string,
  certain: ReadonlyMap<string, string>,
): readonly string[] {
  const words = new Set(related.slice(0, MOST_NAMED).map((entry) => certain.get(entry) ?? entry))
  for (const [entry, term] of certain) {
    if (words.size >= MOST_NAMED) break
    if (entry !== self) words.add(term)
  }
  return [...words]
}
