import type { StanceModel } from './outcome-model.ts'

/** How many parties a group shows before the rest is folded away. */
export const partiesShown = 8

/**
 * What a group shows at once, and what it folds away. One party alone is never folded: the line
 * that says "1 more" would take its place.
 */
export function foldParties(stance: Pick<StanceModel, 'parties'>): {
  readonly shown: readonly string[]
  readonly folded: readonly string[]
} {
  const { parties } = stance
  if (parties.length <= partiesShown + 1) return { shown: parties, folded: [] }
  return { shown: parties.slice(0, partiesShown), folded: parties.slice(partiesShown) }
}
