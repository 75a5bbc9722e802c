/**
 * What each package that ships weighs: `node scripts/dependency-sizes.ts`. For each, an entry that
 * imports just what our modules import of it is bundled and minified by itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { packageOf, readModule } from './architecture/read-module.ts'
import { codeFiles, isForTests } from './architecture/source-files.ts'
import { root } from './run.ts'

const packages: Record<string, string> = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
).dependencies

/** Names taken of each module of a package, by specifier. */
function namesOf(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>()
  for (const path of codeFiles()) {
    if (!/^(glossary|platform|components|entrypoints)\//.test(path) || isForTests(path)) continue
    for (const { specifier, names, typeOnly } of readModule(path).imports) {
      if (packageOf(specifier) !== name || typeOnly) continue
      const all = names.flatMap((each) => (each === '*' ? membersOf(path, specifier) : [each]))
      taken.set(specifier, new Set([...(taken.get(specifier) ?? []), ...all]))
    }
  }
  return taken
}

/** What a module uses of a package that it imports as one name: `v.object`, `v.string`. */
function membersOf(path: string, specifier: string): readonly string[] {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const [, local] = new RegExp(`import \\* as (\\w+) from '${specifier}'`).exec(source) ?? []
  if (local === undefined) throw new Error(`${path} imports ${specifier} in a way not known here`)
  const uses = source.matchAll(new RegExp(`\\b${local}\\.([a-z]\\w*)\\(`, 'g'))
  return [...uses].map(([, member = '']) => member)
}

function entryOf(name: string): string {
  const lines = [...namesOf(name)].flatMap(([specifier, names], index) =>
    [...names].map((each) => {
      const as = each === 'default' ? `default${index}` : each
      return `export { ${each} as ${as} } from '${specifier}'`
    }),
  )
  // The polyfill is imported by the build, not by a module of ours.
  return lines.length > 0 ? lines.join('\n') : `export * as all from '${name}'`
}

/** Bundles an entry by itself, from a file inside the root so that packages are found as usual. */
async function bundle(name: string, code: string): Promise<string> {
  const entry = `${root}.output/sizes/${name.replaceAll('/', '-')}.js`
  mkdirSync(`${root}.output/sizes`, { recursive: true })
  writeFileSync(entry, code)
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry, name: 'taken', formats: ['iife'] },
      target: 'esnext',
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('nothing was built')
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
}

for (const name of Object.keys(packages)) {
  const code = await bundle(name, entryOf(name))
  const gzip = gzipSync(code, { level: 9 }).length
  console.log(`${name.padEnd(24)} ${kilo(code.length)} kB   ${kilo(gzip)} kB gzip`)
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7)
}
