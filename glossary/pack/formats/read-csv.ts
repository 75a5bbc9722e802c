import { ProblemList } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { tooLarge } from '../pack-text.ts'
import { assemblePack, failed } from './assemble-pack.ts'
import type { EntryDraft, PackDefaults, Reading } from './assemble-pack.ts'
import { unguardCell } from './csv-cells.ts'
import { columnOf } from './csv-columns.ts'
import type { CsvColumn } from './csv-columns.ts'
import { CITATION_COLUMNS, entryMembers } from './csv-entry.ts'
import { CsvSources } from './csv-sources.ts'
import type { CellReader } from './csv-sources.ts'
import { readRows } from './read-rows.ts'
import type { SheetRow } from './split-rows.ts'
import { splitSpelledOut } from './spelled-out-term.ts'

/** What the columns of a sheet mean, in their order; undefined for those to leave out. */
export type CsvMapping = readonly (CsvColumn | undefined)[]

/** The first row of a sheet, and what its cells are taken to mean as headings. */
export interface CsvHeadings {
  readonly headings: readonly string[]
  readonly mapping: CsvMapping
  /** False where no cell is a heading: the first row is an entry, its cells term and definition. */
  readonly headed: boolean
}

/** Looks at a sheet's headings, for a reader to correct before the rest is read. */
export function readCsvHeadings(text: string): CsvHeadings {
  return headingsOf(readRows(text, new ProblemList())[0])
}

/**
 * Reads a sheet of comma-, tab-, semicolon- or bar-separated values: one row per entry. Headings
 * say what the columns mean (docs/pack-authors.md); `mapping` overrules them. Without headings the
 * first column is the term and the second its definition. A row without a term adds its quotation
 * to the entry above. Rows that cannot be taken are refused with their line and column.
 */
export function readCsv(text: string, defaults: PackDefaults, mapping?: CsvMapping): Reading {
  const problems = new ProblemList()
  const size = tooLarge(text)
  if (size !== undefined) problems.error('', size)
  const rows = size === undefined ? readRows(text, problems) : []
  if (problems.errors > 0) return failed(problems)
  const found = headingsOf(rows[0])
  const columns = mapping ?? found.mapping
  if (!checkHeadings(found, columns, mapping !== undefined, problems)) return failed(problems)
  const sheet = new SheetReader(columns, found.headings.length, problems)
  for (const row of found.headed ? rows.slice(1) : rows) sheet.read(row)
  const frame = { sources: sheet.sources.list }
  const reading = assemblePack(frame, sheet.drafts, defaults, problems)
  const refused = reading.refused + sheet.refused
  return { ...reading, refused, problems: byLine(reading.problems).map(withColumn) }
}

function headingsOf(first: SheetRow | undefined): CsvHeadings {
  const headings = (first?.cells ?? []).map((cell) => cell.trim())
  const mapping = headings.map(columnOf)
  if (mapping.some((column) => column !== undefined)) {
    return { headings, mapping, headed: true }
  }
  const plain: readonly CsvColumn[] = ['term', 'definition']
  return { headings, mapping: headings.map((_, at) => plain[at]), headed: false }
}

function checkHeadings(
  { headings, headed }: CsvHeadings,
  columns: CsvMapping,
  mapped: boolean,
  problems: ProblemList,
): boolean {
  if (headings.length === 0) problems.error('', 'has no rows')
  else if (!columns.includes('term')) {
    problems.error('line 1', 'has no column for the term: name one "term"', headings.join(', '))
  } else if (!columns.includes('definition') && !columns.includes('long forms')) {
    problems.error('line 1', 'has no column "definition" and none "long forms"')
  }
  columns.forEach((column, at) => {
    if (column !== undefined && columns.indexOf(column) !== at) {
      problems.error('line 1', `has two columns for the ${column}`, headings[at])
    } else if (column === undefined && headed && !mapped && headings[at] !== '') {
      problems.warn('line 1', 'has a column that is not known; it is left out', headings[at])
    }
  })
  if (!headed && !mapped && problems.errors === 0) {
    const meaning = 'the first column is taken for the term, the second for its definition'
    problems.warn('line 1', `has no headings: ${meaning}`)
  }
  return problems.errors === 0
}

/** Turns rows into drafts. */
class SheetReader {
  readonly sources = new CsvSources()
  readonly drafts: EntryDraft[] = []
  refused = 0
  readonly #columns: CsvMapping
  readonly #width: number
  readonly #problems: ProblemList
  /** Foreign sheets write `World Conference … (WCIT)` into one cell; ours never do. */
  readonly #split: boolean
  #last: unknown[] | undefined

  constructor(columns: CsvMapping, width: number, problems: ProblemList) {
    this.#columns = columns
    this.#width = width
    this.#problems = problems
    this.#split = !columns.includes('kind') && !columns.includes('long forms')
  }

  read({ line, cells }: SheetRow): void {
    const place = `line ${line}`
    if (cells.slice(this.#width).some((cell) => cell.trim() !== '')) {
      const counts = `has ${cells.length} cells where the first line has ${this.#width}`
      const advice = 'a cell with the separator inside needs quotation marks'
      this.#refuse(() => this.#problems.error(place, `${counts}; ${advice}`))
      return
    }
    const cell: CellReader = (column) => {
      const text = unguardCell(cells[this.#columns.indexOf(column)] ?? '').trim()
      return text === '' ? undefined : text
    }
    const before = this.#problems.errors
    const citation = this.#citation(cell, line)
    if (this.#problems.errors > before) this.#refuse()
    else if (citation !== undefined && this.#last && !this.#hasEntry(cell)) {
      this.#last.push(citation)
    } else this.#add(cell, place, citation)
  }

  #add(cell: CellReader, place: string, citation: object | undefined): void {
    const citations = citation === undefined ? [] : [citation]
    const members = { ...entryMembers(cell), citations }
    const term = cell('term')
    const split = this.#split && term !== undefined ? splitSpelledOut(term) : undefined
    this.drafts.push({ place, members: { ...members, ...split } })
    this.#last = citations
  }

  #refuse(report?: () => void): void {
    report?.()
    this.refused += 1
    this.#last = undefined
  }

  #hasEntry(cell: CellReader): boolean {
    return cell('term') !== undefined || cell('definition') !== undefined
  }

  #citation(cell: CellReader, line: number): object | undefined {
    const exact = cell('quote')
    if (exact === undefined) {
      if (CITATION_COLUMNS.some((column) => cell(column) !== undefined)) {
        this.#problems.error(`line ${line}, quote`, 'is missing')
      } else if (cell('url') !== undefined || cell('source title') !== undefined) {
        const advice = 'a source is shown with a passage quoted from it'
        this.#problems.warn(
          `line ${line}, quote`,
          `is missing, so its source is left out: ${advice}`,
        )
      }
      return undefined
    }
    const source = this.sources.of(cell, line, this.#problems)
    if (!source) return undefined
    const position = cell('quote position')
    const members = { prefix: cell('quote prefix'), suffix: cell('quote suffix') }
    const rest = { speaker: cell('speaker'), position: position && Number(position) }
    return { source: source.id, exact, ...members, ...rest }
  }
}

const COLUMN_OF_MEMBER: ReadonlyMap<string, string> = new Map([
  ['caseRule', 'case'],
  ['longForms', 'long forms'],
  ['hiddenForms', 'hidden forms'],
  ['spelledOut', 'spelled out'],
  ['citations', 'quote'],
])

/** Problems in the order of the lines they are on, those of the whole sheet first. */
function byLine(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => lineOf(a) - lineOf(b))
}

function lineOf({ path }: Problem): number {
  return Number(/^line (\d+)/.exec(path)?.[1] ?? 0)
}

/** Names the column a problem is in the way a sheet does. */
function withColumn(problem: Problem): Problem {
  const found = /^(line \d+)\.(\w+)/.exec(problem.path)
  if (!found) return problem
  const member = found[2] ?? ''
  return { ...problem, path: `${found[1]}, ${COLUMN_OF_MEMBER.get(member) ?? member}` }
}
