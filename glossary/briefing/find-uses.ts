import { quoteSelector } from '../anchor/quote-selector.ts'
import type { Span } from '../extract/span.ts'
import type { BodySentence } from '../summary/body-sentence.ts'
import type { CaseRule } from '../term.ts'
import type { Occurrence } from './entry-candidate.ts'
import { MOST_OCCURRENCES } from './entry-candidate.ts'

const WORD_UNIT = /[\p{L}\p{N}_]/u

/** The end of a use that begins at `start`: after the form, or after its plural; else undefined. */
function useEnd(text: string, start: number, length: number): number | undefined {
  if (start > 0 && WORD_UNIT.test(text.charAt(start - 1))) return undefined
  const end = start + length
  if (!WORD_UNIT.test(text.charAt(end))) return end
  return text.charAt(end) === 's' && !WORD_UNIT.test(text.charAt(end + 1)) ? end + 1 : undefined
}

/** A text to find uses in, and its small letters; made once for all terms. */
export interface SearchText {
  readonly text: string
  /** Lower case, unit for unit: letters whose small form has another length stay. */
  readonly folded: string
}

/** Prepares `text` for `findUses`. */
export function searchText(text: string): SearchText {
  const folded = text.toLowerCase()
  if (folded.length === text.length) return { text, folded }
  const units = Array.from({ length: text.length }, (_, at) => text.charAt(at))
  const small = units.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
  return { text, folded: small.join('') }
}

/**
 * Every place where one of the forms stands as a word of its own, a plural or possessive ending
 * allowed, in order and without overlaps.
 */
export function findUses(
  { text, folded }: SearchText,
  forms: readonly string[],
  caseRule: CaseRule,
): Span[] {
  const haystack = caseRule === 'fold' ? folded : text
  const uses = new Map<number, number>()
  for (const form of new Set(forms)) {
    const needle = caseRule === 'fold' ? form.toLowerCase() : form
    if (needle === '') continue
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const end = useEnd(text, at, needle.length)
      if (end !== undefined) uses.set(at, Math.max(end, uses.get(at) ?? 0))
    }
  }
  return [...uses]
    .toSorted(([a], [b]) => a - b)
    .map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
}

/** The sentence around an offset, by bisection; undefined between sentences. */
export function sentenceAt(
  sentences: readonly BodySentence[],
  offset: number,
): BodySentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return undefined
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}

/**
 * The uses in `text` as occurrences with their sentences, one per sentence, `first` (the defining one)
 * before all others; at most `MOST_OCCURRENCES`.
 */
export function occurrencesOf(
  text: string,
  sentences: readonly BodySentence[],
  uses: readonly Span[],
  first: number | undefined,
): Occurrence[] {
  const seen = new Set<number>()
  const found: { use: Span; sentence: BodySentence }[] = []
  for (const use of uses) {
    const sentence = sentenceAt(sentences, use.start)
    if (sentence === undefined || seen.has(sentence.start)) continue
    seen.add(sentence.start)
    found.push({ use, sentence })
  }
  const leads = ({ sentence }: { sentence: BodySentence }): boolean =>
    first !== undefined && first >= sentence.start && first < sentence.end
  return [...found.filter(leads), ...found.filter((one) => !leads(one))]
    .slice(0, MOST_OCCURRENCES)
    .map(({ use, sentence }) => ({
      form: use.text,
      sentence: sentence.text,
      selector: quoteSelector(text, sentence.start, sentence.end),
    }))
}
