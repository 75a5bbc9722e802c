import type { Citation } from '../../citation.ts'
import type { Entry } from '../../entry.ts'
import type { Pack } from '../../pack.ts'
import { defaultCaseRule } from '../../term.ts'
import { guardCell } from './csv-cells.ts'
import { CSV_COLUMNS } from './csv-columns.ts'
import type { CsvColumn } from './csv-columns.ts'
import { cuesCell, listCell, rivalsCell } from './csv-entry.ts'
import { sourceCells } from './csv-sources.ts'

type Cells = ReadonlyMap<CsvColumn, string>

/**
 * A pack's entries as a sheet, for a spreadsheet or `readCsv`: every cell in quotation marks,
 * none that would run as a formula, a byte order mark so that Excel sees UTF-8, lines ended by
 * CR LF. Columns that would be blank are left out. Each citation after an entry's first has a row
 * of its own below it. Reading it back gives the same entries and the sources they cite; what is
 * the pack's own (title, outcome) has no place in a sheet.
 */
export function writeCsv(pack: Pack, delimiter: ',' | '\t' | ';' = ','): string {
  const sources = new Map(pack.sources.map((source) => [source.id, sourceCells(source)]))
  const cite = (citation: Citation | undefined): Cells =>
    citation === undefined
      ? new Map()
      : new Map([...(sources.get(citation.source) ?? []), ...citationCells(citation)])
  const rows = pack.entries.flatMap((entry) => {
    const [first, ...others] = entry.citations
    return [new Map([...entryCells(entry), ...cite(first)]), ...others.map(cite)]
  })
  const always: readonly CsvColumn[] = ['id', 'term', 'kind', 'definition']
  const columns = CSV_COLUMNS.filter(
    (column) => always.includes(column) || rows.some((row) => (row.get(column) ?? '') !== ''),
  )
  const lines = rows.map((row) => columns.map((column) => guardCell(row.get(column) ?? '')))
  const sheet = [columns, ...lines].map((cells) => cells.map(quoted).join(delimiter))
  return `\ufeff${sheet.join('\r\n')}`
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

function entryCells(entry: Entry): Cells {
  const { id, term, kind, caseRule, definition, spelledOut } = entry
  return new Map([
    ['id', id],
    ['term', term],
    ['kind', kind],
    ['case', caseRule === defaultCaseRule(kind) ? '' : caseRule],
    ['aliases', listCell(entry.aliases)],
    ['long forms', listCell(entry.longForms)],
    ['hidden forms', listCell(entry.hiddenForms)],
    ['definition', definition],
    ['spelled out', spelledOut ? '' : 'no'],
    ['related', listCell(entry.related)],
    ['cues', cuesCell(entry.cues)],
    ['rivals', rivalsCell(entry.rivals)],
    ['negatives', listCell(entry.negatives)],
  ])
}

function citationCells(citation: Citation): Cells {
  return new Map([
    ['quote', citation.exact],
    ['quote prefix', citation.prefix ?? ''],
    ['quote suffix', citation.suffix ?? ''],
    ['quote position', citation.position?.toString() ?? ''],
    ['speaker', citation.speaker ?? ''],
  ])
}
