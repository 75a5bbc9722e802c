import type { Citation, Source } from '../glossary/citation.ts'
import type { Entry } from '../glossary/entry.ts'
import type { CitedPoint, Pack } from '../glossary/pack.ts'
import type { CitationModel } from './citation-model.ts'
import type { EntryModel, RelatedTerm } from './entry-model.ts'
import type { OutcomeModel, PointModel } from './outcome-model.ts'

/** Makes the link that opens a cited passage in its source. */
export type PassageLink = (citation: Citation, source: Source) => string

/** A citation whose source the pack lacks has nothing to show for itself: it is left out. */
function citationModels(
  pack: Pack,
  citations: readonly Citation[],
  link: PassageLink,
): readonly CitationModel[] {
  return citations.flatMap((citation) => {
    const source = pack.sources.find(({ id }) => id === citation.source)
    if (source === undefined) return []
    return [{ citation, source, href: link(citation, source), language: pack.language }]
  })
}

function relatedTerms(pack: Pack, entry: Entry): readonly RelatedTerm[] {
  return entry.related.flatMap((id) => {
    const other = pack.entries.find((candidate) => candidate.id === id)
    return other === undefined ? [] : [{ id, term: other.term }]
  })
}

/** The entry as the components show it. Related ids that the pack lacks are left out. */
export function entryModel(pack: Pack, entry: Entry, link: PassageLink): EntryModel {
  const expansion = entry.longForms[0]
  return {
    id: entry.id,
    term: entry.term,
    ...(expansion === undefined ? {} : { expansion }),
    unspelled: !entry.spelledOut,
    definition: entry.definition,
    language: pack.language,
    citations: citationModels(pack, entry.citations, link),
    related: relatedTerms(pack, entry),
  }
}

/** The pack's outcome as the components show it; undefined for a plain glossary. */
export function outcomeModel(pack: Pack, link: PassageLink): OutcomeModel | undefined {
  if (pack.outcome === undefined) return undefined
  const point = ({ text, citations }: CitedPoint): PointModel => ({
    text,
    citations: citationModels(pack, citations, link),
  })
  const { headline, asOf, lead, stances, sections } = pack.outcome
  return {
    headline,
    asOf,
    language: pack.language,
    lead: point(lead),
    stances: stances.map(({ citations, ...stance }) => ({
      ...stance,
      citations: citationModels(pack, citations, link),
    })),
    sections: sections.map(({ title, points }) => ({ title, points: points.map(point) })),
    sources: pack.sources,
  }
}
