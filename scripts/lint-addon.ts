/**
 * Checks the Firefox build as its store does: `npm run lint:addon`, after `npm run build`. Fails on
 * errors, and on any warning that is not in `scripts/repository/golden/addon-warnings.json`.
 */
import { readFileSync } from 'node:fs'
import linter from 'addons-linter'
import { root } from './run.ts'

/** The build that goes to the Firefox store. */
export const addonDirectory = `${root}.output/firefox-mv3`

/** A finding of the store's linter, without the place: names of bundled files change. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly count: number
}

interface Message {
  readonly code: string
  readonly message: string
}

export interface Findings {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** Warnings that are known, each with the reason it stays. */
export const knownWarnings: readonly (Finding & { readonly why: string })[] = JSON.parse(
  readFileSync(`${root}scripts/repository/golden/addon-warnings.json`, 'utf8'),
)

function counted(messages: readonly Message[]): readonly Finding[] {
  const alike = Map.groupBy(messages, ({ code, message }) => `${code}: ${message}`)
  return [...alike.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      return [{ code: first.code, message: first.message, count: group.length }]
    })
    .toSorted((a, b) => (`${a.code}${a.message}` < `${b.code}${b.message}` ? -1 : 1))
}

/** What the store's linter says about a build. */
export async function lintAddon(directory: string): Promise<Findings> {
  const config = { _: [directory], logLevel: 'fatal', output: 'none', stack: false }
  const { errors, warnings } = await linter
    .createInstance({ config, runAsBinary: false })
    .run({ _console: { log() {}, error() {} } })
  return { errors: counted(errors), warnings: counted(warnings) }
}

const lineOf = ({ code, message, count }: Finding): string => `${count} × ${code}: ${message}`

if (import.meta.main) {
  const { errors, warnings } = await lintAddon(addonDirectory)
  const known = new Set(knownWarnings.map(lineOf))
  const fresh = warnings.filter((warning) => !known.has(lineOf(warning)))
  for (const error of errors) console.log(`Error    ${lineOf(error)}`)
  for (const warning of warnings) {
    console.log(`${fresh.includes(warning) ? 'New     ' : 'Known   '} ${lineOf(warning)}`)
  }
  console.log(`${errors.length} errors, ${fresh.length} new warnings`)
  process.exitCode = errors.length + fresh.length === 0 ? 0 : 1
}
