/**
 * Proves that the passages a pack quotes stand in their sources.
 *
 *   npm run check:citations -- <pack.json> <article.txt>
 *   npm run check:citations -- <pack.json> <source id>=<article.txt> …
 *
 * The first form is for packs with a single source. Exits with 1 where a passage fails and with 2
 * where the check could not be made.
 */
import { readFileSync } from 'node:fs'
import { checkCitations } from '../glossary/pack/check-citations.ts'
import { parsePackText } from '../glossary/pack/pack-text.ts'
import type { Pack } from '../glossary/pack.ts'

const [packPath, ...articles] = process.argv.slice(2)
if (packPath === undefined || articles.length === 0) {
  console.error('usage: npm run check:citations -- <pack.json> <article.txt | id=article.txt> …')
  process.exit(2)
}

const { pack, problems } = parsePackText(readFileSync(packPath, 'utf8'))
if (!pack) {
  for (const { path, message, value = '' } of problems) console.error(`${path} ${message} ${value}`)
  process.exit(2)
}

const report = checkCitations(pack, sourceTexts(pack, articles))
for (const { owner, path, citation, fault, nearest } of report.failures) {
  console.log(`${owner} (${path}): ${fault}`)
  console.log(`  quoted:  ${citation.exact}`)
  if (citation.prefix !== undefined) console.log(`  prefix:  ${citation.prefix}`)
  if (citation.suffix !== undefined) console.log(`  suffix:  ${citation.suffix}`)
  console.log(`  nearest: ${nearest}`)
}
const { checked, skipped, failures } = report
const entries = `${pack.entries.length} entries`
console.log(
  `${entries}: ${checked} passages checked, ${failures.length} failed, ${skipped} without a text`,
)
process.exit(failures.length === 0 && checked > 0 ? 0 : 1)

function sourceTexts(from: Pack, args: readonly string[]): ReadonlyMap<string, string> {
  const ids = from.sources.map((source) => source.id)
  const texts = new Map<string, string>()
  for (const arg of args) {
    const id = ids.find((candidate) => arg.startsWith(`${candidate}=`)) ?? onlySource(ids, arg)
    const path = arg.startsWith(`${id}=`) ? arg.slice(id.length + 1) : arg
    texts.set(id, readFileSync(path, 'utf8'))
  }
  return texts
}

function onlySource(ids: readonly string[], arg: string): string {
  const [id, ...others] = ids
  if (id !== undefined && others.length === 0) return id
  console.error(`${arg}: say which source this is, as <id>=<file>: ${ids.join(', ')}`)
  process.exit(2)
}
