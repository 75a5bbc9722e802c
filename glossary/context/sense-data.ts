import type { Cue, Entry, NegativePattern } from '../entry.ts'
import type { Pack } from '../pack.ts'
import type { TermKind } from '../term.ts'
import { mineCues } from './mine-cues.ts'
import { rarity } from './rarity.ts'
import { topicProfile } from './topic-profile.ts'
import type { TopicProfile } from './topic-profile.ts'
import { stemOf, stemsOf } from './words.ts'

/** Another meaning of the same form, ready for the decision. */
export interface RivalData {
  readonly longForm: string
  readonly cues: readonly Cue[]
  readonly topics: TopicProfile
}

/**
 * What the sense decision needs to know of one entry: plain data, small enough to send to every
 * page. Made by {@link senseData}.
 */
export interface SenseData {
  readonly pack: string
  readonly entry: string
  readonly kind: TermKind
  /** BCP 47 tag of the pack. */
  readonly language: string
  /** The term as shown, then its aliases. */
  readonly forms: readonly string[]
  /** What the forms stand for, shown or not: long forms and hidden forms of the entry. */
  readonly longForms: readonly string[]
  /** Authored or mined, and the words of the long forms. */
  readonly cues: readonly Cue[]
  /** Whether a person chose the cues: they tell more than mined ones. */
  readonly authored: boolean
  /** What the entry is about, from all that it says. */
  readonly topics: TopicProfile
  readonly rivals: readonly RivalData[]
  readonly negatives: readonly NegativePattern[]
  /** Ids of entries of the same pack. */
  readonly related: readonly string[]
  /** Hosts of the pack's sources (`www.cdt.org`): a mild sign that a page there means ours. */
  readonly hosts: readonly string[]
}

/** What else an entry's sense is known from. */
export interface SenseOptions {
  /** Passages the entry was made from, one string each. */
  readonly sentences?: readonly string[]
  /** The most cues mined for an entry whose author gave none; 25 by default. */
  readonly mined?: number
}

const MINED_CUES = 25

/**
 * The sense data of an entry. Where the author gave no cues they are mined from the definition,
 * the citations and the sentences the entry was made from (see {@link mineCues}).
 */
export function senseData(
  entry: Entry,
  pack: Pick<Pack, 'id' | 'language' | 'sources'>,
  { sentences = [], mined = MINED_CUES }: SenseOptions = {},
): SenseData {
  const longForms = [...entry.longForms, ...entry.hiddenForms]
  const forms = [entry.term, ...entry.aliases]
  const texts = [...sentences, ...entry.citations.map(passage), entry.definition].filter(Boolean)
  const cues =
    entry.cues.length > 0 ? entry.cues : mineCues(texts, { forms, longForms, limit: mined })
  return {
    pack: pack.id,
    entry: entry.id,
    kind: entry.kind,
    language: pack.language,
    forms,
    longForms,
    cues: withLongFormWords(
      cues,
      longForms,
      entry.rivals.map(({ longForm }) => longForm),
    ),
    authored: entry.cues.length > 0,
    topics: topicsOf([...texts, ...entry.cues.map(({ word }) => word)], longForms),
    rivals: entry.rivals.map((rival) => ({
      longForm: rival.longForm,
      cues: withLongFormWords(rival.cues, [rival.longForm], longForms),
      topics: topicsOf(
        rival.cues.map(({ word }) => word),
        [rival.longForm],
      ),
    })),
    negatives: entry.negatives,
    related: entry.related,
    hosts: pack.sources.map(({ url }) => hostOf(url)).filter((host) => host !== ''),
  }
}

function passage({ prefix = '', exact, suffix = '' }: Entry['citations'][number]): string {
  return `${prefix} ${exact} ${suffix}`
}

/**
 * The words of spelled-out long forms are cues too, where no cue has them yet. Words that the
 * other side's long forms have as well (`notIn`) tell nothing: most unions are international.
 */
function withLongFormWords(
  cues: readonly Cue[],
  longForms: readonly string[],
  notIn: readonly string[] = [],
): readonly Cue[] {
  const known = new Set([...cues.map(({ word }) => stemOf(word)), ...notIn.flatMap(stemsOf)])
  const more: Cue[] = []
  const spelledOut = longForms.filter((text) => /\s/.test(text)).join(' ')
  for (const [word] of spelledOut.matchAll(/\p{L}[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
    const key = stemOf(word)
    const weight = rarity(key)
    if (weight > 0 && !known.has(key)) more.push({ word: word.toLowerCase(), weight })
    known.add(key)
  }
  return [...cues, ...more]
}

/** The words of the long form count as if at least three of the texts, or a third, had them. */
function topicsOf(texts: readonly string[], longForms: readonly string[]): TopicProfile {
  const counts = new Map<string, number>()
  const add = (stem: string, count: number) => counts.set(stem, (counts.get(stem) ?? 0) + count)
  for (const text of texts) for (const stem of new Set(stemsOf(text))) add(stem, 1)
  for (const stem of new Set(longForms.flatMap(stemsOf))) add(stem, Math.max(3, texts.length / 3))
  return topicProfile([...counts].map(([stem, count]) => [stem, Math.log2(1 + count)] as const))
}

/** The host of an http(s) address, or `''`: this room has no URL class. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}
