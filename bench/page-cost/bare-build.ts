import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserKind, buildOf } from '../../e2e/harness/browser-kind.ts'

/** Looks at what a browser gives every extension, and does nothing with it. */
const SCRIPT = 'void (globalThis.browser ?? globalThis.chrome).runtime.id\n'

/**
 * A copy of the build with a page script of one line: what it costs a page is what the browser asks
 * of any extension that has a script in it.
 */
export function bareBuild(kind: BrowserKind): string {
  const directory = mkdtempSync(join(tmpdir(), `glosslight-bare-${kind}-`))
  cpSync(buildOf(kind), directory, { recursive: true })
  writeFileSync(join(directory, 'page.js'), SCRIPT)
  return directory
}
