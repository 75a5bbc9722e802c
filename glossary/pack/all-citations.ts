import type { Citation } from '../citation.ts'
import type { CitedPoint, Pack } from '../pack.ts'

/**
 * A citation of a pack and where it stands: `path` as in problem reports
 * (`entries[3].citations[0]`), `owner` as a person would say it (`wcit`, `outcome`).
 */
export interface PlacedCitation {
  readonly path: string
  readonly owner: string
  readonly citation: Citation
}

/** All citations of a pack: those of its outcome first, then those of its entries, in order. */
export function allCitations(pack: Pack): readonly PlacedCitation[] {
  const placed: PlacedCitation[] = []
  const add = (path: string, owner: string, { citations }: Pick<CitedPoint, 'citations'>) => {
    citations.forEach((citation, index) => {
      placed.push({ path: `${path}.citations[${index}]`, owner, citation })
    })
  }
  const { outcome } = pack
  if (outcome) {
    add('outcome.lead', 'outcome', outcome.lead)
    outcome.stances.forEach((one, index) => add(`outcome.stances[${index}]`, 'outcome', one))
    outcome.sections.forEach((section, at) => {
      section.points.forEach((one, index) => {
        add(`outcome.sections[${at}].points[${index}]`, 'outcome', one)
      })
    })
  }
  pack.entries.forEach((entry, index) => add(`entries[${index}]`, entry.id, entry))
  return placed
}
