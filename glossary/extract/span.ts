/**
 * A stretch of a longer text: offsets in UTF-16 units, `end` exclusive, and the text itself,
 * so that `text === whole.slice(start, end)` always holds.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The span of `whole` from `start` to `end`, without the white space at its ends.
 *
 * @example spanOf('a (WCIT ) b', 3, 8) // { start: 3, end: 7, text: 'WCIT' }
 */
export function spanOf(whole: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(whole.charAt(from))) from++
  while (to > from && /\s/.test(whole.charAt(to - 1))) to--
  return { start: from, end: to, text: whole.slice(from, to) }
}
