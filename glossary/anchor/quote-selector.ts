/**
 * A W3C TextQuoteSelector with a position hint: what a citation keeps of a passage.
 * `exact` is the passage, `prefix` and `suffix` the text beside it, `position` the offset of
 * `exact` in the plain text it was taken from (UTF-16 units).
 */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly position?: number
}

/** Characters kept at each side at first; doubled until the place is the only one that fits. */
const CONTEXT = 32
const MOST_CONTEXT = 256
/** In longer texts the search for other places costs too much: the position must tell them apart. */
const LONG_TEXT = 200_000

function wordStartAfter(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  let from = at
  while (from < limit && !/\s/.test(text.charAt(from - 1))) from++
  return from
}

function wordEndBefore(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length
  let to = at
  while (to > limit && !/\s/.test(text.charAt(to))) to--
  return to
}

/** At most `size` characters before `start`, whole words, none of the line before. */
function prefixOf(text: string, start: number, size: number, lines: boolean): string {
  const line = lines ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const from = Math.max(line, wordStartAfter(text, start - size, start))
  return start === 0 ? '' : text.slice(from, start)
}

function suffixOf(text: string, end: number, size: number, lines: boolean): string {
  const line = lines ? -1 : text.indexOf('\n', end)
  const to = wordEndBefore(text, end + size, end)
  return text.slice(end, line < 0 ? to : Math.min(line, to))
}

function isUnique(text: string, quote: string): boolean {
  if (text.length > LONG_TEXT) return true
  const first = text.indexOf(quote)
  return first >= 0 && text.indexOf(quote, first + 1) < 0
}

/**
 * The selector of the passage from `start` to `end` of `text`. Prefix and suffix are whole words
 * of the same line, about 32 characters each; where passage and context fit at several places
 * they grow, over line ends if need be, to 256 characters at most
 * (not in texts of more than 200,000 characters).
 *
 * @example quoteSelector('The ITU met. The ITU left.', 17, 20)
 * // { exact: 'ITU', prefix: 'The ITU met. The ', suffix: ' left.', position: 17 }
 */
export function quoteSelector(text: string, start: number, end: number): QuoteSelector {
  const exact = text.slice(start, end)
  for (let size = CONTEXT; ; size *= 2) {
    const lines = size > CONTEXT
    const prefix = prefixOf(text, start, size, lines)
    const suffix = suffixOf(text, end, size, lines)
    if (size >= MOST_CONTEXT || isUnique(text, prefix + exact + suffix))
      return {
        exact,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
        position: start,
      }
  }
}
