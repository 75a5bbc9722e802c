import type { ProblemList } from '../problem.ts'
import { splitRows } from './split-rows.ts'
import type { SheetRow } from './split-rows.ts'

/** Signs that may stand between cells. */
const DELIMITERS: readonly string[] = [',', '\t', ';', '|']

/** How many rows, and characters, are looked at to find out which it is. */
const GUESSED_FROM = { rows: 10, characters: 65_536 }

const SEPARATOR_LINE = /^sep=(.)(\r\n|\r|\n)/i

/**
 * Splits a CSV or TSV text into rows; see `splitRows`. The sign between cells is what a `sep=`
 * line says (Excel writes one), else guessed. A byte order mark is passed over, and rows that are
 * blank are left out. A quotation mark gone wrong is reported with the line of its row and ends
 * the reading: nothing after it can be trusted.
 */
export function readRows(text: string, problems: ProblemList): readonly SheetRow[] {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text
  const separator = SEPARATOR_LINE.exec(marked)
  const body = separator ? marked.slice(separator[0].length) : marked
  const delimiter = separator?.[1] ?? guessDelimiter(body)
  const rows: SheetRow[] = []
  for (const row of splitRows(body, delimiter)) {
    const line = separator ? row.line + 1 : row.line
    if (row.broken) {
      problems.error(`line ${line}`, 'has a quotation mark that is not closed, or text after it')
      return []
    }
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells })
  }
  return rows
}

/** The sign that splits the first rows most evenly; of two that do, the one with more cells. */
function guessDelimiter(text: string): string {
  let best = { delimiter: ',', unevenness: Infinity, cells: 0 }
  for (const delimiter of DELIMITERS) {
    const counts = firstCounts(text, delimiter)
    const cells = counts.reduce((sum, count) => sum + count, 0) / counts.length
    if (!(cells > 1)) continue
    const unevenness = counts.reduce((sum, count) => sum + Math.abs(count - (counts[0] ?? 0)), 0)
    const better =
      unevenness < best.unevenness || (unevenness === best.unevenness && cells > best.cells)
    if (better) best = { delimiter, unevenness, cells }
  }
  return best.delimiter
}

function firstCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = []
  for (const { cells, broken } of splitRows(text.slice(0, GUESSED_FROM.characters), delimiter)) {
    if (cells.every((cell) => cell.trim() === '') || broken) continue
    counts.push(cells.length)
    if (counts.length === GUESSED_FROM.rows) break
  }
  return counts
}
