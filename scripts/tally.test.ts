import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failedFiles, summaryLine, tallyOfRun, tallyOfRuns } from './tally.ts'

const directory = mkdtempSync(join(tmpdir(), 'tally-'))

function report(content: string): string {
  const path = join(directory, `${Math.abs(hash(content))}.json`)
  writeFileSync(path, content)
  return path
}

const reportOf = (files: readonly object[]) => report(JSON.stringify({ testResults: files }))

const hash = (text: string) => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: `a test that ${test}` })),
})

const cases = [
  {
    name: 'counts tests',
    files: [file('passed', 'passed', 'passed')],
    exit: 0,
    line: '2 passed, 0 failed',
  },
  {
    name: 'counts failures',
    files: [file('failed', 'passed', 'failed')],
    exit: 1,
    line: '1 passed, 1 failed',
  },
  {
    name: 'a file that broke on loading fails',
    files: [file('failed'), file('passed', 'passed')],
    exit: 1,
    line: '1 passed, 1 failed',
  },
  {
    name: 'a failing exit without a failing test fails',
    files: [file('passed', 'passed')],
    exit: 1,
    line: '1 passed, 1 failed',
  },
  { name: 'no test at all fails', files: [], exit: 0, line: '0 passed, 1 failed' },
]

describe('tallyOfRun', () => {
  it.each(cases)('$name', ({ files, exit, line }) => {
    expect(summaryLine(tallyOfRun({ report: reportOf(files), exitCode: exit }))).toBe(line)
  })

  it('counts a missing or torn report as a failure', () => {
    expect(summaryLine(tallyOfRun({ report: join(directory, 'none.json'), exitCode: 0 }))).toBe(
      '0 passed, 1 failed',
    )
    expect(summaryLine(tallyOfRun({ report: report('{"testResults":['), exitCode: 0 }))).toBe(
      '0 passed, 1 failed',
    )
  })

  it('names what was skipped', () => {
    const path = reportOf([file('passed', 'passed', 'skipped')])
    expect(tallyOfRun({ report: path, exitCode: 0 }).skipped).toEqual(['a test that skipped'])
  })
})

describe('a second run of the files that failed', () => {
  const named = (name: string, ...tests: string[]) => ({
    ...file(tests.includes('failed') ? 'failed' : 'passed', ...tests),
    name,
  })
  const first = {
    report: reportOf([named('a', 'passed'), named('b', 'failed', 'passed'), named('c', 'failed')]),
    exitCode: 1,
  }

  it('is of those alone', () => {
    expect(failedFiles(first)).toEqual(['b', 'c'])
    expect(failedFiles({ report: join(directory, 'none.json'), exitCode: 1 })).toEqual([])
  })

  it('is counted in their place', () => {
    const second = { report: reportOf([named('b', 'passed', 'passed'), named('c', 'passed')]) }
    expect(summaryLine(tallyOfRuns(first, { ...second, exitCode: 0 }))).toBe('4 passed, 0 failed')
    expect(summaryLine(tallyOfRuns(first, { ...second, exitCode: 1 }))).toBe('4 passed, 1 failed')
  })

  it('leaves a file failed that fails again or is not come to', () => {
    const second = { report: reportOf([named('b', 'failed', 'passed')]), exitCode: 1 }
    expect(summaryLine(tallyOfRuns(first, second))).toBe('2 passed, 2 failed')
    const torn = { report: report('{"testRe'), exitCode: 1 }
    expect(summaryLine(tallyOfRuns(first, torn))).toBe('2 passed, 2 failed')
  })
})
