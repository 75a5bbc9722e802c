import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { readModule } from '../architecture/read-module.ts'
import { codeFiles, isForTests } from '../architecture/source-files.ts'
import { root } from '../run.ts'

describe('glossary/', () => {
  it('explains everything it exports', () => {
    const modules = codeFiles()
      .filter((path) => path.startsWith('glossary/') && !isForTests(path))
      .map(readModule)
    expect(modules.length).toBeGreaterThan(50)
    const silent = modules.flatMap(({ path, exports }) =>
      exports.filter(({ doc }) => doc === undefined).map(({ name }) => `${path}: ${name}`),
    )
    expect(silent).toEqual([])
  })
})

/** The table of calls that a module exports under a name, as its members in the source. */
function membersOf(path: string, source: string, name: string) {
  const { program, comments } = parseSync(path, source)
  const constants = program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' &&
    statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  )
  const found = constants.find(({ id }) => id.type === 'Identifier' && id.name === name)?.init
  const table = found?.type === 'TSAsExpression' ? found.expression : found
  const members = table?.type === 'ObjectExpression' ? table.properties : []
  return { members: members.filter(({ type }) => type === 'Property'), comments }
}

describe.each([
  ['platform/extension/messages.ts', 'calls'],
  ['platform/extension/pack-calls.ts', 'packCalls'],
])('the calls of %s', (path, name) => {
  it('each say what they are for', () => {
    const source = readFileSync(`${root}${path}`, 'utf8')
    const { members, comments } = membersOf(path, source, name)
    expect(members.length).toBeGreaterThan(5)
    const silent = members.filter(({ start }) => {
      const before = comments.findLast(({ end }) => end <= start)
      const between = source.slice(before?.end ?? 0, start).trim()
      return before?.value.startsWith('*') !== true || between !== ''
    })
    expect(silent.map(({ start, end }) => source.slice(start, end).split('\n', 1)[0])).toEqual([])
  })
})
