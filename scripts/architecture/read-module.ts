import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { root } from '../run.ts'

/** One import or re-export of a module. */
export interface Import {
  /** As written: `preact`, `./term.ts`. */
  readonly specifier: string
  /** Path from the root where it is a file of ours, without a query (`?inline`). */
  readonly file?: string
  /** True where only types cross. */
  readonly typeOnly: boolean
  /** The names it takes, `default` and `*` among them; types are not named. */
  readonly names: readonly string[]
}

/** What a module brings in and gives out. */
export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
  /** Names it exports itself (not passed on from another module). */
  readonly exports: readonly Exported[]
}

export interface Exported {
  readonly name: string
  /** Text of the doc block right before the statement, or undefined. */
  readonly doc: string | undefined
}

/** Reads the imports and exports of a module of ours, given its path from the root. */
export function readModule(path: string): Module {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const { module, comments, errors } = parseSync(path, source)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  const own = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    names: entries.flatMap(({ isType, importName: { kind, name } }) =>
      isType ? [] : [name ?? (kind === 'Default' ? 'default' : '*')],
    ),
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null
        ? []
        : [{ specifier: moduleRequest.value, typeOnly: isType, names: ['*'] }],
    ),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: source.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    names: ['*'],
  }))
  return {
    path,
    imports: [...own, ...passedOn, ...dynamic].map((each) => located(path, each)),
    exports: module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest, exportName }) =>
        moduleRequest === null
          ? [{ name: exportName.name ?? 'default', doc: docBefore(source, comments, start) }]
          : [],
      ),
    ),
  }
}

function located(from: string, found: Omit<Import, 'file'>): Import {
  if (!found.specifier.startsWith('.')) return found
  const [path = ''] = found.specifier.split('?', 1)
  return { ...found, file: posix.join(posix.dirname(from), path) }
}

type Comments = readonly { readonly type: string; readonly value: string; readonly end: number }[]

/** The doc block that ends right before a position, white space aside. */
function docBefore(source: string, comments: Comments, start: number): string | undefined {
  const last = comments.findLast(({ end }) => end <= start)
  if (last === undefined || last.type !== 'Block' || !last.value.startsWith('*')) return undefined
  return source.slice(last.end, start).trim() === '' ? last.value : undefined
}

/** The npm package of a specifier: `@floating-ui/dom`, `preact` for `preact/hooks`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
