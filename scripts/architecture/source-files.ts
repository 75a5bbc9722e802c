import { readdirSync } from 'node:fs'
import { root } from '../run.ts'

const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage'])

/**
 * Every file of the repository, as paths from its root with forward slashes, in alphabetical order.
 * Reads the directory and not Git: the sources package has no Git in it.
 */
export function sourceFiles(): readonly string[] {
  return filesBelow('').toSorted()
}

function filesBelow(directory: string): string[] {
  return readdirSync(`${root}${directory}`, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = `${directory}${entry.name}`
    return entry.isDirectory() ? filesBelow(`${path}/`) : [path]
  })
}

/** The files that are code of ours, tests included. */
export function codeFiles(): readonly string[] {
  return sourceFiles().filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** Code that serves tests and the gallery alone: builders, case tables, fixtures. */
export const isForTests = (path: string): boolean =>
  isTest(path) || /\.fixture\.tsx$|^components\/gallery\/|^glossary\/testing\//.test(path)
