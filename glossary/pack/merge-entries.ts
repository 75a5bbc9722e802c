import type { Cue, Entry, Rival } from '../entry.ts'
import { sameValue } from './entry-difference.ts'

/**
 * One entry of two for the same thing: the first keeps its id, term, kind and case rule, and its
 * definition unless it has none; lists take what the second has more. Where both know a cue or a
 * rival, its weight is the first's.
 */
export function mergeEntries(first: Entry, second: Entry): Entry {
  const forms = second.term === first.term ? second.aliases : [second.term, ...second.aliases]
  return {
    ...first,
    definition: first.definition === '' ? second.definition : first.definition,
    spelledOut: first.spelledOut || second.spelledOut,
    aliases: union(
      first.aliases,
      forms.filter((form) => form !== first.term),
    ),
    longForms: union(first.longForms, second.longForms),
    hiddenForms: union(first.hiddenForms, second.hiddenForms),
    citations: union(first.citations, second.citations),
    related: union(first.related, second.related).filter((id) => id !== first.id),
    cues: mergeCues(first.cues, second.cues),
    rivals: mergeRivals(first.rivals, second.rivals),
    negatives: union(first.negatives, second.negatives),
  }
}

function union<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return [...first, ...second.filter((one) => !first.some((known) => sameValue(known, one)))]
}

function mergeCues(first: readonly Cue[], second: readonly Cue[]): readonly Cue[] {
  const known = new Set(first.map(({ word }) => word))
  return [...first, ...second.filter(({ word }) => !known.has(word))]
}

function mergeRivals(first: readonly Rival[], second: readonly Rival[]): readonly Rival[] {
  const others = new Map(second.map((rival) => [rival.longForm, rival]))
  const merged = first.map((rival) => {
    const other = others.get(rival.longForm)
    others.delete(rival.longForm)
    return other ? { ...rival, cues: mergeCues(rival.cues, other.cues) } : rival
  })
  return [...merged, ...others.values()]
}
