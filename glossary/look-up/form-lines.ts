import { nearStart } from './near-start.ts'

/**
 * How a form agrees with what was typed: it is it, begins with it, one of its later words does, it
 * has it inside (scripts without spaces), or one of its words nearly begins with it.
 */
export type Agreement = 'exact' | 'start' | 'word' | 'inside' | 'near'

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Fewer letters than this have too many near misses to be of use. */
const SHORTEST_NEAR = 4
const SHORTEST_TWICE_WRONG = 8
/** So many letters from the beginning of a word are looked at before it is compared. */
const WINDOW = 18
const SPACE = 0x20
const LINE_END = 0x0a

/** The letters of a stretch of text, as bits: what has a bit that is missing here has a mistake. */
function lettersOf(text: string, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_END) break
    if (code === SPACE) continue
    bits |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6))
  }
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * Plain forms in one string, a line each, so that the engine's own search reads them: about 5 ms
 * for 200,000. Near misses are compared with those words alone that have nearly all letters typed.
 */
export class FormLines {
  readonly #text: string
  /** Where each line begins; one more tells where the last ends. */
  readonly #starts: Uint32Array
  #words: Words | undefined

  /** @param plain forms by `plainLetters` */
  constructor(plain: readonly string[]) {
    this.#text = `\n${plain.join('\n')}\n`
    this.#starts = new Uint32Array(plain.length + 1)
    let at = 1
    for (const [line, text] of plain.entries()) {
      this.#starts[line] = at
      at += text.length + 1
    }
    this.#starts[plain.length] = at
  }

  #lengthOf(line: number): number {
    return (this.#starts[line + 1] ?? 0) - (this.#starts[line] ?? 0) - 1
  }

  /** Every line that agrees with the query to the letter; a line may come more than once. */
  eachWith(query: string, found: (line: number, by: Agreement, length: number) => void): void {
    this.#each(`\n${query}`, (line) => {
      const length = this.#lengthOf(line)
      found(line, length === query.length ? 'exact' : 'start', length)
    })
    this.#each(` ${query}`, (line) => found(line, 'word', this.#lengthOf(line)))
    if (!UNSPACED.test(query)) return
    this.#each(query, (line) => found(line, 'inside', this.#lengthOf(line)))
  }

  #each(part: string, found: (line: number) => void): void {
    let line = 0
    for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, at + 1)) {
      line = this.#lineAt(at + 1, line)
      found(line)
    }
  }

  /** The line that an offset is in; `from` is a line at or before it. */
  #lineAt(offset: number, from: number): number {
    let low = from
    let high = this.#starts.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /**
   * Every word that begins nearly as the query does, by its line and with its fewest mistakes; a
   * line may come more than once.
   */
  eachNear(query: string, found: (line: number, mistakes: number, length: number) => void): void {
    if (query.length < SHORTEST_NEAR) return
    const most = query.length < SHORTEST_TWICE_WRONG ? 1 : 2
    const wanted = lettersOf(query, 0, WINDOW - most)
    // Of the first letters one at least is right, and near its place.
    const begins = lettersOf(query, 0, most + 1)
    this.#words ??= wordsOf(this.#text)
    const { starts, letters } = this.#words
    let line = 0
    for (let word = 0; word < starts.length; word++) {
      if (countBits(wanted & ~(letters[word] ?? 0)) > most) continue
      const start = starts[word] ?? 0
      if ((begins & lettersOf(this.#text, start, start + 2 * most + 1)) === 0) continue
      line = this.#lineAt(start, line)
      const length = this.#lengthOf(line)
      const rest = this.#text.slice(start, (this.#starts[line] ?? 0) + length)
      const mistakes = nearStart(query, rest, 0, most)
      if (mistakes !== undefined) found(line, mistakes, length)
    }
  }
}

interface Words {
  readonly starts: Uint32Array
  readonly letters: Uint32Array
}

/** Where the words of all lines begin, and the letters that each begins with. */
function wordsOf(text: string): Words {
  const places: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === LINE_END) places.push(at + 1)
  }
  const letters = places.map((at) => lettersOf(text, at, at + WINDOW))
  return { starts: Uint32Array.from(places), letters: Uint32Array.from(letters) }
}
