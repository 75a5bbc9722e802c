import type { Article } from '../article.ts'
import { quoteSelector } from '../anchor/quote-selector.ts'
import type { BodySentence } from '../summary/body-sentence.ts'
import type { KeyPoint } from '../summary/key-points.ts'
import { defaultCaseRule } from '../term.ts'
import type { EntryCandidate, Explanation } from './entry-candidate.ts'
import { entryIds } from './entry-ids.ts'
import { findUses, occurrencesOf } from './find-uses.ts'
import type { Reading } from './read-candidate.ts'
import { baseForm, kindOfTerm, readCandidate } from './read-candidate.ts'
import type { Review, ReviewedTerm } from './review.ts'

/** What can be changed about a term. Forms are trimmed, and empty or repeated ones dropped. */
export interface TermEdit {
  readonly term?: string
  readonly aliases?: readonly string[]
  readonly longForms?: readonly string[]
  /** The reader's own words; empty goes back to the sentence of first use. */
  readonly explanation?: string
  /** Which of its occurrences is quoted where there is no explanation, an index. */
  readonly quoted?: number
}

/** The facts about the article that the reader may put right. */
export type SourceFacts = Pick<Article, 'title' | 'author' | 'publisher' | 'date'>

function changeTerm(
  review: Review,
  id: string,
  change: (term: ReviewedTerm) => ReviewedTerm,
): Review {
  const terms = review.terms.map((term) => (term.candidate.id === id ? change(term) : term))
  return { ...review, terms }
}

/** Takes a term in or leaves it out. */
export function keepTerm(review: Review, id: string, kept: boolean): Review {
  return changeTerm(review, id, (term) => ({ ...term, kept }))
}

/** Takes in or leaves out several terms at once. */
export function keepTerms(review: Review, ids: ReadonlySet<string>, kept: boolean): Review {
  const terms = review.terms.map((term) => (ids.has(term.candidate.id) ? { ...term, kept } : term))
  return { ...review, terms }
}

function forms(texts: readonly string[]): string[] {
  const trimmed = texts.map((text) => text.replace(/\s+/g, ' ').trim())
  return [...new Set(trimmed)].filter((text) => text !== '')
}

/** The sentence a candidate is used in, quoted; nothing where the article does not have it. */
function usedIn({ occurrences }: EntryCandidate, index = 0): Explanation {
  const occurrence = occurrences[index] ?? occurrences[0]
  if (occurrence === undefined) return { role: 'used-in', text: '' }
  return { role: 'used-in', text: occurrence.sentence, selector: occurrence.selector }
}

/** The explanation after the reader wrote `text`; the passage it was made from stays with it. */
function written(candidate: EntryCandidate, text: string): Explanation {
  if (text.trim() === '') return usedIn(candidate)
  const { selector } = candidate.explanation
  return { role: 'means', text, ...(selector === undefined ? {} : { selector }) }
}

/** Looks the candidate's forms up again, which changes its uses and the sentences shown. */
function lookedUp(candidate: EntryCandidate, { text, sentences, ...search }: Reading) {
  const { term, aliases, origin } = candidate
  const kind = kindOfTerm(term, origin)
  const all = [term, ...aliases, baseForm(term)]
  const uses = findUses({ text, ...search }, all, defaultCaseRule(kind))
  const defining = candidate.origin === 'defined' ? candidate.occurrences[0] : undefined
  const first = defining?.selector.position ?? uses[0]?.start
  const occurrences = occurrencesOf(text, sentences, uses, first)
  const changed = { ...candidate, kind, occurrences, uses: uses.length }
  const { role, text: quoted } = candidate.explanation
  const stands = role === 'means' || occurrences.some(({ sentence }) => sentence === quoted)
  return stands ? changed : { ...changed, explanation: usedIn(changed) }
}

/**
 * Changes a term as the reader typed it. Changed forms are looked up in the article again. An
 * empty term changes nothing: there must be something to look for. A term that is edited is kept.
 */
export function editTerm(review: Review, reading: Reading, id: string, edit: TermEdit): Review {
  return changeTerm(review, id, ({ candidate: before }) => {
    const [term = before.term] = forms([edit.term ?? before.term])
    const others = edit.aliases === undefined ? before.aliases : forms(edit.aliases)
    const longForms = edit.longForms === undefined ? before.longForms : forms(edit.longForms)
    const aliases = others.filter((alias) => alias !== term)
    let candidate: EntryCandidate = { ...before, term, aliases, longForms }
    const same = term === before.term && aliases.join('\n') === before.aliases.join('\n')
    if (!same) candidate = lookedUp(candidate, reading)
    if (edit.explanation !== undefined)
      candidate = { ...candidate, explanation: written(candidate, edit.explanation) }
    if (edit.quoted !== undefined)
      candidate = { ...candidate, explanation: usedIn(candidate, edit.quoted) }
    return { candidate, kept: true }
  })
}

/** Explanation of two that are merged: an explanation is worth more than a sentence of use. */
function better(one: Explanation, other: Explanation): Explanation {
  if (one.role === 'means' || other.text === '') return one
  return other.role === 'means' || one.text === '' ? other : one
}

/**
 * Makes one term of two: the forms of `from` go to `into`, as long forms where they spell an
 * acronym out and as further spellings otherwise, and `from` is gone. Unknown ids change nothing.
 */
export function mergeTerms(review: Review, reading: Reading, from: string, into: string): Review {
  const given = review.terms.find(({ candidate }) => candidate.id === from)?.candidate
  const target = review.terms.find(({ candidate }) => candidate.id === into)?.candidate
  if (given === undefined || target === undefined || given === target) return review
  const spells = target.kind === 'acronym' && given.kind !== 'acronym'
  const own = [given.term, ...given.aliases]
  const merged: EntryCandidate = {
    ...target,
    aliases: forms([...target.aliases, ...(spells ? [] : own)]).filter(
      (alias) => alias !== target.term,
    ),
    longForms: forms([...target.longForms, ...given.longForms, ...(spells ? own : [])]),
    explanation: better(target.explanation, given.explanation),
  }
  const terms = review.terms.flatMap((term): ReviewedTerm[] => {
    if (term.candidate === given) return []
    return term.candidate === target
      ? [{ candidate: lookedUp(merged, reading), kept: true }]
      : [term]
  })
  return { ...review, terms }
}

/**
 * Adds a term of the reader's choice, kept, looked up in the article. Where it is among the terms
 * already, that one is kept instead. `id` tells which it became; undefined for an empty form.
 */
export function addTerm(
  review: Review,
  reading: Reading,
  form: string,
): { readonly review: Review; readonly id: string | undefined } {
  const [term] = forms([form])
  if (term === undefined) return { review, id: undefined }
  const known = review.terms.find(
    ({ candidate }) => candidate.term === term || candidate.aliases.includes(term),
  )
  if (known !== undefined) {
    const { id } = known.candidate
    return { review: keepTerm(review, id, true), id }
  }
  const idOf = entryIds()
  const taken = new Set(review.terms.map(({ candidate }) => candidate.id))
  let id = idOf(term)
  while (taken.has(id)) id = idOf(term)
  const seed = { term, aliases: [], longForms: [], suggestedLongForms: [], declaredText: '' }
  const candidate = readCandidate(reading, { ...seed, origin: 'added' }, id)
  return { review: { ...review, terms: [...review.terms, { candidate, kept: true }] }, id }
}

function placeOf({ selector }: KeyPoint): number {
  return selector.position ?? 0
}

/** Whether a sentence of the article is among the points. */
export function isPoint(points: readonly KeyPoint[], start: number): boolean {
  return points.some((point) => placeOf(point) === start)
}

/**
 * Makes a sentence a point, or a point no more. It comes before the first point that stands later
 * in the article, so that points are in the article's order unless the reader moved them.
 */
export function togglePoint(
  review: Review,
  text: string,
  { start, end }: Pick<BodySentence, 'start' | 'end'>,
): Review {
  const { points } = review
  if (isPoint(points, start))
    return { ...review, points: points.filter((point) => placeOf(point) !== start) }
  const point = { text: text.slice(start, end), selector: quoteSelector(text, start, end) }
  const later = points.findIndex((other) => placeOf(other) > start)
  return { ...review, points: points.toSpliced(later < 0 ? points.length : later, 0, point) }
}

/** Takes a point away, by its index. */
export function dropPoint(review: Review, index: number): Review {
  return { ...review, points: review.points.filter((_, at) => at !== index) }
}

/** Puts a point at another index; indexes beyond the list mean its ends. */
export function movePoint(review: Review, from: number, to: number): Review {
  const point = review.points[from]
  if (point === undefined) return review
  const others = review.points.filter((_, at) => at !== from)
  return { ...review, points: others.toSpliced(Math.max(0, to), 0, point) }
}

/** Puts facts about the article right. */
export function correctSource(review: Review, facts: Partial<SourceFacts>): Review {
  return { ...review, article: { ...review.article, ...facts } }
}

/** Chooses whether the briefing is private; see `Pack`. */
export function setPrivate(review: Review, isPrivate: boolean): Review {
  return { ...review, private: isPrivate }
}
