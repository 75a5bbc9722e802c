import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** What a build is made of. */
const sources = [
  'components',
  'entrypoints',
  'glossary',
  'package-lock.json',
  'platform',
  'public',
  'wxt.config.ts',
]

/** Whether a build is missing or older than what it is made of. */
export function isStale(build: string): boolean {
  const manifest = join(root, build, 'manifest.json')
  if (!existsSync(manifest)) return true
  const built = statSync(manifest).mtimeMs
  return sources.some((source) => newest(join(root, source)) > built)
}

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
