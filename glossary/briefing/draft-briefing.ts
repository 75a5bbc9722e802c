import type { Article } from '../article.ts'
import type { DeclaredTerm } from '../extract/declared-term.ts'
import type { FormPair } from '../extract/pair.ts'
import { findPairs } from '../extract/pairs.ts'
import { indexWords, spelledOutForms } from '../extract/spelled-out.ts'
import { usedForms } from '../extract/used-forms.ts'
import type { BodySentence } from '../summary/body-sentence.ts'
import type { KeyPoint } from '../summary/key-points.ts'
import { keyPointsOf } from '../summary/key-points.ts'
import { entryIds } from './entry-ids.ts'
import type { EntryCandidate } from './entry-candidate.ts'
import type { Seed } from './read-candidate.ts'
import { baseForm, readCandidate, readingOf } from './read-candidate.ts'
import { recurringTerms } from './recurring-terms.ts'

/** What an article offers for a briefing, before the reader has decided anything. */
export interface BriefingDraft {
  readonly article: Article
  readonly candidates: readonly EntryCandidate[]
  readonly points: readonly KeyPoint[]
}

const POINTS = 5
const MOST_UNDEFINED = 100
const MOST_RECURRING = 12
const MOST_DECLARED = 5_000

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))]
}

function declaredSeeds(declared: readonly DeclaredTerm[]): Seed[] {
  return declared.slice(0, MOST_DECLARED).map(({ term, longForm, definition }) => ({
    term,
    aliases: [],
    origin: 'declared',
    longForms: unique([longForm]),
    suggestedLongForms: [],
    declaredText: definition,
  }))
}

/** One seed per short form; its other spellings are aliases, its other long forms go along. */
function definedSeeds(pairs: readonly FormPair[]): Seed[] {
  const groups = new Map<string, FormPair[]>()
  for (const pair of pairs) {
    const base = baseForm(pair.short.text)
    const group = groups.get(base)
    if (group) group.push(pair)
    else groups.set(base, [pair])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const forms = unique(group.map((pair) => pair.short.text))
    return [
      {
        term: first.short.text,
        aliases: forms.slice(1),
        origin: 'defined' as const,
        longForms: unique(group.map((pair) => pair.long.text)),
        suggestedLongForms: [],
        declaredText: '',
        definedAt: first.short.start,
      },
    ]
  })
}

/**
 * Short forms that the text uses and never defines. Those of the credit line alone are read only
 * where the line spells them out too (the publisher's own initials): the rest is boilerplate.
 */
function undefinedSeeds(text: string, creditStart: number): Seed[] {
  const index = indexWords(text)
  const groups = new Map<string, { forms: Set<string>; uses: number; inBody: boolean }>()
  for (const { form, uses } of usedForms(text)) {
    const group = groups.get(baseForm(form)) ?? { forms: new Set(), uses: 0, inBody: false }
    group.forms.add(form)
    group.uses += uses.length
    group.inBody ||= uses.some((use) => use.start < creditStart)
    groups.set(baseForm(form), group)
  }
  return [...groups.values()]
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, MOST_UNDEFINED)
    .flatMap(({ forms, inBody }) => {
      const [term = '', ...aliases] = forms
      const suggestedLongForms = unique(
        spelledOutForms(index, term).map((span) => span.text),
      ).slice(0, 3)
      if (!inBody && suggestedLongForms.length === 0) return []
      const seed = { term, aliases, longForms: [], suggestedLongForms, declaredText: '' }
      return [{ ...seed, origin: 'undefined' as const }]
    })
}

function recurringSeeds(sentences: readonly BodySentence[]): Seed[] {
  return recurringTerms(sentences, MOST_RECURRING).map(({ form }) => ({
    term: form,
    aliases: [],
    origin: 'recurring',
    longForms: [],
    suggestedLongForms: [],
    declaredText: '',
  }))
}

/** Earlier seeds win; a later one that says more about the same form only adds its long forms. */
function merge(seeds: readonly Seed[]): Seed[] {
  const merged = new Map<string, Seed>()
  for (const seed of seeds) {
    const key = baseForm(seed.term)
    const known = merged.get(key)
    if (known === undefined) merged.set(key, seed)
    else if (seed.longForms.length > 0)
      merged.set(key, { ...known, longForms: unique([...known.longForms, ...seed.longForms]) })
  }
  const spelled = new Set([...merged.values()].flatMap((seed) => seed.longForms.map(lowered)))
  return [...merged.values()].filter(
    (seed) => seed.origin !== 'recurring' || !spelled.has(lowered(seed.term)),
  )
}

function lowered(text: string): string {
  return text.toLowerCase()
}

/** Told how much of the work is done, from 0 to 1, after each step of it. */
export type Progress = (done: number) => void

/** Where the work stands after each step, by the share of time it takes on long texts. */
const STEPS = { read: 0.1, pairs: 0.2, undefined: 0.65, recurring: 0.8, looked: 0.9 } as const

/**
 * Reads an article for what a briefing can be made of: the terms it declares, defines, uses
 * undefined or comes back to, each with the sentences where it is used, and its key points.
 * Everything is a proposal; `packFromDraft` turns what the reader kept into a pack.
 *
 * @param declared terms that the page marks up, if it was read for them.
 * @param tell hears of the progress; long texts take up to seconds.
 * @example draftBriefing(article).candidates.map((one) => `${one.term}: ${one.origin}`)
 * // ['WCIT: defined', 'ITRs: defined', 'ITU: undefined', …]
 */
export function draftBriefing(
  article: Article,
  declared: readonly DeclaredTerm[] = [],
  tell: Progress = () => {},
): BriefingDraft {
  const reading = readingOf(article)
  const { text, sentences } = reading
  const last = article.blocks.at(-1)
  const creditStart = last?.kind === 'credit' ? text.length - last.text.length : text.length
  tell(STEPS.read)
  const defined = definedSeeds(findPairs(text.slice(0, creditStart)))
  tell(STEPS.pairs)
  const notDefined = undefinedSeeds(text, creditStart)
  tell(STEPS.undefined)
  const recurring = recurringSeeds(sentences)
  tell(STEPS.recurring)
  const seeds = merge([...declaredSeeds(declared), ...defined, ...notDefined, ...recurring])
  const idOf = entryIds()
  const candidates = seeds.map((seed, index) => {
    tell(STEPS.recurring + ((STEPS.looked - STEPS.recurring) * index) / seeds.length)
    return readCandidate(reading, seed, idOf(seed.term))
  })
  tell(STEPS.looked)
  return { article, candidates, points: keyPointsOf(article.title, text, sentences, POINTS) }
}
