import { alignmentScores } from './align.ts'
import { clauseStart } from './clause.ts'
import type { Word } from './word.ts'
import { isFunctionWord, wordsOf } from './word.ts'
import { readingsOf, shortFormLetters } from './short-form.ts'
import type { Span } from './span.ts'
import { spanOf } from './span.ts'

/** A long form found beside a short form, and how well the letters agree (0..1). */
export interface LongForm {
  readonly span: Span
  readonly score: number
}

/** What beginning with an article or preposition takes off a score. */
const FUNCTION_WORD_START = 0.1

/** The words of `text` between two offsets, with offsets into `text`. */
function wordsBetween(text: string, start: number, end: number): Word[] {
  return wordsOf(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
}

interface Start {
  readonly index: number
  readonly score: number
  readonly digitless: boolean
}

function bestStart(words: readonly Word[], short: string): Start | undefined {
  let best: Start | undefined
  for (const { letters, worth } of readingsOf(short)) {
    if (letters.length < 2) continue
    const digitless = !/\d/.test(letters) && /\d/.test(short)
    const scores = alignmentScores(letters, words)
    for (const [index, word] of words.entries()) {
      if (word.glued) continue
      const raw = (scores[index] ?? -Infinity) * worth
      const score = isFunctionWord(word.text) ? raw - FUNCTION_WORD_START : raw
      // On a tie the later start: the shorter long form.
      if (best === undefined || score > best.score || (score === best.score && index > best.index))
        best = { index, score, digitless }
    }
  }
  return best
}

/** "group 2 innate lymphoid cells (ILC2s)": a number left out of the letters may stand before. */
function withNumberBefore(words: readonly Word[], index: number, short: string): number {
  const digits = /\d+/.exec(short)?.[0]
  if (digits === undefined || words[index - 1]?.text !== digits) return index
  return /^\p{Ll}/u.test(words[index - 2]?.text ?? '') ? index - 2 : index - 1
}

/** At most min(n + 5, 2n) + 3 words are read for n letters (after Schwartz & Hearst). */
function windowWords(letterCount: number): number {
  return Math.min(letterCount + 5, letterCount * 2) + 3
}

/** A lone capitalised word before capitals is a company and its stock symbol ("Lowe's (LOW)"). */
function isStockSymbol(words: readonly Word[], index: number, short: string): boolean {
  const word = words[index]
  if (word === undefined || index !== words.length - 1) return false
  return /^\p{Lu}{2,5}(?:['’]?s)?$/u.test(short) && /^\p{Lu}[^\p{Lu}]*$/u.test(word.text)
}

/**
 * The long form that ends at offset `end` of `text` and whose words supply the letters of
 * `short`, if the agreement is at least `threshold`; only the clause before `end` is read.
 *
 * @example
 * longFormBefore('the World Trade Organization', 28, 'WTO', 0.42)
 * // { span: { start: 4, end: 28, text: 'World Trade Organization' }, score: 1 }
 */
export function longFormBefore(
  text: string,
  end: number,
  short: string,
  threshold: number,
): LongForm | undefined {
  const letters = shortFormLetters(short)
  const all = wordsBetween(text, clauseStart(text, end), end)
  const words = all.slice(-windowWords(letters.length))
  const best = bestStart(words, short)
  const last = words.at(-1)
  if (best === undefined || last === undefined || best.score < threshold) return undefined
  if (isFunctionWord(last.text) || isStockSymbol(words, best.index, short)) return undefined
  const index = best.digitless ? withNumberBefore(words, best.index, short) : best.index
  const first = words[index]
  if (first === undefined) return undefined
  return { span: spanOf(text, first.start, end), score: best.score }
}

/** The run of capitalised words (with small words between) that ends the words. */
function capitalRun(words: readonly Word[]): Word[] {
  let index = words.length
  while (index > 0) {
    const word = words[index - 1]
    if (word === undefined || !(/^\p{Lu}/u.test(word.text) || isFunctionWord(word.text))) break
    index--
  }
  while (index < words.length && isFunctionWord(words[index]?.text ?? '')) index++
  return words.slice(index)
}

function initialsOf(words: readonly Word[]): string {
  return words.map((word) => word.text.charAt(0).toLowerCase()).join('')
}

/** The last word index from which the initials are the letters; past the end where none is. */
function lastStart(words: readonly Word[], letters: string): number {
  const at = initialsOf(words).lastIndexOf(letters)
  return at < 0 ? words.length : at
}

/**
 * For capitals whose letters cannot all be read off (UNFPA, MINURSO, UN-Habitat): the run of
 * capitalised words that ends at `end`, if at least half the letters are among its initials, or
 * if it begins with those before the hyphen.
 */
export function capitalRunBefore(text: string, end: number, short: string): LongForm | undefined {
  const head = /^(\p{Lu}{2,})-\p{Lu}\p{Ll}{2,}$/u.exec(short)?.[1]
  if (head === undefined && !/^[\p{Lu}\p{N}.-]{3,}s?$/u.test(short)) return undefined
  const letters = shortFormLetters(head ?? short)
  const whole = capitalRun(wordsBetween(text, clauseStart(text, end), end))
  const run = head === undefined ? whole : whole.slice(lastStart(whole, letters))
  const first = run[0]
  const fits = run.length >= 2 && run.length <= windowWords(shortFormLetters(short).length)
  if (first === undefined || !fits) return undefined
  const initials = initialsOf(run)
  const found = [...letters].filter((letter) => initials.includes(letter)).length
  if (found * 2 < letters.length || !initials.includes(letters.charAt(0))) return undefined
  return { span: spanOf(text, first.start, end), score: found / letters.length / 2 }
}
