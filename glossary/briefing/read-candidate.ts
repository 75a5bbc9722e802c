import { quoteSelector } from '../anchor/quote-selector.ts'
import type { Article } from '../article.ts'
import { articleText } from '../article.ts'
import { rarity } from '../context/rarity.ts'
import { stemOf } from '../context/words.ts'
import { guessKind } from '../pack/guess-kind.ts'
import type { BodySentence } from '../summary/body-sentence.ts'
import { bodySentences } from '../summary/body-sentence.ts'
import type { TermKind } from '../term.ts'
import { defaultCaseRule } from '../term.ts'
import type { CandidateOrigin, EntryCandidate, Explanation } from './entry-candidate.ts'
import type { SubjectIndex } from './explain.ts'
import { explainingSentence, indexSubjects } from './explain.ts'
import type { SearchText } from './find-uses.ts'
import { findUses, occurrencesOf, searchText, sentenceAt } from './find-uses.ts'

/** A term before its uses and explanation are looked up. */
export type Seed = Pick<
  EntryCandidate,
  'term' | 'aliases' | 'origin' | 'longForms' | 'suggestedLongForms'
> & {
  /** What the page's mark-up says of it, or the empty string. */
  readonly declaredText: string
  /** The offset of the use that spells it out, where the text does. */
  readonly definedAt?: number
}

/** An article prepared for looking terms up in it; made once for all of them. */
export interface Reading extends SearchText {
  readonly subjects: SubjectIndex
  readonly sentences: readonly BodySentence[]
}

/** Prepares an article for `readCandidate`. */
export function readingOf(article: Pick<Article, 'blocks' | 'language'>): Reading {
  const sentences = bodySentences(article)
  return { ...searchText(articleText(article)), sentences, subjects: indexSubjects(sentences) }
}

/** The singular, so that "ITRs" and "ITR" are one candidate. */
export function baseForm(form: string): string {
  return form.replace(/(?<=\p{Lu})['’]?s$/u, '')
}

/** So much of a declared text is enough to find where it begins. */
const OPENING = 80

/**
 * What the mark-up says, with the place where the text says it too. A text of several parts stands
 * in several blocks; its first is the passage then.
 */
function declaredExplanation(text: string, declared: string): Explanation {
  const start = text.indexOf(declared.slice(0, OPENING))
  if (start < 0) return { role: 'means', text: declared }
  const line = text.indexOf('\n', start)
  const end = Math.min(start + declared.length, line < 0 ? text.length : line)
  return { role: 'means', text: declared, selector: quoteSelector(text, start, end) }
}

/**
 * The kind of a candidate's term: as `guessKind` has it, except that a rare word which the page
 * declares, or the reader picked, is taken for a technical name. A glossary of such words would
 * otherwise never be marked, since everyday words wait for a name beside them.
 *
 * @example
 * kindOfTerm('demurrage', 'declared') // 'name'
 * kindOfTerm('chair', 'declared') // 'ordinary'
 */
export function kindOfTerm(term: string, origin: CandidateOrigin): TermKind {
  const kind = guessKind(term)
  const chosen = origin === 'declared' || origin === 'added'
  return kind === 'ordinary' && chosen && rarity(stemOf(term)) === 1 ? 'name' : kind
}

function explain(
  { text, sentences, subjects }: Reading,
  seed: Seed,
  firstUse: number | undefined,
): Explanation {
  if (seed.declaredText !== '') return declaredExplanation(text, seed.declaredText)
  const forms = [seed.term, ...seed.aliases, ...seed.longForms]
  const explaining = explainingSentence(forms, subjects)
  const used = firstUse === undefined ? undefined : sentenceAt(sentences, firstUse)
  const sentence = explaining ?? used
  if (sentence === undefined) return { role: 'used-in', text: '' }
  const selector = quoteSelector(text, sentence.start, sentence.end)
  return { role: explaining ? 'means' : 'used-in', text: sentence.text, selector }
}

/**
 * Looks a term up in an article: its kind, the sentences where it is used and what they say of it.
 *
 * @param id the candidate's id, unique in its draft.
 */
export function readCandidate(reading: Reading, seed: Seed, id: string): EntryCandidate {
  const { text, sentences } = reading
  const { term, aliases, origin, longForms, suggestedLongForms, definedAt } = seed
  const kind = kindOfTerm(term, origin)
  const uses = findUses(reading, [term, ...aliases, baseForm(term)], defaultCaseRule(kind))
  const first = definedAt ?? uses[0]?.start
  return {
    id,
    term,
    aliases,
    kind,
    origin,
    longForms,
    suggestedLongForms,
    explanation: explain(reading, seed, first),
    occurrences: occurrencesOf(text, sentences, uses, first),
    uses: uses.length,
  }
}
