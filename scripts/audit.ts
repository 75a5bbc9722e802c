/**
 * Asks the registry for known holes in what ships: `npm run audit`. Ends with 0 when it answered and
 * knows of none, 1 when it knows of some, and 2 when it could not be asked: that is no pass.
 */
import { spawnSync } from 'node:child_process'
import { root } from './run.ts'

export type Audit =
  | { readonly outcome: 'clean' }
  | { readonly outcome: 'holes'; readonly count: number }
  | { readonly outcome: 'not asked'; readonly why: string }

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** Reads what `npm audit --json` printed. Only an answer with a count of zero is clean. */
export function readAudit(printed: string): Audit {
  let report: unknown
  try {
    report = JSON.parse(printed)
  } catch {
    return { outcome: 'not asked', why: 'npm printed no report' }
  }
  const count = field(field(field(report, 'metadata'), 'vulnerabilities'), 'total')
  if (typeof count === 'number')
    return count === 0 ? { outcome: 'clean' } : { outcome: 'holes', count }
  const why = field(report, 'message') ?? field(field(report, 'error'), 'summary')
  return {
    outcome: 'not asked',
    why: typeof why === 'string' && why !== '' ? why : 'no reason given',
  }
}

/** Asks the registry, once: whoever is offline should not wait. */
export function audit(): Audit {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
  const shell = process.platform === 'win32'
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell })
  return readAudit(stdout ?? '')
}

if (import.meta.main) {
  const found = audit()
  if (found.outcome === 'clean') console.log('No known holes in what ships.')
  if (found.outcome === 'holes') console.log(`${found.count} known holes: npm audit --omit=dev`)
  if (found.outcome === 'not asked')
    console.log(`NOT CHECKED, the registry did not answer: ${found.why}`)
  process.exitCode = { clean: 0, holes: 1, 'not asked': 2 }[found.outcome]
}
