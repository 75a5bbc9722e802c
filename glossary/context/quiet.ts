/**
 * How much of what could be marked is marked:
 * - `all`: every occurrence;
 * - `first-per-section`: the first occurrence of each entry between two headings;
 * - `quiet`: the first of each entry in the region, and no more than {@link QUIET_DENSITY}.
 */
export type MarkDensity = 'all' | 'first-per-section' | 'quiet'

/** One place that would be marked, in text order. */
export interface MarkPlace {
  /** What counts as the same term: the index of the sense. */
  readonly sense: number
  /** UTF-16 offset in the region's text. */
  readonly start: number
}

/** In `quiet`, a mark must stand this many characters behind the one before it: one in about 80 words. */
export const QUIET_DENSITY = 500

/**
 * The places that are marked under a setting, as indexes into `places`, in ascending order.
 *
 * @param places in text order.
 * @param sections ascending offsets at which a section begins (its heading); text before the
 *   first belongs to a section of its own.
 */
export function quieted(
  places: readonly MarkPlace[],
  density: MarkDensity,
  sections: readonly number[] = [],
): readonly number[] {
  if (density === 'all') return places.map((_, index) => index)
  const kept: number[] = []
  const seen = new Set<number>()
  let section = 0
  let last = Number.NEGATIVE_INFINITY
  for (const [index, { sense, start }] of places.entries()) {
    if (density === 'first-per-section') {
      const before = section
      while (section < sections.length && start >= (sections[section] ?? 0)) section += 1
      if (section !== before) seen.clear()
    }
    if (seen.has(sense)) continue
    if (density === 'quiet' && start - last < QUIET_DENSITY) continue
    seen.add(sense)
    last = start
    kept.push(index)
  }
  return kept
}
