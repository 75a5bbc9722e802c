import type { Word } from './word.ts'
import { isFunctionWord } from './word.ts'

/** What each kind of agreement between a short form's letter and a word is worth. */
const INITIAL = 2
const NEXT_LETTER = 0.9
const INNER_LETTER = 0.3
const INNER_FIRST = -0.3
const SKIPPED_WORD = -1.2
const SKIPPED_GLUED_WORD = -0.8
const SKIPPED_FUNCTION_WORD = -0.1
const WHOLE_WORD_LETTERS = 3

/** The letters of one word that can be given to the short form's letters from one index on. */
type Taken = readonly number[]

/**
 * The best scores of writing `letters` (lower case) as letters of `word`, taking 1, 2, 3 …
 * letters in order; index 0 is unused. Letters are worth most at the word's beginning and when
 * they follow one another; a part that is the whole word counts in full ("Women" in UN-Women).
 */
function takeFrom(word: string, letters: string, fromStart: boolean): Taken {
  const scores: number[] = [0]
  let states = new Map<number, number>()
  for (let position = 0; position < word.length; position++) {
    if (word[position] !== letters[0]) continue
    if (position > 0 && fromStart) break
    states.set(position, position === 0 ? INITIAL : INNER_FIRST)
  }
  for (let count = 1; states.size > 0; count++) {
    scores[count] = Math.max(...states.values())
    const letter = letters[count]
    const next = new Map<number, number>()
    if (letter !== undefined) {
      for (const [position, score] of states) {
        for (let to = position + 1; to < word.length; to++) {
          if (word[to] !== letter) continue
          const total = score + (to === position + 1 ? NEXT_LETTER : INNER_LETTER)
          next.set(to, Math.max(next.get(to) ?? -Infinity, total))
        }
      }
    }
    states = next
  }
  const size = word.length
  if (size >= WHOLE_WORD_LETTERS && letters.startsWith(word)) scores[size] = INITIAL * size
  return scores
}

function skipCost(word: Word): number {
  if (isFunctionWord(word.text)) return SKIPPED_FUNCTION_WORD
  return word.glued ? SKIPPED_GLUED_WORD : SKIPPED_WORD
}

/** X stands for "ex…" and "cross": Extensible Markup Language is XML. */
function asInitial(word: string, letters: string): string {
  return letters.startsWith('x') ? word.replace(/^(?:ex|cross|trans)/, 'x') : word
}

/**
 * How well the letters of a short form can be read off the words, beginning at each of them.
 * Returns one score per word: the best alignment of all letters, in order, with the words from
 * there to the last one, divided by the score of a perfect acronym (every letter an initial);
 * `-Infinity` where the first letter is not that word's initial or the letters do not fit.
 * At most 1, cheap words skipped at small cost, content words at a large one.
 *
 * Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text" (PSB 2003) take the shortest stretch in which the letters occur; scoring every
 * alignment instead finds "proton pump inhibitors" for PPIs where theirs begins at "pump".
 *
 * @example alignmentScores('itr', wordsOf('the International Telecommunication Regulations'))
 * // [-Infinity, 1, -Infinity, -Infinity]
 */
export function alignmentScores(letters: string, words: readonly Word[]): number[] {
  const size = letters.length
  const unreachable = Array.from({ length: size + 1 }, () => -Infinity)
  // rest[j]: the best score of letters j… over the words after the current one.
  let rest = [...unreachable]
  rest[size] = 0
  const scores: number[] = []
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]
    if (word === undefined) break
    const lower = word.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    const skip = skipCost(word)
    const here = rest.map((score) => score + skip)
    for (let from = size - 1; from >= 0; from--) {
      const taken = takeFrom(asInitial(lower, letters.slice(from)), letters.slice(from), false)
      for (let count = 1; count < taken.length; count++) {
        const total = (taken[count] ?? -Infinity) + (rest[from + count] ?? -Infinity)
        if (total > (here[from] ?? -Infinity)) here[from] = total
      }
    }
    const start = takeFrom(asInitial(lower, letters), letters, true)
    let best = -Infinity
    for (let count = 1; count < start.length; count++) {
      best = Math.max(best, (start[count] ?? -Infinity) + (rest[count] ?? -Infinity))
    }
    scores[index] = best / (INITIAL * size)
    rest = here
  }
  return scores
}
