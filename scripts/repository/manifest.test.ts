import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../run.ts'
import { builds, readBuilt } from './built-files.ts'

const golden = (build: string): unknown =>
  JSON.parse(readFileSync(`${root}scripts/repository/golden/${build}.json`, 'utf8'))

const manifestOf = (build: string): Record<string, unknown> =>
  JSON.parse(readBuilt(build, 'manifest.json'))

/**
 * The permissions that `docs/permissions.md` gives a reason for: the first cell of each row, with
 * the one browser that has it in parentheses.
 */
function explained(build: string): readonly string[] {
  const page = readFileSync(`${root}docs/permissions.md`, 'utf8')
  const browser = build.startsWith('chrome') ? 'Chromium' : 'Firefox'
  return [...page.matchAll(/^\| `([^`]+)`(?: \((\w+)\))? \|/gm)]
    .filter(([, , only]) => only === undefined || only === browser)
    .map(([, name = '']) => name)
    .toSorted()
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

describe.each(builds)('the manifest of %s', (build) => {
  it('is the one that was agreed on', () => {
    expect(manifestOf(build)).toEqual(golden(build))
  })

  it('asks for what docs/permissions.md explains, no more and no less', () => {
    const manifest = manifestOf(build)
    const names = [
      'permissions',
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
    ]
    const asked = names.flatMap((name) => list(manifest[name]))
    expect(asked.toSorted()).toEqual(explained(build))
  })

  it('opens no door to pages and other extensions', () => {
    const doors = [
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'content_scripts',
      'sandbox',
    ]
    expect(doors.filter((door) => door in manifestOf(build))).toEqual([])
  })
})
