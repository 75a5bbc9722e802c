import { isJsonObject } from '../field.ts'
import { parsePack } from '../parse-pack.ts'
import { readJson, tooLarge } from '../pack-text.ts'
import { ProblemList } from '../problem.ts'
import { failed } from './assemble-pack.ts'
import type { PackDefaults, Reading } from './assemble-pack.ts'
import type { MarkupElement } from './markup.ts'
import { readCsv } from './read-csv.ts'
import type { CsvMapping } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readTbx } from './read-tbx.ts'
import { readYomitan } from './read-yomitan.ts'

/**
 * A format that can be read: `glosslight` is the pack format itself, `json-ld` is SKOS or
 * schema.org, `csv` is any sheet.
 */
export type ImportFormat = 'glosslight' | 'json-ld' | 'csv' | 'tbx' | 'html' | 'yomitan'

/** A file somebody gave; pasted text has a name like `pasted.txt`. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What reading needs from where it runs: text from bytes, and a tree from a web page. */
export interface ImportTools {
  readonly decodeText: (
    bytes: Uint8Array,
  ) =>
    | { readonly text: string; readonly problem?: never }
    | { readonly text?: never; readonly problem: string }
  readonly parseHtml: (text: string) => MarkupElement
}

/** What a file gave, and which format it was taken for. */
export interface ImportReading extends Reading {
  readonly format: ImportFormat
}

/**
 * Reads a file of any format known, found out by its content first and its name second.
 * `mapping` says what the columns of a sheet mean; see `readCsvHeadings`.
 */
export function readAny(
  file: ImportFile,
  defaults: PackDefaults,
  tools: ImportTools,
  mapping?: CsvMapping,
): ImportReading {
  if (isZip(file.bytes)) return { format: 'yomitan', ...readYomitan(file.bytes, defaults) }
  const { text, problem } = tools.decodeText(file.bytes)
  const unread = problem ?? tooLarge(text)
  if (text === undefined || unread !== undefined) {
    return { format: 'glosslight', ...refusal('', unread ?? 'cannot be read') }
  }
  const format = textFormat(file.name, text)
  switch (format) {
    case 'csv':
      return { format, ...readCsv(text, defaults, mapping) }
    case 'tbx':
      return { format, ...readTbx(text, defaults) }
    case 'html':
      return { format, ...readHtml(tools.parseHtml(text), defaults) }
    default:
      return readAnyJson(text, defaults)
  }
}

function readAnyJson(text: string, defaults: PackDefaults): ImportReading {
  const read = readJson(text)
  if (read.problem !== undefined) {
    return { format: 'glosslight', ...refusal(read.path, read.problem) }
  }
  const { json } = read
  if (isJsonObject(json) && Object.hasOwn(json, 'format')) {
    return { format: 'glosslight', ...parsePack(json), refused: 0 }
  }
  return { format: 'json-ld', ...readJsonLd(json, defaults) }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** A sheet may begin with any sign, so the name of one is believed. */
function textFormat(name: string, text: string): ImportFormat {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['csv', 'tsv', 'tab'].includes(ending)) return 'csv'
  const start = text.slice(0, 4_000).replace(/^[\ufeff\s]+/, '')
  if (/^[{[]/.test(start) || ending === 'json' || ending === 'jsonld') return 'glosslight'
  if (ending === 'tbx' || /<(martif|tbx)[\s>]/i.test(start)) return 'tbx'
  if (start.startsWith('<?xml') && !/<html[\s>]/i.test(start)) return 'tbx'
  if (start.startsWith('<') || ending === 'html' || ending === 'htm') return 'html'
  return 'csv'
}

function refusal(path: string, message: string): Reading {
  const problems = new ProblemList()
  problems.error(path, message)
  return failed(problems)
}
