/**
 * The fastest of some runs of the same work. Of the usual summaries it is the one that other
 * programs on the same computer disturb least, and the raw times are kept beside it.
 */
export function fastest(times: readonly number[]): number {
  return times.length === 0 ? Number.NaN : Math.min(...times)
}

/** The time that a quarter of the runs stayed within: what usually can be had, not the best case. */
export function lowerQuartile(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? Number.NaN
}
