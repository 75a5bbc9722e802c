import { APOSTROPHE, HYPHEN, separatorOf } from '../normalize/separator.ts'
import { IDEOGRAPH, IGNORED, LAST_CLASS, MARK } from '../normalize/unit-table.ts'
import { ACCEPT, edgeUnit, isDigit, isKatakana, isLower, isWord, REJECT, WAIT } from './edge.ts'
import { MORE, type RunText, TextCursor } from './run-text.ts'

/** How far a path or address is read on after a form before it is taken for prose. */
const LONGEST_PATH = 80

/**
 * Decides whether a form's end is one, by what stands directly after it (invisible units apart):
 *
 * | after | decision |
 * |---|---|
 * | nothing, white space | match |
 * | letter, digit, mark, `_` | none (inside a word) |
 * | letter of an unspaced script | match; none inside a katakana word |
 * | apostrophe, `s`, end of word | match, which then takes in the `'s` |
 * | apostrophe, another letter | none (`don't`) |
 * | hyphen, small letter | match (`ITU-led`), none in an address or file name (`ITU-news.org`) |
 * | hyphen, capital or digit | none: another name (`ITU-T`, `WCIT-12`) unless authored so |
 * | hyphen, anything else | match (`ITU- and`, `ITU--the`) |
 * | `.`, letter or digit | none (`itu.int`, `ITU.pdf`, version numbers) |
 * | `,` between digits | none (`1,000`) |
 * | `/`, then a dot with a letter before the next space | none (a path); otherwise match (`ITU/WCIT`) |
 * | `@` `#` `\` `+`, `://`, and `&` or `%` with a letter or digit | none |
 * | anything else | match |
 */
export class EdgeAfter {
  readonly #cursor: TextCursor
  /** Where the match ends, with a possessive ending if there is one. */
  endChunk = 0
  endAt = 0

  constructor(run: RunText) {
    this.#cursor = new TextCursor(run)
  }

  get reads(): number {
    return this.#cursor.reads
  }

  /**
   * @param last the form's last code point in the text, marks apart.
   * @param alone whether the form is one letter of an unspaced script, found only by itself.
   */
  check(chunk: number, at: number, last: number, alone: boolean): number {
    this.endChunk = chunk
    this.endAt = at
    this.#cursor.place(chunk, at)
    const point = this.#visible()
    if (point === MORE) return WAIT
    const unit = edgeUnit(point)
    if (unit > LAST_CLASS || unit === MARK) return REJECT
    if (unit === IDEOGRAPH) {
      return alone || (isKatakana(last) && isKatakana(point)) ? REJECT : ACCEPT
    }
    return this.#separator(separatorOf(point), last)
  }

  #separator(separator: number, last: number): number {
    switch (separator) {
      case APOSTROPHE:
        return this.#apostrophe()
      case HYPHEN:
        return this.#hyphen()
      case 0x2f: // /
        return this.#path(this.#visible())
      case 0x2e: // .
      case 0x25: // %
      case 0x26: // &
        return this.#unlessNext(isWord)
      case 0x2c: // ,
        return isDigit(last) ? this.#unlessNext(isDigit) : ACCEPT
      case 0x3a: // :
        return this.#scheme()
      case 0x23: // #
      case 0x2b: // +
      case 0x40: // @
      case 0x5c: // \
        return REJECT
      default:
        return ACCEPT
    }
  }

  #unlessNext(test: (point: number) => boolean): number {
    const next = this.#visible()
    if (next === MORE) return WAIT
    return test(next) ? REJECT : ACCEPT
  }

  #apostrophe(): number {
    const letter = this.#visible()
    if (letter === MORE) return WAIT
    if (!isWord(letter)) return ACCEPT
    if (letter !== 0x73 && letter !== 0x53) return REJECT
    const { chunk, at } = this.#cursor
    const after = this.#visible()
    if (after === MORE) return WAIT
    if (isWord(after) || edgeUnit(after) === MARK) return REJECT
    this.endChunk = chunk
    this.endAt = at
    return ACCEPT
  }

  #hyphen(): number {
    const next = this.#visible()
    if (next === MORE) return WAIT
    if (!isWord(next)) return ACCEPT
    return isLower(next) ? this.#path(next) : REJECT
  }

  #scheme(): number {
    const first = this.#visible()
    if (first === MORE) return WAIT
    if (first !== 0x2f) return ACCEPT
    return this.#unlessNext((point) => point === 0x2f)
  }

  /** Reads on as far as an address or path could go: a dot with a letter, or `@`, makes it one. */
  #path(first: number): number {
    let point = first
    for (let steps = 0; steps < LONGEST_PATH; steps++) {
      if (point === MORE) return WAIT
      if (point === 0x40) return REJECT
      if (point === 0x2e) {
        point = this.#visible()
        if (point === MORE) return WAIT
        if (isWord(point)) return REJECT
        continue
      }
      const unit = edgeUnit(point)
      const joins =
        unit > LAST_CLASS || unit === MARK || point === 0x2f || separatorOf(point) === HYPHEN
      if (!joins) return ACCEPT
      point = this.#visible()
    }
    return ACCEPT
  }

  #visible(): number {
    for (;;) {
      const point = this.#cursor.next()
      if (edgeUnit(point) !== IGNORED) return point
    }
  }
}
