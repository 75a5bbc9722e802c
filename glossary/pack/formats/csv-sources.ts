import type { Source } from '../../citation.ts'
import { decodeSource } from '../decode-citation.ts'
import { ProblemList } from '../problem.ts'
import type { CsvColumn } from './csv-columns.ts'
import { EntryIds } from './entry-id.ts'

/** Reads a cell of the row at hand; blank is undefined. */
export type CellReader = (column: CsvColumn) => string | undefined

const SOURCE_COLUMNS: readonly (readonly [keyof Source, CsvColumn])[] = [
  ['title', 'source title'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['date', 'date'],
  ['url', 'url'],
  ['licence', 'licence'],
  ['licenceUrl', 'licence url'],
  ['credit', 'credit'],
]

/** The sources that the rows of a sheet name: each row has its own in full, many rows the same. */
export class CsvSources {
  readonly #sources: Source[] = []
  readonly #byRow = new Map<string, Source>()
  readonly #ids = new EntryIds()

  get list(): readonly Source[] {
    return this.#sources
  }

  /**
   * The source the row at `line` names, or undefined after reporting what is missing of it.
   * Rows that give an id and nothing else mean the source of that id further up.
   */
  of(cell: CellReader, line: number, problems: ProblemList): Source | undefined {
    const members: Record<string, string> = {}
    for (const [member, column] of SOURCE_COLUMNS) {
      const value = cell(column)
      if (value !== undefined) members[member] = value
    }
    const id = cell('source id')
    const key = JSON.stringify([id, members])
    const known = this.#byRow.get(key) ?? (id === undefined ? undefined : this.#withId(id))
    if (known) return known
    const found = new ProblemList()
    const made = id ?? this.#ids.from(members['title'] ?? '')
    const source = decodeSource({ value: { ...members, id: made }, path: '', problems: found })
    for (const { severity, path, message, value } of found.list()) {
      const column = SOURCE_COLUMNS.find(([member]) => member === path)?.[1] ?? 'source id'
      const place = { severity, path: `line ${line}, ${column}`, message }
      problems.addAll([value === undefined ? place : { ...place, value }])
    }
    if (!source) return undefined
    if (id !== undefined) this.#ids.take(id)
    this.#byRow.set(key, source)
    this.#sources.push(source)
    return source
  }

  #withId(id: string): Source | undefined {
    return this.#sources.find((source) => source.id === id)
  }
}

/** The cells of a source, by column. */
export function sourceCells(source: Source): ReadonlyMap<CsvColumn, string> {
  const cells = new Map<CsvColumn, string>([['source id', source.id]])
  for (const [member, column] of SOURCE_COLUMNS) cells.set(column, source[member] ?? '')
  return cells
}
