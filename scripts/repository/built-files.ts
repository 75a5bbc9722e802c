import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { root } from '../run.ts'

/** Directories below `.output` that `npm run build` leaves. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const

/** The files of a build, as paths from its directory. */
export function builtFiles(build: string): readonly string[] {
  const directory = `${root}.output/${build}`
  if (!existsSync(directory)) throw new Error(`${build} is not built: npm run build`)
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(directory.length + 1))
    .toSorted()
}

/** The text of one file of a build. */
export function readBuilt(build: string, path: string): string {
  const file = `${root}.output/${build}/${path}`
  if (!existsSync(file)) throw new Error(`${build} has no ${path}: npm run build`)
  return readFileSync(file, 'utf8')
}
