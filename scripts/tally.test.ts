import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { summaryLine, tallyOfReport } from './tally.ts'

const directory = mkdtempSync(join(tmpdir(), 'tally-'))

function report(content: string): string {
  const path = join(directory, `${Math.abs(hash(content))}.json`)
  writeFileSync(path, content)
  return path
}

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

describe('tallyOfReport', () => {
  it.each(cases)('$name', ({ files, exit, line }) => {
    const path = report(JSON.stringify({ testResults: files }))
    expect(summaryLine(tallyOfReport(path, exit))).toBe(line)
  })

  it('counts a missing or torn report as a failure', () => {
    expect(summaryLine(tallyOfReport(join(directory, 'none.json'), 0))).toBe('0 passed, 1 failed')
    expect(summaryLine(tallyOfReport(report('{"testResults":['), 0))).toBe('0 passed, 1 failed')
  })

  it('names what was skipped', () => {
    const path = report(JSON.stringify({ testResults: [file('passed', 'passed', 'skipped')] }))
    expect(tallyOfReport(path, 0).skipped).toEqual(['a test that skipped'])
  })
})
