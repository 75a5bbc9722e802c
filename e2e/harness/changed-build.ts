import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserKind, buildOf } from './browser-kind.ts'

/** A copy of the build with another page script, made from its own; the rest byte for byte the same. */
export function changedBuild(kind: BrowserKind, change: (script: string) => string): string {
  const directory = mkdtempSync(join(tmpdir(), `glosslight-${kind}-`))
  cpSync(buildOf(kind), directory, { recursive: true })
  const path = join(directory, 'page.js')
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return directory
}
