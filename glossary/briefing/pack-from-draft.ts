import type { QuoteSelector } from '../anchor/quote-selector.ts'
import type { Article } from '../article.ts'
import type { Citation, Source } from '../citation.ts'
import { mineCues } from '../context/mine-cues.ts'
import type { Entry } from '../entry.ts'
import type { CitedPoint, Outcome, Pack } from '../pack.ts'
import type { KeyPoint } from '../summary/key-points.ts'
import { defaultCaseRule } from '../term.ts'
import type { BriefingDraft } from './draft-briefing.ts'
import type { EntryCandidate } from './entry-candidate.ts'

/** What a pack needs that the article cannot give. */
export interface PackSettings {
  /** A URN or web address that stays the same over revisions. */
  readonly id: string
  readonly private: boolean
  /** The day the page was read, ISO 8601: stands in where the page states no date. */
  readonly readOn: string
  /** The heading over the key points, in the reader's language ("Key points"). */
  readonly pointsTitle: string
  /** 1 unless told otherwise. */
  readonly revision?: number
}

const SOURCE_ID = 'article'
const MOST_CUES = 25
const MOST_CITATIONS = 5

function sourceOf(article: Article, readOn: string): Source {
  const { title, author, publisher, date, url, licence, licenceUrl, credit } = article
  return {
    id: SOURCE_ID,
    title: title || url,
    author: author || publisher || url,
    publisher,
    date: date || readOn,
    url,
    licence,
    ...(licenceUrl === undefined ? {} : { licenceUrl }),
    credit,
  }
}

/** Packs keep no white space at the ends of texts; matching a citation forgives its absence. */
function citationOf(selector: QuoteSelector): Citation {
  const { exact, position } = selector
  const prefix = selector.prefix?.trim() ?? ''
  const suffix = selector.suffix?.trim() ?? ''
  return {
    source: SOURCE_ID,
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(position === undefined ? {} : { position }),
  }
}

/** The passages a candidate rests on: the explaining one first, each once. */
function citationsOf(candidate: EntryCandidate): Citation[] {
  const { selector } = candidate.explanation
  const all = [
    ...(selector === undefined ? [] : [selector]),
    ...candidate.occurrences.map((occurrence) => occurrence.selector),
  ]
  const places = new Map(all.map((one) => [one.position ?? -1, citationOf(one)]))
  return [...places.values()].slice(0, MOST_CITATIONS)
}

/**
 * The text on the card: the explanation, or, where there is only a sentence of use, that sentence
 * in quotation marks, so that it reads as the article's words and not as a definition.
 */
function definitionOf({ explanation }: EntryCandidate): string {
  const { role, text } = explanation
  return role === 'means' || text === '' ? text : `“${text}”`
}

/** True for a short form that the article never spells out. */
function isUnspelled({ origin, kind }: EntryCandidate): boolean {
  return origin === 'undefined' || (origin === 'added' && kind === 'acronym')
}

function entryOf(candidate: EntryCandidate): Entry {
  const { id, term, aliases, kind, longForms, occurrences } = candidate
  const texts = [...occurrences.map((one) => one.sentence), candidate.explanation.text]
  return {
    id,
    term,
    aliases,
    kind,
    caseRule: defaultCaseRule(kind),
    longForms,
    hiddenForms: [],
    definition: definitionOf(candidate),
    spelledOut: !isUnspelled(candidate),
    citations: citationsOf(candidate),
    related: [],
    cues: mineCues(texts, { forms: [term, ...aliases], longForms, limit: MOST_CUES }),
    rivals: [],
    negatives: [],
  }
}

function pointOf({ text, selector }: KeyPoint): CitedPoint {
  return { text, citations: [citationOf(selector)] }
}

function outcomeOf(draft: BriefingDraft, source: Source, title: string): Outcome | undefined {
  const [lead, ...rest] = draft.points
  if (lead === undefined) return undefined
  return {
    headline: source.title,
    asOf: source.date,
    lead: pointOf(lead),
    stances: [],
    sections: rest.length === 0 ? [] : [{ title, points: rest.map(pointOf) }],
  }
}

/**
 * The pack that a draft stands for, as the reader left it: its candidates are the entries, its
 * points the outcome (first point the lead). A candidate without long form and explanation is
 * left out: there would be nothing to say. A page that is not on the web has no address, which
 * `parsePack` refuses: give the article one before.
 */
export function packFromDraft(draft: BriefingDraft, settings: PackSettings): Pack {
  const source = sourceOf(draft.article, settings.readOn)
  const outcome = outcomeOf(draft, source, settings.pointsTitle)
  return {
    id: settings.id,
    title: source.title,
    description: '',
    language: draft.article.language || 'und',
    revision: settings.revision ?? 1,
    private: settings.private,
    sources: [source],
    ...(outcome === undefined ? {} : { outcome }),
    entries: draft.candidates
      .map(entryOf)
      .filter((entry) => entry.definition !== '' || entry.longForms.length > 0),
  }
}
