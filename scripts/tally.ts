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

/** A run of Vitest: the file of its JSON report, and how it ended. */
export interface Run {
  readonly report: string
  readonly exitCode: number
}

/**
 * Counts the tests of a report written by Vitest's JSON reporter. A test file that broke before any
 * of its tests ran, a report that is missing and a failing exit code without a failing test each
 * count as one failure, so a broken run can never look like a small one.
 */
export function tallyOfRun({ report, exitCode }: Run): Tally {
  return tallyOfFiles(filesOf(report), exitCode)
}

/**
 * Counts the tests of a run whose files that failed were run again: of such a file, what the second
 * run found. A file that the second run did not come to stays as the first found it.
 */
export function tallyOfRuns(first: Run, second: Run): Tally {
  const again = filesOf(second.report) ?? []
  const names = new Set(again.map(nameOf))
  const kept = filesOf(first.report)?.filter((file) => !names.has(nameOf(file)))
  return tallyOfFiles(kept && [...kept, ...again], second.exitCode)
}

/** The test files of a run in which something failed. */
export function failedFiles({ report }: Run): readonly string[] {
  const failed = (filesOf(report) ?? []).filter((file) => tallyOfFile(file).failed > 0)
  return failed.map(nameOf)
}

function tallyOfFiles(files: readonly unknown[] | undefined, exitCode: number): Tally {
  if (files === undefined) return single(false)
  const tally = files.map(tallyOfFile).reduce(add, emptyTally)
  if (exitCode !== 0 && tally.failed === 0) return add(tally, single(false))
  return tally.passed + tally.failed === 0 ? add(tally, single(false)) : tally
}

function filesOf(report: string): readonly unknown[] | undefined {
  try {
    return list(field(JSON.parse(readFileSync(report, 'utf8')), 'testResults'))
  } catch {
    return undefined // The runner died before it could write: that counts as a failure.
  }
}

const nameOf = (file: unknown): string => String(field(file, 'name'))

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
