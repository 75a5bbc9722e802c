import { readFileSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { diffPacks } from '../glossary/pack/diff-packs.ts'
import { EntryIds } from '../glossary/pack/formats/entry-id.ts'
import type { PackDefaults } from '../glossary/pack/formats/assemble-pack.ts'
import { readAny } from '../glossary/pack/formats/read-any.ts'
import type { ImportReading } from '../glossary/pack/formats/read-any.ts'
import { writeCsv } from '../glossary/pack/formats/write-csv.ts'
import { writeSkos } from '../glossary/pack/formats/write-skos.ts'
import { countForms } from '../glossary/pack/parse-pack.ts'
import { serializePack } from '../glossary/pack/serialize-pack.ts'
import type { Pack } from '../glossary/pack.ts'
import { decodeText } from '../platform/dom/decode-text.ts'
import { markupTree } from '../platform/dom/markup-tree.ts'

const USAGE = `usage: npm run pack -- check <file> …
       npm run pack -- convert <from> <to> [--id <urn>] [--title <text>] [--language <tag>]
       npm run pack -- diff <old> <new>`

class CommandFault extends Error {}

const tools = {
  decodeText,
  parseHtml: (text: string) => markupTree(parseHTML(text).document.documentElement),
}

/** Takes one line of what a command says. */
export type Print = (line: string) => void

/** What there is to say of a pack whose file says nothing of it. */
type Given = Partial<PackDefaults>

function read(path: string, given: Given = {}): ImportReading {
  const name = basename(path)
  const title = basename(path, extname(path))
  const id = `urn:glosslight:pack:${new EntryIds().from(title)}`
  const defaults = { id, title, language: 'en', ...given }
  return readAny({ name, bytes: readFileSync(path) }, defaults, tools)
}

function report(
  print: Print,
  path: string,
  { pack, problems, refused, format }: ImportReading,
): boolean {
  for (const { severity, path: place, message, value } of problems) {
    const where = place === '' ? '' : `${place}: `
    print(`${severity}: ${where}${message}${value === undefined ? '' : ` — ${value}`}`)
  }
  const count = (what: 'error' | 'warning') =>
    problems.filter(({ severity }) => severity === what).length
  const found = pack
    ? `${pack.entries.length} entries, ${countForms(pack.entries)} terms`
    : 'no pack could be read'
  const left = refused === 0 ? '' : `, ${refused} entries refused`
  const bad = `${count('error')} errors, ${count('warning')} warnings`
  print(`${path} (${format}): ${found}${left}; ${bad}`)
  return pack !== undefined && count('error') === 0
}

function check(print: Print, paths: readonly string[]): boolean {
  return paths.map((path) => report(print, path, read(path))).every(Boolean)
}

function convert(print: Print, from: string, to: string, given: Given): boolean {
  const written = writer(to)
  if (!written) throw new CommandFault(`${to}: the name must end in .json, .csv, .tsv or .jsonld`)
  const reading = read(from, given)
  const fine = report(print, from, reading)
  if (!reading.pack) return false
  const pack = { ...reading.pack, ...given }
  writeFileSync(to, written(pack))
  print(`wrote ${to}`)
  return fine
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function writer(path: string): ((pack: Pack) => string) | undefined {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return (pack) => json(serializePack(pack))
    case '.jsonld':
      return (pack) => json(writeSkos(pack))
    case '.csv':
      return (pack) => writeCsv(pack)
    case '.tsv':
      return (pack) => writeCsv(pack, '\t')
    default:
      return undefined
  }
}

function diff(print: Print, before: string, after: string): boolean {
  const [old, now] = [read(before), read(after)]
  if (!old.pack || !now.pack) {
    report(print, before, old)
    report(print, after, now)
    return false
  }
  const { added, removed, changed, members } = diffPacks(old.pack, now.pack)
  for (const member of members) print(`~ ${member} of the pack`)
  for (const { id, term } of removed) print(`- ${id} (${term})`)
  for (const { id, term } of added) print(`+ ${id} (${term})`)
  for (const one of changed) print(`~ ${one.after.id}: ${one.members.join(', ')}`)
  print(`${added.length} added, ${removed.length} removed, ${changed.length} changed`)
  return added.length + removed.length + changed.length + members.length === 0
}

/**
 * Runs one command and gives its exit code: 0 all is well, 1 something is wrong with a file (or
 * there is a difference), 2 the command itself is wrong.
 */
export function runPack(args: readonly string[], print: Print): number {
  try {
    return dispatch(args, print) ? 0 : 1
  } catch (error) {
    if (error instanceof Error && error.message !== '') print(error.message)
    print(USAGE)
    return 2
  }
}

function dispatch(args: readonly string[], print: Print): boolean {
  const text = { type: 'string' } as const
  const options = { id: text, title: text, language: text }
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [command, first, second, ...others] = positionals
  if (command === 'check' && first !== undefined) return check(print, positionals.slice(1))
  if (first === undefined || second === undefined || others.length > 0) throw new CommandFault('')
  if (command === 'convert') return convert(print, first, second, values)
  if (command === 'diff') return diff(print, first, second)
  throw new CommandFault(`unknown command: ${command}`)
}
