/**
 * Collects the licence texts of the packages that ship: `node scripts/notices.ts` writes
 * `public/third-party.txt`, which comes with every build as those licences ask.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from './run.ts'

/** Where the texts are written to, from the root. */
export const noticesPath = 'public/third-party.txt'

interface Installed {
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const manifestOf = (name: string): Installed =>
  JSON.parse(read(`node_modules/${name}/package.json`))

/** Packages that ship: those we name, and what they need. */
function shipped(): readonly string[] {
  const { dependencies }: Installed = JSON.parse(read('package.json'))
  const named = Object.keys(dependencies ?? {})
  const needed = named.flatMap((name) => Object.keys(manifestOf(name).dependencies ?? {}))
  return [...new Set([...named, ...needed])].toSorted()
}

function licenceOf(name: string): string {
  const files = readdirSync(`${root}node_modules/${name}`)
  const file = files.find((each) => /^licen[cs]e/i.test(each))
  if (file === undefined) throw new Error(`${name} comes without a licence text`)
  return read(`node_modules/${name}/${file}`).replaceAll('\r\n', '\n').trim()
}

/** The licence texts, the same text once for all packages that share it. */
export function notices(): string {
  const holders = Map.groupBy(shipped(), licenceOf)
  const parts = [...holders].map(([text, names]) => {
    const title = names.map((name) => `${name} ${manifestOf(name).version}`).join(', ')
    return `${title}\n${'='.repeat(Math.min(title.length, 80))}\n\n${text}\n`
  })
  return `Glosslight contains the following software of others.\n\n${parts.join('\n\n')}`
}

if (import.meta.main) {
  writeFileSync(`${root}${noticesPath}`, notices())
  console.log(`${noticesPath}: ${shipped().length} packages`)
}
