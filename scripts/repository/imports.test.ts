import { describe, expect, it } from 'vitest'
import { readModule, type Import } from '../architecture/read-module.ts'
import { roomOf, rooms, workshops, type Room } from '../architecture/rooms.ts'
import { codeFiles, isForTests } from '../architecture/source-files.ts'

/** Why a room may not make an import; undefined where it may. */
function faultOf(
  room: Room,
  { specifier, file, typeOnly }: Omit<Import, 'names'>,
): string | undefined {
  if (file === undefined) {
    return room.packages.includes(specifier) ? undefined : `the package ${specifier}`
  }
  if (file.startsWith(`${room.path}/`)) return undefined
  const other = roomOf(file)?.path ?? file.split('/', 1)[0] ?? ''
  if (room.rooms.includes(other)) return undefined
  if (room.types?.includes(other) !== true) return other
  return typeOnly ? undefined : `${other} beyond its types`
}

const builder: Room = {
  path: 'components',
  job: '',
  rooms: ['glossary'],
  types: ['public'],
  packages: ['preact'],
}

describe('the table of rooms', () => {
  it.each<[string, Omit<Import, 'names'>, string | undefined]>([
    ['its own room', { specifier: './a.ts', file: 'components/a.ts', typeOnly: false }, undefined],
    ['a room of it', { specifier: '../g.ts', file: 'glossary/g.ts', typeOnly: false }, undefined],
    ['types of it', { specifier: '../p.ts', file: 'public/p.ts', typeOnly: true }, undefined],
    [
      'values of a room that lends its types',
      { specifier: '../p.ts', file: 'public/p.ts', typeOnly: false },
      'public beyond its types',
    ],
    [
      'a room it must not know',
      { specifier: '../platform/dom/x.ts', file: 'platform/dom/x.ts', typeOnly: true },
      'platform/dom',
    ],
    [
      'a directory that is no room',
      { specifier: '../scripts/run.ts', file: 'scripts/run.ts', typeOnly: false },
      'scripts',
    ],
    ['a package of it', { specifier: 'preact', typeOnly: false }, undefined],
    ['any other package', { specifier: 'valibot', typeOnly: false }, 'the package valibot'],
  ])('tells %s', (_, imported, fault) => {
    expect(faultOf(builder, imported)).toBe(fault)
  })
})

const inRooms = codeFiles().filter((path) => roomOf(path) !== undefined && !isForTests(path))

describe('imports', () => {
  it.each(rooms.map((room) => [room.path, room] as const))(
    '%s keeps to its table',
    (path, room) => {
      const modules = inRooms.filter((file) => file.startsWith(`${path}/`)).map(readModule)
      expect(modules.length).toBeGreaterThan(0)
      const faults = modules.flatMap((module) =>
        module.imports.flatMap((imported) => {
          const fault = faultOf(room, imported)
          return fault === undefined ? [] : [`${module.path} imports ${fault}`]
        }),
      )
      expect(faults).toEqual([])
    },
  )

  it('leave nothing outside of every room', () => {
    const known = [...rooms.map(({ path }) => path), ...workshops]
    const homeless = codeFiles().filter(
      (path) => path.includes('/') && !known.some((room) => path.startsWith(`${room}/`)),
    )
    expect(homeless).toEqual([])
  })

  it('name the file they mean, with its extension', () => {
    const vague = codeFiles().flatMap((path) =>
      readModule(path)
        .imports.filter(({ file }) => file !== undefined && !/\.\w+$/.test(file))
        .map(({ specifier }) => `${path}: ${specifier}`),
    )
    expect(vague).toEqual([])
  })

  it('go round in no circle of values', () => {
    expect(circles(new Map(inRooms.map((path) => [path, valueImports(path)])))).toEqual([])
  })
})

describe('circles', () => {
  it.each<[string, Record<string, string[]>, string[]]>([
    ['a tree', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two that need each other', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['a circle further in', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b → c → d → b']],
    ['itself', { a: ['a'] }, ['a → a']],
  ])('finds in %s what there is', (_, graph, found) => {
    expect(circles(new Map(Object.entries(graph)))).toEqual(found)
  })
})

/** Chains of value imports that come back to their first file. */
function circles(next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path)
    if (at !== -1) found.push([...way.slice(at), path].join(' → '))
    if (at !== -1 || done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

const valueImports = (path: string): readonly string[] =>
  readModule(path).imports.flatMap(({ file, typeOnly }) =>
    file === undefined || typeOnly ? [] : [file],
  )
