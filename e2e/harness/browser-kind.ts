import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import paths from '../../scripts/browser-paths.json' with { type: 'json' }

export type BrowserKind = 'chromium' | 'firefox'

/** The id the Firefox manifest states, and the host name pinned for it in every profile. */
export const geckoId = 'glosslight@glosslight.org'
export const geckoUuid = '6d1f4f5e-5d3b-4b0e-9a52-3a4b7a3f2012'

/** The browsers to run in; `GLOSSLIGHT_BROWSER=firefox` narrows a run to one. */
export function browserKinds(): readonly BrowserKind[] {
  const only = process.env['GLOSSLIGHT_BROWSER']
  const all: readonly BrowserKind[] = ['chromium', 'firefox']
  return only === undefined ? all : all.filter((kind) => kind === only)
}

/** Where a browser is installed; throws with the way to get it where it is not. */
export function executableOf(kind: BrowserKind): string {
  const named = process.env[`GLOSSLIGHT_${kind.toUpperCase()}`]
  const path = [...(named === undefined ? [] : [named]), ...paths[kind]].find(existsSync)
  if (path !== undefined) return path
  const name = kind === 'chromium' ? 'Chromium 140' : 'Firefox 150'
  throw new Error(
    `${name} or later was not found. Install it, or set GLOSSLIGHT_${kind.toUpperCase()} to its path.`,
  )
}

/** The built extension of a browser; `GLOSSLIGHT_BUILDS` names another directory of builds. */
export function buildOf(kind: BrowserKind): string {
  const builds =
    process.env['GLOSSLIGHT_BUILDS'] ?? fileURLToPath(new URL('../../.output', import.meta.url))
  const build = `${builds}/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`
  if (existsSync(`${build}/manifest.json`)) return build
  throw new Error(`${build} is missing: run \`npm run build\` first.`)
}
