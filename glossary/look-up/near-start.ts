const LONGEST = 64
const FAR = 0xff

/** Rows of the table: the one being filled, the one before, and the one before that. */
let row = new Uint8Array(LONGEST + 8)
let above = new Uint8Array(LONGEST + 8)
let higher = new Uint8Array(LONGEST + 8)

/**
 * The fewest typing mistakes that turn `typed` into the beginning of what stands in `text` from
 * `from`, or undefined where it takes more than `most`. A mistake is a letter too many, too few or
 * wrong, or two neighbours that changed places (optimal string alignment: Damerau, "A technique
 * for computer detection and correction of spelling errors", CACM 7, 1964).
 *
 * @param typed at most 64 UTF-16 units; of longer texts undefined is returned.
 * @param most at most 3
 * @example nearStart('stakeohlder', 'multi stakeholders', 6, 2) // 1
 */
export function nearStart(
  typed: string,
  text: string,
  from: number,
  most: number,
): number | undefined {
  const rows = typed.length
  const columns = Math.min(rows + most, text.length - from)
  if (rows > LONGEST || rows - columns > most) return undefined
  for (let column = 0; column <= columns; column++) row[column] = column <= most ? column : FAR
  for (let at = 1; at <= rows; at++) {
    ;[higher, above, row] = [above, row, higher]
    if (fillRow(typed, text, { at, from, columns, most }) > most) return undefined
  }
  let best = FAR
  for (let column = Math.max(0, rows - most); column <= columns; column++) {
    best = Math.min(best, row[column] ?? FAR)
  }
  return best <= most ? best : undefined
}

interface Place {
  readonly at: number
  readonly from: number
  readonly columns: number
  readonly most: number
}

/** Fills the cells of one row that lie near the diagonal; returns their least value. */
function fillRow(typed: string, text: string, { at, from, columns, most }: Place): number {
  const first = Math.max(1, at - most)
  const last = Math.min(columns, at + most)
  row[first - 1] = first === 1 && at <= most ? at : FAR
  let least = row[first - 1] ?? FAR
  const unit = typed.charCodeAt(at - 1)
  for (let column = first; column <= last; column++) {
    const other = text.charCodeAt(from + column - 1)
    let cost = (above[column - 1] ?? FAR) + (unit === other ? 0 : 1)
    cost = Math.min(cost, (row[column - 1] ?? FAR) + 1, (above[column] ?? FAR) + 1)
    const swapped =
      at > 1 &&
      column > 1 &&
      unit === text.charCodeAt(from + column - 2) &&
      other === typed.charCodeAt(at - 2)
    if (swapped) cost = Math.min(cost, (higher[column - 2] ?? FAR) + 1)
    row[column] = Math.min(cost, FAR)
    least = Math.min(least, cost)
  }
  if (last < columns) row[last + 1] = FAR
  return least
}
