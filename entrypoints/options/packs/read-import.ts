import type { ColumnModel } from '../../../components/import-model.ts'
import { EntryIds } from '../../../glossary/pack/formats/entry-id.ts'
import type { CsvColumn } from '../../../glossary/pack/formats/csv-columns.ts'
import { readAny, type ImportReading } from '../../../glossary/pack/formats/read-any.ts'
import { readCsvHeadings } from '../../../glossary/pack/formats/read-csv.ts'
import { readRows } from '../../../glossary/pack/formats/read-rows.ts'
import { ProblemList } from '../../../glossary/pack/problem.ts'
import { decodeText } from '../../../platform/dom/decode-text.ts'
import { parseHtml } from '../../../platform/dom/parse-html.ts'

/** What is to be imported: a file, what was pasted, or what was fetched. */
export interface ImportInput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that was chosen or dropped. */
export async function inputOf(file: File): Promise<ImportInput> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Columns of a sheet that the reader corrected, by their place. */
export type CorrectedColumns = ReadonlyMap<number, CsvColumn | undefined>

/** A title for a file that has none: its name, as one would say it. */
export function titleFrom(name: string): string {
  const bare = name.replace(/\.[^.]{1,8}$/, '').replace(/[\s_-]+/g, ' ')
  return bare.trim() === '' ? name : bare.trim()
}

/** The same file imported again is known by its name. */
function idFrom(name: string): string {
  return `urn:glosslight:import:${new EntryIds().from(titleFrom(name))}`
}

/** A file as it was read, with the columns of a sheet. */
export interface ReadImport {
  readonly reading: ImportReading
  readonly columns: readonly ColumnModel[]
}

/**
 * Reads a file of any format, as far as it can be read. What a file does not say of itself is its
 * name for a title, and `language`.
 */
export function readImport(
  input: ImportInput,
  language: string,
  corrected: CorrectedColumns,
): ReadImport {
  const defaults = { id: idFrom(input.name), title: titleFrom(input.name), language }
  const tools = { decodeText, parseHtml }
  const first = readAny(input, defaults, tools)
  if (first.format !== 'csv') return { reading: first, columns: [] }
  const columns = columnsOf(input, corrected)
  if (corrected.size === 0) return { reading: first, columns }
  const mapping = columns.map(({ column }) => column)
  return { reading: readAny(input, defaults, tools, mapping), columns }
}

function columnsOf({ bytes }: ImportInput, corrected: CorrectedColumns): readonly ColumnModel[] {
  const { text } = decodeText(bytes)
  if (text === undefined) return []
  const { headings, mapping, headed } = readCsvHeadings(text)
  const rows = readRows(text.slice(0, SAMPLED), new ProblemList())
  const sample = rows[headed ? 1 : 0]?.cells ?? []
  return headings.map((heading, index) => ({
    heading: headed ? heading : '',
    sample: (sample[index] ?? '').slice(0, LONGEST_SAMPLE),
    column: corrected.has(index) ? corrected.get(index) : mapping[index],
  }))
}

/** Characters of a sheet looked at for an example of each column. */
const SAMPLED = 100_000
const LONGEST_SAMPLE = 80
