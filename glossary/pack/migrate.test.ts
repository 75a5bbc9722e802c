import { expect, test } from 'vitest'
import { packJson } from '../testing/pack-json.ts'
import { migrate } from './migrate.ts'
import type { MigrationStep } from './migrate.ts'
import { ProblemList } from './problem.ts'

const renames: readonly MigrationStep[] = [
  { from: 2, apply: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 1, apply: ({ label, ...rest }) => ({ ...rest, name: label }) },
]

test('today’s format passes unchanged', () => {
  const json = packJson()
  expect(migrate(json, new ProblemList())).toBe(json)
})

test('older formats pass every step, in order, and stay as they were', () => {
  const old = Object.freeze({ format: 1, label: 'x' })
  expect(migrate(old, new ProblemList(), renames, 3)).toEqual({ format: 1, title: 'x' })
  expect(migrate({ format: 2, name: 'x' }, new ProblemList(), renames, 3)).toEqual({
    format: 2,
    title: 'x',
  })
})

test('a gap in the steps and a newer format are refused', () => {
  const problems = new ProblemList()
  expect(migrate({ format: 1 }, problems, [], 2)).toBeUndefined()
  expect(migrate({ format: 4 }, problems, renames, 3)).toBeUndefined()
  expect(problems.list().map(({ message }) => message)).toEqual([
    'is too old to be read',
    'is newer than the newest known, 3; update Glosslight to read it',
  ])
})
