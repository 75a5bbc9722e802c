import { rarity } from '../context/rarity.ts'
import { stemOf } from '../context/words.ts'
import type { Word } from '../extract/word.ts'
import { isFunctionWord, wordsOf } from '../extract/word.ts'
import type { BodySentence } from '../summary/body-sentence.ts'

/** A name or term that a text comes back to, as first written, and how often it is there. */
export interface RecurringTerm {
  readonly form: string
  readonly uses: number
}

const NAME_USES = 2
const TERM_USES = 3
/** Parts are compared with this many times as many terms as are wanted. */
const COMPARED = 10
const MOST_NAME_WORDS = 6
const MOST_TERM_WORDS = 3
/** Below this a word is too ordinary to begin or end a term. */
const TELLING = 0.4
/** Small words that hold a name together ("Court of Justice"). */
const NAME_LINKS = /^(?:of|for|de|du|des|von)$/
const DATE_WORDS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|Mr|Mrs|Ms|Dr)$/
const ENDS_LIKE_A_VERB = /(?:ed|ly|ing)$/

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !DATE_WORDS.test(word.text)
}

function joins(text: string, before: Word | undefined, word: Word | undefined): boolean {
  return (
    before !== undefined && word !== undefined && /^[ -]$/.test(text.slice(before.end, word.start))
  )
}

/** Runs of two or more capitalised words; a first word that merely opens the sentence is cut. */
function namesIn({ text }: BodySentence): string[] {
  const words = wordsOf(text)
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    const opening = at === 0 && rarity(stemOf(words[at]?.text ?? '')) === 0
    if (!isCapitalised(words[at]) || opening) continue
    let end = at
    for (
      let next = at + 1;
      next < words.length && joins(text, words[next - 1], words[next]);
      next++
    ) {
      if (isCapitalised(words[next])) end = next
      else if (!NAME_LINKS.test(words[next]?.text ?? '')) break
    }
    const [first, last] = [words[at], words[end]]
    if (end > at && end - at < MOST_NAME_WORDS && first && last) {
      const name = text.slice(first.start, last.end).replace(/['’]s$/, '')
      if (/\p{Ll}/u.test(name) && !/ \p{Lu}$/u.test(name)) names.push(name)
    }
    at = end
  }
  return names
}

function isTermWord(word: Word | undefined): boolean {
  return word !== undefined && !isFunctionWord(word.text) && rarity(stemOf(word.text)) > 0
}

/** Every run of two or three content words with a telling one at the end. */
function termsIn({ text }: BodySentence): string[] {
  const words = wordsOf(text)
  const terms: string[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined || first.glued || !isTermWord(first)) continue
    for (let end = at + 1; end < at + MOST_TERM_WORDS; end++) {
      const last = words[end]
      if (last === undefined || !isTermWord(last) || !joins(text, words[end - 1], last)) break
      if (isCapitalised(last)) continue
      const telling = Math.max(rarity(stemOf(first.text)), rarity(stemOf(last.text))) >= TELLING
      if (telling && !ENDS_LIKE_A_VERB.test(last.text))
        terms.push(text.slice(first.start, last.end))
    }
  }
  return terms
}

function count(forms: readonly string[], least: number): RecurringTerm[] {
  const found = new Map<string, { form: string; uses: number }>()
  for (const form of forms) {
    const key = form.toLowerCase().replace(/s$/, '')
    const known = found.get(key)
    if (known) known.uses++
    else found.set(key, { form, uses: 1 })
  }
  return [...found.values()].filter(({ uses }) => uses >= least)
}

/** A term that is only ever part of a longer one is not offered beside it. */
function withoutParts(terms: readonly RecurringTerm[]): RecurringTerm[] {
  return terms.filter(
    ({ form, uses }) =>
      !terms.some(
        (other) =>
          other.form !== form &&
          other.uses >= uses &&
          ` ${other.form.toLowerCase()} `.includes(` ${form.toLowerCase()} `),
      ),
  )
}

/**
 * The names (two capitalised words or more, used twice) and terms (two or three content words,
 * used three times) that an article comes back to, the most used first, at most `limit`.
 * Headings, code and the credit line are not read.
 */
export function recurringTerms(sentences: readonly BodySentence[], limit: number): RecurringTerm[] {
  const prose = sentences.filter(({ kind }) => !/^(?:heading|code|credit|caption)$/.test(kind))
  const names = count(prose.flatMap(namesIn), NAME_USES)
  const known = new Set(names.map(({ form }) => form.toLowerCase()))
  const terms = count(prose.flatMap(termsIn), TERM_USES).filter(
    ({ form }) => !known.has(form.toLowerCase()),
  )
  const mostUsed = [...names, ...terms]
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, limit * COMPARED)
  return withoutParts(mostUsed).slice(0, limit)
}
