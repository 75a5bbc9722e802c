import type { BodySentence } from '../summary/body-sentence.ts'
import { escapePattern } from './escape-pattern.ts'

/** An article or a bracketed form may stand before the verb: "The ITU (Geneva) is a …". */
const ASIDE = '(?: ?\\([^()]{1,60}\\)|, [^,.;]{2,60},)?'
/**
 * Sentence-initial wordings that explain what they speak of in at least 85 of 100 cases
 * (measured on the DEFT corpus of definitions in textbooks): "X refers to the …" .93, "X is
 * defined as …" .91, "X is a N that …" .87. "X, which is …" (.72) and "called X" (.70) are not
 * good enough, so they are not here.
 */
const WORDINGS = [
  'refers? to (?:the|an?)\\b',
  '(?:is|are) defined as\\b',
  '(?:is|are) (?:an?|the) (?!same\\b|most\\b|only\\b|case\\b|reason\\b)[^.;:,?]{2,60}?\\b(?:that|which|whose|of|for)\\b',
]

/** The sentences that could explain something, by the first word of their subject. */
export type SubjectIndex = ReadonlyMap<string, readonly BodySentence[]>

const OPENING = /^(?:The |An? )?/u

/** The first word without the marks around it; the marks themselves where they are all. */
function firstWord(text: string): string {
  const [token = ''] = text.trim().split(/\s/, 1)
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || token
}

/** Indexes the sentences of an article for `explainingSentence`: made once for all its terms. */
export function indexSubjects(sentences: readonly BodySentence[]): SubjectIndex {
  const index = new Map<string, BodySentence[]>()
  for (const sentence of sentences) {
    const { kind, text } = sentence
    if (kind !== 'paragraph' && kind !== 'list' && kind !== 'definition') continue
    if (text.endsWith('?')) continue
    const word = firstWord(text.replace(OPENING, ''))
    const list = index.get(word)
    if (list) list.push(sentence)
    else index.set(word, [sentence])
  }
  return index
}

/**
 * The first sentence that explains one of `forms` by one of the wordings above, the form as its
 * subject; undefined where there is none, which is the usual case in news.
 *
 * @param forms the short form and its long forms, as written.
 */
export function explainingSentence(
  forms: readonly string[],
  subjects: SubjectIndex,
): BodySentence | undefined {
  const words = new Set(forms.map(firstWord))
  const possible = [...words].flatMap((word) => subjects.get(word) ?? [])
  if (possible.length === 0) return undefined
  const subject = forms.map(escapePattern).join('|')
  const pattern = new RegExp(
    `^(?:The |An? )?["“‘]?(?:${subject})["”’]?${ASIDE} (?:${WORDINGS.join('|')})`,
    'u',
  )
  return possible
    .toSorted((one, other) => one.start - other.start)
    .find((sentence) => pattern.test(sentence.text))
}
