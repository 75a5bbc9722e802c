import { readFileSync } from 'node:fs'

/** How many checks passed, failed and were skipped. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: [] }

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
})

/** One check that either passed or failed. */
export const single = (ok: boolean): Tally =>
  ok ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] }

/** The line the whole test run ends with. */
export const summaryLine = (tally: Tally): string =>
  `${tally.passed} passed, ${tally.failed} failed`

/**
 * Counts the tests of a report written by Vitest's JSON reporter. A test file that broke before any
 * of its tests ran, a report that is missing and a failing exit code without a failing test each
 * count as one failure, so a broken run can never look like a small one.
 */
export function tallyOfReport(path: string, exitCode: number): Tally {
  const tally = readReport(path)
  if (tally === null) return single(false)
  if (exitCode !== 0 && tally.failed === 0) return add(tally, single(false))
  return tally.passed + tally.failed === 0 ? add(tally, single(false)) : tally
}

function readReport(path: string): Tally | null {
  let report: unknown
  try {
    report = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null // The runner died before it could write: the caller counts that as a failure.
  }
  return list(field(report, 'testResults')).map(tallyOfFile).reduce(add, emptyTally)
}

function tallyOfFile(file: unknown): Tally {
  const tests = list(field(file, 'assertionResults'))
  const tally = tests.map(tallyOfTest).reduce(add, emptyTally)
  const broke = field(file, 'status') === 'failed' && tally.failed === 0
  return broke ? add(tally, single(false)) : tally
}

function tallyOfTest(test: unknown): Tally {
  const status = field(test, 'status')
  if (status === 'passed' || status === 'failed') return single(status === 'passed')
  return { passed: 0, failed: 0, skipped: [String(field(test, 'fullName'))] }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
