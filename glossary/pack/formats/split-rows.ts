/** One row of a sheet: its cells as they stand, and the line it begins on, from 1. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
}

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/**
 * The rows of a text of separated values (RFC 4180), one by one. A cell that begins with a double
 * quotation mark ends with one, may hold separators and line ends, and has the mark itself
 * doubled; white space may follow it. Lines end with LF, CR LF or CR. A row is `broken` where its
 * quotation mark never closes or text comes after it; it is then the last.
 *
 * Written here rather than taken from a package because those that exist bring code that loads
 * files from the network, which this extension does not have.
 */
export function* splitRows(
  text: string,
  delimiter: string,
): Generator<SheetRow & { readonly broken: boolean }> {
  const reader = new CellReader(text, delimiter)
  let cells: string[] = []
  let line = 1
  while (!reader.done) {
    cells.push(reader.next())
    if (reader.broken) {
      yield { line, cells, broken: true }
      return
    }
    if (reader.ended) {
      yield { line, cells, broken: false }
      cells = []
      line = reader.line
    }
  }
}

/** Reads cells one after another. */
class CellReader {
  /** After a cell: whether the row ends with it. */
  ended = false
  broken = false
  /** The line after the last line end passed. */
  line = 1
  done: boolean
  readonly #text: string
  readonly #separator: number
  #at = 0

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#separator = delimiter.charCodeAt(0)
    this.done = text === ''
  }

  next(): string {
    const quoted = this.#text.charCodeAt(this.#at) === QUOTE
    const cell = quoted ? this.#quoted() : this.#plain()
    this.#finish()
    return cell
  }

  #plain(): string {
    const start = this.#at
    while (this.#at < this.#text.length && !this.#endsCell(this.#text.charCodeAt(this.#at))) {
      this.#at += 1
    }
    return this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    const start = this.#at + 1
    let end = this.#text.indexOf('"', start)
    let doubled = false
    while (end >= 0 && this.#text.charCodeAt(end + 1) === QUOTE) {
      doubled = true
      end = this.#text.indexOf('"', end + 2)
    }
    if (end < 0) {
      this.broken = true
      return this.#text.slice(start)
    }
    const cell = this.#text.slice(start, end)
    this.#countLines(start, end)
    this.#at = end + 1
    if (this.#plain().trim() !== '') this.broken = true
    return doubled ? cell.replaceAll('""', '"') : cell
  }

  #endsCell(code: number): boolean {
    return code === this.#separator || code === LINE_FEED || code === RETURN
  }

  /** Passes the separator or line end after a cell. */
  #finish(): void {
    const code = this.#text.charCodeAt(this.#at)
    const pair = code === RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED
    this.ended = code !== this.#separator
    if (this.ended) this.line += 1
    this.#at += pair ? 2 : 1
    this.done = this.ended && this.#at >= this.#text.length
  }

  /** Counts line ends inside a cell; CR LF is one. */
  #countLines(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const code = this.#text.charCodeAt(at)
      const lone = code === RETURN && this.#text.charCodeAt(at + 1) !== LINE_FEED
      if (code === LINE_FEED || lone) this.line += 1
    }
  }
}
