import type { BrowserKind } from '../../e2e/harness/browser-kind.ts'
import { fastest } from '../harness/statistics.ts'
import type { FinderName } from './finder.ts'

/** Raw times of one finder on one page with one number of terms, in milliseconds. */
export interface FinderTimes {
  readonly finder: FinderName
  readonly builds: readonly number[]
  /** Each from a fresh page. */
  readonly colds: readonly number[]
  /** In turn with `floors`, all on one page. */
  readonly warms: readonly number[]
  readonly floors: readonly number[]
  readonly count: number
}

/** A finder that was left out, and why. */
export interface SkippedFinder {
  readonly finder: FinderName
  readonly skipped: string
}

export interface SizeResult {
  readonly terms: number
  readonly finders: readonly (FinderTimes | SkippedFinder)[]
}

export interface PageResult {
  readonly page: string
  readonly units: number
  readonly textNodes: number
  readonly sizes: readonly SizeResult[]
}

/** All of one run, as it is written to `.output/bench/find.json`. */
export interface FindResult {
  readonly browsers: readonly {
    readonly browser: BrowserKind
    readonly version: string
    readonly pages: readonly PageResult[]
  }[]
}

/** One finder's figures: times in milliseconds, ratios to the floor of the same page. */
export interface Figures {
  readonly build: number
  readonly cold: number
  readonly coldRatio: number
  readonly warm: number
  readonly warmRatio: number
}

export function isSkipped(result: FinderTimes | SkippedFinder): result is SkippedFinder {
  return 'skipped' in result
}

export function timesOf(size: SizeResult, name: FinderName): FinderTimes | undefined {
  const result = size.finders.find(({ finder }) => finder === name)
  return result === undefined || isSkipped(result) ? undefined : result
}

/** Sums raw times up; the cold floor comes from pages of its own, the warm one from the same page. */
export function figuresOf(size: SizeResult, times: FinderTimes): Figures {
  const cold = fastest(times.colds)
  const warm = fastest(times.warms)
  return {
    build: fastest(times.builds),
    cold,
    coldRatio: cold / fastest(timesOf(size, 'floor')?.colds ?? []),
    warm,
    warmRatio: warm / fastest(times.floors),
  }
}
