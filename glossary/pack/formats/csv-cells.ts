/** What a spreadsheet would run as a formula, were it the start of a cell (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n\0＝＋－＠]/

/**
 * A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe
 * before it, which spreadsheets do not show. `unguardCell` takes it away again.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Undoes `guardCell`. */
export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}

/**
 * Members of a list in one cell: separated by `separator`, which stands for itself after a
 * backslash. The parts keep their backslashes, so that they may be split further; `unescapeCell`
 * takes them away.
 *
 * @example
 * splitCell('a; b\\;c', ';') // ['a', ' b\\;c']
 */
export function splitCell(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === separator) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

/** Puts a backslash before what separates in a list cell: `\ ; : , =`. */
export function escapeCell(text: string): string {
  return text.replace(/[\\;:,=]/g, '\\$&')
}

/** Undoes `escapeCell`; other backslashes stand for themselves. */
export function unescapeCell(text: string): string {
  return text.replace(/\\([\\;:,=])/g, '$1').trim()
}
