import type { Pack } from '../pack.ts'
import { countForms } from '../pack/parse-pack.ts'

/**
 * Why an update of a pack waits for the reader's word:
 * - `first`: nothing of this address has been taken yet;
 * - `other-id`: it is another pack than the one taken before;
 * - `older`: its revision is lower (an old copy played back);
 * - `grows`: it looks for far more, or explains at far greater length, than before;
 * - `drops`: more than half of what it explained is gone;
 * - `other-origin`: none of the sites its sources are on is one of the sites before;
 * - `other-language`: it explains terms of another language;
 * - `less-private`: its terms were hidden from pages and no longer would be.
 */
export type UpdateDoubt =
  | 'first'
  | 'other-id'
  | 'older'
  | 'grows'
  | 'drops'
  | 'other-origin'
  | 'other-language'
  | 'less-private'

/** What an update may do without asking. */
export const UPDATE_BOUNDS = {
  /** Times the terms, and times the characters, that the pack had before … */
  growth: 3,
  /** … and always this many terms, */
  forms: 100,
  /** and this many characters: a small pack may grow quickly. */
  characters: 50_000,
  /** Share of the entries before that may go. */
  dropped: 0.5,
} as const

/** Characters (UTF-16 units) that the entries say and quote. */
function length({ entries }: Pack): number {
  const quoted = entries.flatMap(({ citations }) => citations.map(({ exact }) => exact))
  return [...quoted, ...entries.map(({ definition }) => definition)].reduce(
    (sum, text) => sum + text.length,
    0,
  )
}

function grows(before: Pack, after: Pack): boolean {
  const { growth, forms, characters } = UPDATE_BOUNDS
  return (
    countForms(after.entries) > Math.max(countForms(before.entries) * growth, forms) ||
    length(after) > Math.max(length(before) * growth, characters)
  )
}

function drops(before: Pack, after: Pack): boolean {
  const kept = new Set(after.entries.map(({ id }) => id))
  const dropped = before.entries.filter(({ id }) => !kept.has(id)).length
  return dropped > before.entries.length * UPDATE_BOUNDS.dropped
}

const HOST = /^https?:\/\/(?:www\.)?([^/?#:]+)/i

function sites({ sources }: Pack): ReadonlySet<string> {
  return new Set(sources.flatMap(({ url }) => HOST.exec(url)?.[1]?.toLowerCase() ?? []))
}

function hasOtherOrigin(before: Pack, after: Pack): boolean {
  const known = sites(before)
  const now = sites(after)
  return known.size > 0 && ![...now].some((site) => known.has(site))
}

/**
 * What speaks against taking an update without asking; empty where nothing does.
 * `before` is the pack as last taken, undefined at the first time.
 */
export function updateDoubts(before: Pack | undefined, after: Pack): readonly UpdateDoubt[] {
  if (before === undefined) return ['first']
  const found: readonly (readonly [UpdateDoubt, boolean])[] = [
    ['other-id', before.id !== after.id],
    ['older', after.revision < before.revision],
    ['grows', grows(before, after)],
    ['drops', drops(before, after)],
    ['other-origin', hasOtherOrigin(before, after)],
    ['other-language', before.language !== after.language],
    ['less-private', before.private && !after.private],
  ]
  return found.filter(([, holds]) => holds).map(([doubt]) => doubt)
}
