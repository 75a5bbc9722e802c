import { decompositionOf } from '../normalize/decomposition.ts'
import { APOSTROPHE, HYPHEN, separatorOf, SPACE } from '../normalize/separator.ts'
import { IDEOGRAPH, IGNORED, LAST_CLASS, MARK } from '../normalize/unit-table.ts'
import { AddressWatch } from './address-watch.ts'
import { ACCEPT, edgeUnit, isDigit, isHangul, isKatakana, isWord, REJECT } from './edge.ts'
import { type RunText, TextCursor } from './run-text.ts'

/** Prefixes that leave a term's meaning alone, so that the term itself is still meant. */
const NEUTRAL = new Set('anti ex mid non once now pan post pre pro then inter intra'.split(' '))

/** French, Italian and Catalan words that lose a vowel before one: `l'ITU`, `dell'Internet`. */
const ELIDED = new Set(
  'all c coll d dall dell j jusqu l lorsqu m n nell puisqu qu quell quoiqu s sull t un'.split(' '),
)

/** No prefix or elided word is longer; nor is any word before a hyphen worth more reading. */
const LONGEST_WORD = 24

/**
 * Decides whether a form's beginning is one: that it is not the rest of something else. Order of
 * the rules, by what stands directly before the form (invisible units apart):
 *
 * | before | decision |
 * |---|---|
 * | nothing, white space | match |
 * | letter, digit, mark, `_` | none (inside a word) |
 * | letter of an unspaced script | match; none inside a katakana word, or in the middle of a Hangul one |
 * | `#` `@` `\` | none (hashtag, handle, path) |
 * | `.` | none (domain, file), except after `..` |
 * | `+` `&` after a letter, `,` between digits | none (`AT&T`, `1,000`) |
 * | apostrophe after a letter | match after an elided word (`l'ITU`), else none (`O'Brien`) |
 * | hyphen after a neutral prefix | match (`pre-WCIT`, `anti-spam`) |
 * | hyphen after two or more small letters, before an acronym | match (`pan-european-ITU`) |
 * | hyphen after another word | none (`co-chair`, `UN-Women`, `JTC-ITU`) |
 * | anything else | match, unless {@link AddressWatch} finds an address |
 */
export class EdgeBefore {
  readonly #cursor: TextCursor
  readonly #addresses: AddressWatch

  constructor(run: RunText) {
    this.#cursor = new TextCursor(run)
    this.#addresses = new AddressWatch(run)
  }

  get reads(): number {
    return this.#cursor.reads + this.#addresses.reads
  }

  /**
   * @param first the form's first code point in the text.
   * @param alone whether the form is one letter of an unspaced script, found only by itself.
   */
  check(chunk: number, at: number, first: number, alone: boolean, acronym: boolean): number {
    this.#cursor.place(chunk, at)
    const point = this.#visible()
    const unit = edgeUnit(point)
    if (unit > LAST_CLASS) return REJECT
    if (unit === IDEOGRAPH) {
      if (alone) return REJECT
      if (isKatakana(first) && isKatakana(point)) return REJECT
      return isHangul(first) && isHangul(point) ? REJECT : ACCEPT
    }
    const separator = separatorOf(point)
    if (point < 0 || separator === SPACE) return ACCEPT
    if (!this.#isOpen(separator, first, acronym)) return REJECT
    return this.#addresses.isInside(chunk, at) ? REJECT : ACCEPT
  }

  #isOpen(separator: number, first: number, acronym: boolean): boolean {
    switch (separator) {
      case 0x23: // #
      case 0x40: // @
      case 0x5c: // \
        return false
      case 0x2e: // .
        return this.#visible() === 0x2e
      case 0x26: // &
      case 0x2b: // +
        return !isWord(this.#visible())
      case 0x2c: // ,
        return !isDigit(first) || !isDigit(this.#visible())
      case APOSTROPHE:
        return this.#isOpenAfter(this.#visible(), (word) => ELIDED.has(word.toLowerCase()))
      case HYPHEN:
        return this.#isOpenAfter(
          this.#visible(),
          (word) => NEUTRAL.has(word.toLowerCase()) || (acronym && /^\p{Ll}{2,}$/u.test(word)),
        )
      default:
        return true
    }
  }

  /** Reads the word that ends with `last` and asks whether a form may follow it. */
  #isOpenAfter(last: number, follows: (word: string) => boolean): boolean {
    if (!isWord(last)) return true
    let word = ''
    let point = last
    while (isWord(point) && word.length <= LONGEST_WORD) {
      word = (point > 0xffff ? '_' : decompositionOf(point).charAt(0)) + word
      point = this.#visible()
    }
    return word.length <= LONGEST_WORD && separatorOf(point) !== APOSTROPHE && follows(word)
  }

  #visible(): number {
    for (;;) {
      const point = this.#cursor.back()
      const unit = edgeUnit(point)
      if (unit !== IGNORED && unit !== MARK) return point
    }
  }
}
