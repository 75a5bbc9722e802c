/** A stretch of a text that differs from a pattern by `errors` insertions, deletions or changes. */
export interface ApproximateMatch {
  readonly start: number
  readonly end: number
  readonly errors: number
}

const WORD_BITS = 32

/** For each character of the pattern, the bits of the places where it stands. */
interface PatternBits {
  readonly length: number
  readonly words: number
  readonly places: ReadonlyMap<number, Int32Array>
  readonly none: Int32Array
}

function patternBits(pattern: string): PatternBits {
  const words = Math.ceil(pattern.length / WORD_BITS)
  const places = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at)
    const bits = places.get(unit) ?? new Int32Array(words)
    const word = at >>> 5
    bits[word] = (bits[word] ?? 0) | (1 << (at & 31))
    places.set(unit, bits)
  }
  return { length: pattern.length, words, places, none: new Int32Array(words) }
}

/**
 * For every end offset in the text, the fewest errors of a match that ends there; `report` is
 * called with each end and its errors, from left to right.
 */
function scan(
  text: string,
  bits: PatternBits,
  report: (end: number, errors: number) => void,
): void {
  const { words } = bits
  const plus = new Int32Array(words).fill(-1)
  const minus = new Int32Array(words)
  const top = 1 << ((bits.length - 1) & 31)
  let errors = bits.length
  for (let at = 0; at < text.length; at++) {
    const equal = bits.places.get(text.charCodeAt(at)) ?? bits.none
    let carry = 0
    for (let word = 0; word < words; word++) {
      const vertical = plus[word] ?? 0
      const down = minus[word] ?? 0
      const same = equal[word] ?? 0
      const diagonal = same | down
      const matched = carry < 0 ? same | 1 : same
      const horizontal = (((matched & vertical) + vertical) ^ vertical) | matched
      let up = down | ~(horizontal | vertical)
      let low = vertical & horizontal
      const edge = word === words - 1 ? top : 1 << 31
      const out = (up & edge ? 1 : 0) - (low & edge ? 1 : 0)
      up = (up << 1) | (carry > 0 ? 1 : 0)
      low = (low << 1) | (carry < 0 ? 1 : 0)
      plus[word] = low | ~(diagonal | up)
      minus[word] = up & diagonal
      carry = out
    }
    errors += carry
    report(at + 1, errors)
  }
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(text.length - 1 - at)).join('')
}

/** The start of the match that ends at `end` with `errors`: the same search, backwards. */
function startOf(text: string, pattern: string, end: number, errors: number): number {
  const window = reversed(text.slice(Math.max(0, end - pattern.length - errors), end))
  let start = end
  scan(window, patternBits(reversed(pattern)), (length, found) => {
    if (found === errors && start === end) start = end - length
  })
  return start
}

/** Ends nearer to one another than this share of the pattern belong to one place. */
const SAME_PLACE = 0.5

/**
 * The places of `text` that come nearest to `pattern`, with at most `maxErrors` errors each:
 * one match per place, fewest errors first, at most `limit`.
 *
 * Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming" (JACM 46, 1999), in 32-bit words chained as in Hyyrö (2003): the edit-distance
 * table of Sellers (1980) a column at a time, 32 rows per step. Time: length of the text times
 * the pattern's length over 32; about 1 ms for a sentence in 30,000 characters.
 *
 * @param pattern not empty; offsets are UTF-16 units of `text`.
 * @example approximateMatches('a revisd treaty', 'revised', 2, 1)
 * // [{ start: 2, end: 8, errors: 1 }]
 */
export function approximateMatches(
  text: string,
  pattern: string,
  maxErrors: number,
  limit: number,
): ApproximateMatch[] {
  if (pattern === '') return []
  const ends: { end: number; errors: number }[] = []
  const near = Math.max(1, Math.floor(pattern.length * SAME_PLACE))
  scan(text, patternBits(pattern), (end, errors) => {
    if (errors > maxErrors) return
    const last = ends.at(-1)
    if (last === undefined || end - last.end > near) ends.push({ end, errors })
    else if (errors < last.errors) ends[ends.length - 1] = { end, errors }
  })
  return ends
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, limit)
    .map(({ end, errors }) => ({ start: startOf(text, pattern, end, errors), end, errors }))
}

/** The fewest errors with which `pattern` stands at the end of `text`. */
export function errorsAtEnd(text: string, pattern: string): number {
  if (pattern === '') return 0
  let last = pattern.length
  scan(text, patternBits(pattern), (_end, errors) => {
    last = errors
  })
  return last
}

/** The fewest errors with which `pattern` stands at the start of `text`. */
export function errorsAtStart(text: string, pattern: string): number {
  return errorsAtEnd(reversed(text), reversed(pattern))
}
