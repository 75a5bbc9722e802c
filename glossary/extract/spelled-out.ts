import { shortFormLetters } from './short-form.ts'
import type { Span } from './span.ts'
import { spanOf } from './span.ts'
import type { Word } from './word.ts'
import { isFunctionWord, wordsOf } from './word.ts'

/** Between two words of a name; between two words of a plain term. */
const NAME_JOINT = /^(?:[ \u00a0]|[-\u2010-\u2013/]| ?& ?|, | - )$/u
const TERM_JOINT = /^[ \u00a0\-\u2010-\u2013]$/u

/** Words no plain term contains; with them three chance initials are soon found. */
const LOOSE_WORDS = new Set(
  (
    'about above across after again against all almost alone along alongside already also although ' +
    'always am among another any anyone are around as available back be because become been before ' +
    'being below between both but can cannot could currently did do does doing done down during each ' +
    'either else enough even ever every few first found get gets getting go going had has have having ' +
    'he her here him his how however if instead into is it just last later least less like made make ' +
    'makes many may me might more most much must my near need neither never next no nor not nothing ' +
    'now off often once one only other others our out over own people perhaps quite rather really ' +
    'said same say says see seen several she should since so some something soon still such take than ' +
    'that them then there these they this those though three through thus together too toward two ' +
    'under until up us use used uses using various very was we well were what when where whether which ' +
    'while who whole whom whose why will without would yet you your'
  ).split(' '),
)

/** From this many letters on, agreement is no accident even within a longer name. */
const SURE_LETTERS = 4

/** The words of a text by first letter, lower case: made once, asked for each short form. */
export interface WordIndex {
  readonly text: string
  readonly words: readonly Word[]
  readonly byInitial: ReadonlyMap<string, readonly number[]>
}

function initialOf(word: Word): string {
  return word.text.charAt(0).normalize('NFD').charAt(0).toLowerCase()
}

/** Indexes `text` for `spelledOutForms`. */
export function indexWords(text: string): WordIndex {
  const words = wordsOf(text)
  const byInitial = new Map<string, number[]>()
  for (const [index, word] of words.entries()) {
    const initial = initialOf(word)
    const list = byInitial.get(initial)
    if (list) list.push(index)
    else byInitial.set(initial, [index])
  }
  return { text, words, byInitial }
}

function gapBefore(index: WordIndex, at: number): string {
  const [before, word] = [index.words[at - 1], index.words[at]]
  return before && word ? index.text.slice(before.end, word.start) : '\n'
}

/** The end (exclusive word index) of a stretch from `first` that has the letters as initials. */
function spell(index: WordIndex, first: number, letters: string): number | undefined {
  let letter = 0
  for (let at = first; letter < letters.length; at++) {
    const word = index.words[at]
    if (word === undefined || (at > first && !NAME_JOINT.test(gapBefore(index, at))))
      return undefined
    if (initialOf(word) === letters.charAt(letter)) letter++
    else if (!isFunctionWord(word.text) || at === first) return undefined
    if (letter === letters.length) return at + 1
  }
  return undefined
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

/** Capitalised words; if they are few, no further capitalised word joined on at either side. */
function isWholeName(index: WordIndex, first: number, end: number, size: number): boolean {
  const words = index.words.slice(first, end)
  const content = words.filter((word) => !isFunctionWord(word.text))
  if (!content.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text))) return false
  if (content.some((word) => /^\p{Lu}+$/u.test(word.text))) return false
  if (size >= SURE_LETTERS) return true
  if (isCapitalised(index.words[first - 1]) && /^ $/.test(gapBefore(index, first))) {
    if (!/^(?:The|A|An|In|Of|And|For|At|By)$/.test(index.words[first - 1]?.text ?? '')) return false
  }
  return !(isCapitalised(index.words[end]) && /^[ -]$/.test(gapBefore(index, end)))
}

/** Small content words, one for each of three or more letters. */
function isPlainTerm(index: WordIndex, first: number, end: number, letters: string): boolean {
  if (letters.length < 3 || end - first !== letters.length) return false
  for (let at = first; at < end; at++) {
    const word = index.words[at]?.text ?? ''
    if (at > first && (/^\p{Lu}/u.test(word) || !TERM_JOINT.test(gapBefore(index, at))))
      return false
    if (isFunctionWord(word) || LOOSE_WORDS.has(word.toLowerCase())) return false
    if (/\p{Lu}/u.test(word.slice(1))) return false
  }
  return true
}

function isCandidate(index: WordIndex, first: number, end: number, letters: string): boolean {
  const [start, last] = [index.words[first], index.words[end - 1]]
  if (start === undefined || last === undefined || start.glued || end - first < 2) return false
  if (isFunctionWord(start.text) || isFunctionWord(last.text)) return false
  return isWholeName(index, first, end, letters.length) || isPlainTerm(index, first, end, letters)
}

/** "WikiLeaks" spells WL: a word with inner capitals that are just the letters. */
function isCamel(word: Word, letters: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(word.text)) return false
  return word.text.replace(/\p{Ll}/gu, '').toLowerCase() === letters
}

interface Spelling {
  readonly span: Span
  readonly agrees: boolean
  count: number
}

/**
 * Where the text spells a short form out in full without saying so ("the United Kingdom …
 * As the UK concluded"): stretches whose words begin with just its letters. They are capitalised
 * names standing alone, or, for three letters and more, small content words ("initial public
 * offering"). Best first: agreeing in number with the form, then the commonest, then the
 * earliest; each at its first place. A suggestion for the reader to confirm, not a definition.
 *
 * @example spelledOutForms(indexWords('the United Kingdom, and the UK'), 'UK')[0]?.text
 * // 'United Kingdom'
 */
export function spelledOutForms(index: WordIndex, short: string): Span[] {
  const letters = shortFormLetters(short)
  if (letters.length < 2) return []
  const plural = /\p{Lu}s$/u.test(short)
  const found = new Map<string, Spelling>()
  for (const first of index.byInitial.get(letters.charAt(0)) ?? []) {
    const start = index.words[first]
    if (start === undefined) continue
    const spelled = isCamel(start, letters) ? first + 1 : spell(index, first, letters)
    const last = spelled === undefined ? undefined : index.words[spelled - 1]
    if (spelled === undefined || last === undefined) continue
    if (spelled > first + 1 && !isCandidate(index, first, spelled, letters)) continue
    if (spelled === first + 1 && !isCamel(start, letters)) continue
    const span = spanOf(index.text, start.start, last.end)
    if (short.includes('&') && !/&|\band\b/i.test(span.text)) continue
    const key = span.text.toLowerCase()
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { span, count: 1, agrees: /[^s]s$/.test(span.text) === plural })
  }
  return [...found.values()]
    .toSorted((a, b) => Number(b.agrees) - Number(a.agrees) || b.count - a.count)
    .map((spelling) => spelling.span)
}
