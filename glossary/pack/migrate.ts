import { isJsonObject } from './field.ts'
import type { ProblemList } from './problem.ts'

/** The number of the format written today, and the newest one that can be read. */
export const FORMAT = 1

/**
 * How a pack of format `from` becomes one of the next format: a function from the JSON of the one
 * to the JSON of the other, which must not change its argument.
 */
export interface MigrationStep {
  readonly from: number
  readonly apply: (json: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/** One step per older format, in order. Format 1 is the first, so there is none yet. */
const STEPS: readonly MigrationStep[] = []

/**
 * Brings the JSON of a pack to the format read today. Its `format` says which it is; a newer one
 * than known, none, or one that no step leads on from is reported and gives undefined.
 * `steps` and `newest` are given by tests only.
 */
export function migrate(
  json: unknown,
  problems: ProblemList,
  steps: readonly MigrationStep[] = STEPS,
  newest: number = FORMAT,
): Readonly<Record<string, unknown>> | undefined {
  if (!isJsonObject(json)) {
    problems.error('', 'a pack must be a JSON object', json)
    return undefined
  }
  const format = Object.hasOwn(json, 'format') ? json['format'] : undefined
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    problems.error('format', 'must be the number of the pack format, such as 1', format)
    return undefined
  }
  if (format > newest) {
    const advice = 'update Glosslight to read it'
    problems.error('format', `is newer than the newest known, ${newest}; ${advice}`, format)
    return undefined
  }
  let current = json
  for (let at = format; at < newest; at += 1) {
    const step = steps.find((candidate) => candidate.from === at)
    if (!step) {
      problems.error('format', 'is too old to be read', format)
      return undefined
    }
    current = step.apply(current)
  }
  return current
}
