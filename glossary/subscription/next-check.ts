const HOUR = 3_600_000

/** When subscriptions are asked for anew, in milliseconds. */
export const CHECK_TIMES = {
  /** Never sooner than this after the check before, whatever happened. */
  least: HOUR,
  /** After a check that went well. */
  usual: 6 * HOUR,
  /** After failures: doubled with each, up to this. */
  most: 48 * HOUR,
  /** Share of the wait that chance adds, so that not all readers come at once. */
  jitter: 0.25,
} as const

/**
 * The moment of a subscription's next check, in milliseconds since 1970.
 * `failures` counts the checks that failed since one went well: 1 waits two hours, each further
 * one twice as long. `chance` is a random number from 0 up to 1, which the caller draws.
 */
export function nextCheck(now: number, failures: number, chance: number): number {
  const { least, usual, most, jitter } = CHECK_TIMES
  const wait = failures === 0 ? usual : Math.min(least * 2 ** failures, most)
  return now + Math.round(wait * (1 + jitter * chance))
}
