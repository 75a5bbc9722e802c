import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { longest } from '../../e2e/harness/longest-first.ts'
import { codeFiles, isTest, sourceFiles } from '../architecture/source-files.ts'
import { root } from '../run.ts'

const LINES = 400
/** Files that may be longer, each with the reason. Nobody has needed one yet. */
const longer: ReadonlyMap<string, string> = new Map()

const linesOf = (path: string): number => readFileSync(`${root}${path}`, 'utf8').split('\n').length

/** Names that say nothing about what is inside. */
const EMPTY_NAME = /(^|[-/])(utils?|helpers?|managers?|misc|stuff|shared)(?=[-/.]|$)/i

function faultOfName(path: string): string | undefined {
  if (EMPTY_NAME.test(path)) return 'says nothing'
  const name = path.split('/').at(-1) ?? ''
  const [stem = ''] = name.split('.')
  if (name.endsWith('.tsx')) {
    return /^[A-Z][A-Za-z]*$|^[a-z][a-z\d-]*$/.test(stem) ? undefined : 'is in neither case'
  }
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(stem) ? undefined : 'is not in kebab-case'
}

describe('names of files', () => {
  it.each([
    ['glossary/match/term-finder.ts', undefined],
    ['components/TermList.tsx', undefined],
    ['components/TermList.test.tsx', undefined],
    ['scripts/bring.mjs', undefined],
    ['glossary/utils.ts', 'says nothing'],
    ['platform/dom/range-helper.ts', 'says nothing'],
    ['glossary/helpers/fold.ts', 'says nothing'],
    ['glossary/TermFinder.ts', 'is not in kebab-case'],
    ['components/term_list.tsx', 'is in neither case'],
  ])('%s: %s', (path, fault) => {
    expect(faultOfName(path)).toBe(fault)
  })

  it('say what is inside', () => {
    const faults = codeFiles().flatMap((path) => {
      const fault = faultOfName(path)
      return fault === undefined ? [] : [`${path} ${fault}`]
    })
    expect(faults).toEqual([])
  })

  it('leave no room for barrels in glossary/', () => {
    expect(codeFiles().filter((path) => /^glossary\/(.*\/)?index\.tsx?$/.test(path))).toEqual([])
  })

  it('are unique without regard to case, for file systems that have none', () => {
    const folded = sourceFiles().map((path) => path.toLowerCase())
    expect(folded.length).toBe(new Set(folded).size)
  })
})

describe('sizes of files', () => {
  const written = sourceFiles().filter((path) => /\.(ts|tsx|mjs|css|html)$/.test(path))

  it(`stay within ${LINES} lines`, () => {
    const long = written.filter((path) => !longer.has(path) && linesOf(path) > LINES)
    expect(long.map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([])
  })

  it('have a median of a hundred lines at most', () => {
    const sorted = codeFiles()
      .map(linesOf)
      .toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
  })
})

const LEFT_OUT = /\b(it|test|describe)\.(skip|todo|only|skipIf|runIf|fails)\b|\b[xf](it|describe)\(/

describe('tests', () => {
  it.each([
    ["it('counts', () => {", false],
    ["it.skip('counts', () => {", true],
    ["test.only('counts', () => {", true],
    ["xdescribe('counting', () => {", true],
  ])('%s', (line, isLeftOut) => {
    expect(LEFT_OUT.test(line)).toBe(isLeftOut)
  })

  it('are never left out', () => {
    const found = codeFiles().filter(
      (path) => isTest(path) && LEFT_OUT.test(readFileSync(`${root}${path}`, 'utf8')),
    )
    // This file has them as examples.
    expect(found).toEqual(['scripts/repository/house.test.ts'])
  })
})

it('the files that are begun with are there', () => {
  const files = new Set(sourceFiles())
  expect(longest.filter((name) => !files.has(`e2e/${name}`))).toEqual([])
})
