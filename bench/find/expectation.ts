import type { FinderName } from './finder.ts'
import { isSkipped, type SizeResult } from './result.ts'

/** More than this for one build or one search is not waited for. */
const LIMIT = 10_000

/** From this on a single time is taken to grow with the terms. */
const SLOW = 400

function secondsOf(milliseconds: number): string {
  const seconds = milliseconds / 1_000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
}

/** What a time has come to with more terms, as two smaller sets of them show. */
function expected(
  times: readonly (readonly [terms: number, time: number])[],
  terms: number,
): number {
  const [last, before] = times.toReversed()
  if (last === undefined) return 0
  if (before === undefined) return last[1] * (last[1] > SLOW ? terms / last[0] : 1)
  const growth = Math.log(last[1] / before[1]) / Math.log(last[0] / before[0])
  return last[1] * (terms / last[0]) ** Math.max(0, growth)
}

/** Why a finder need not be run with so many terms, or undefined where it should be. */
export function whyToSkip(
  finder: FinderName,
  terms: number,
  smaller: readonly SizeResult[],
): string | undefined {
  for (const what of ['build', 'find'] as const) {
    const times = smaller.flatMap((size) =>
      size.finders
        .filter((result) => result.finder === finder)
        .flatMap((result): [number, number][] =>
          isSkipped(result)
            ? []
            : [[size.terms, Math.min(...(what === 'build' ? result.builds : result.colds))]],
        ),
    )
    const time = expected(times, terms)
    if (time > LIMIT) {
      const [known, took] = times.at(-1) ?? [0, 0]
      return `skipped: to ${what} took ${secondsOf(took)} with ${known.toLocaleString('en')} terms, about ${secondsOf(time)} are to be expected`
    }
  }
  return smaller.some(({ finders }) =>
    finders.some((result) => result.finder === finder && isSkipped(result)),
  )
    ? 'skipped with fewer terms already'
    : undefined
}
