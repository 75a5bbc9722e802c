/**
 * Proves that the packages can be made again: `npm run check:reproducible` makes them twice, in two
 * places, and a third time from the sources package alone. All must have the same bytes. Works on
 * copies below `.output/reproducible`, so a build that is in use stays as it is.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { sourceFiles } from './architecture/source-files.ts'
import { root } from './run.ts'
import { zipCommands } from './zip.ts'

const workshop = join(root, '.output/reproducible')

/** The SHA-256 of each package a directory has made, by the package's name. */
type Hashes = ReadonlyMap<string, string>

function copyTree(to: string): void {
  for (const path of sourceFiles()) cpSync(join(root, path), join(to, path))
}

function unpack(archive: string, to: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), bytes)
  }
}

/** Makes the packages of a source tree; what its programs say is shown when one fails. */
function make(directory: string): Hashes {
  for (const [command, ...args] of zipCommands) {
    const program = join(root, 'node_modules/.bin', command)
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: directory,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`)
  }
  const output = join(directory, '.output')
  const archives = readdirSync(output).filter((name) => name.endsWith('.zip'))
  return new Map(archives.toSorted().map((name) => [name, hashOf(join(output, name))]))
}

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')

rmSync(workshop, { recursive: true, force: true })
const [one, other, fromSources] = ['one', 'another-place', 'from-sources'].map((name) =>
  join(workshop, name),
) as [string, string, string]

copyTree(one)
copyTree(other)
const first = make(one)
const second = make(other)
const sources = [...first.keys()].find((name) => name.endsWith('-sources.zip'))
if (sources === undefined) throw new Error('There is no sources package')
unpack(join(one, '.output', sources), fromSources)
const third = make(fromSources)

let differ = 0
for (const [name, hash] of first) {
  // The sources package leaves tests out, so one made from itself says nothing.
  const others = name === sources ? [second] : [second, third]
  const same = others.every((hashes) => hashes.get(name) === hash)
  if (!same) differ++
  console.log(`${same ? 'same  ' : 'DIFFER'} ${hash} ${name}`)
}
console.log(differ === 0 ? 'Every build has the same bytes.' : `${differ} differ: see ${workshop}`)
if (differ === 0) rmSync(workshop, { recursive: true, force: true })
process.exitCode = differ === 0 ? 0 : 1
