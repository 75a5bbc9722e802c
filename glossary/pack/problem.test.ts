import { expect, test } from 'vitest'
import { describe as shown, ProblemList, type Problem } from './problem.ts'

const error: Problem = { severity: 'error', path: 'a', message: 'is missing' }
const warning: Problem = { severity: 'warning', path: 'b', message: 'is odd' }

test('problems come in order, with errors counted', () => {
  const problems = new ProblemList()
  problems.warn('b', 'is odd')
  problems.addAll([error, warning])
  problems.error('c', 'is wrong', '1')
  expect(problems.errors).toBe(2)
  expect(problems.list()).toEqual([
    warning,
    error,
    warning,
    { severity: 'error', path: 'c', message: 'is wrong', value: '"1"' },
  ])
})

test.each([
  ['warning', 0],
  ['error', 1],
] as const)('what is not listed is told of as %s', (severity, errors) => {
  const problems = new ProblemList()
  problems.addAll(Array.from({ length: 10_001 }, () => warning))
  if (errors > 0) problems.error('a', 'is missing')
  expect(problems.errors).toBe(errors)
  expect(problems.list().at(-1)).toEqual({
    severity,
    path: '',
    message: `${1 + errors} more problems are not listed`,
  })
})

test.each([
  ['text', '"text"'],
  ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'an object'],
  [null, 'null'],
  [1.5, '1.5'],
  [true, 'true'],
])('a value is shown short', (value, line) => {
  expect(shown(value)).toBe(line)
})
