import type { Source } from '../citation.ts'
import type { Entry } from '../entry.ts'
import type { Outcome, Pack } from '../pack.ts'
import { decodeSource } from './decode-citation.ts'
import { decodeEntry } from './decode-entry.ts'
import { decodeOutcome } from './decode-outcome.ts'
import { openObject, readFlag, readList, readNumber, readText, readTextOr } from './field.ts'
import type { Field, Members } from './field.ts'
import { LIMITS } from './limits.ts'
import { migrate } from './migrate.ts'
import { ProblemList } from './problem.ts'
import type { Problem } from './problem.ts'
import { isLanguageTag, isPackId } from './value-checks.ts'

/**
 * A pack and what is odd about it (warnings only), or, without a pack, what is wrong. Test
 * `result.pack` to tell them apart.
 */
export type ParseResult =
  | { readonly pack: Pack; readonly problems: readonly Problem[] }
  | { readonly pack?: never; readonly problems: readonly Problem[] }

const PACK_NAMES = new Set([
  'format',
  'id',
  'type',
  'title',
  'description',
  'language',
  'revision',
  'private',
  'sources',
  'outcome',
  'entries',
])

const line = { longest: LIMITS.addressLength }
const prose = { longest: LIMITS.textLength }

const PACK_ID = {
  longest: LIMITS.addressLength,
  accepts: isPackId,
  demand: 'a URN or a web address that stays the same over revisions',
}

const LANGUAGE = { longest: 100, accepts: isLanguageTag, demand: 'a language tag like en' }

/**
 * Reads a pack in Glosslight's own format (docs/pack-format.md) from parsed JSON, trusting
 * nothing: every value is checked and copied into a fresh object with known members only, older
 * formats are brought up to date, and all problems are collected, not just the first. The
 * JSON-LD `@context` is neither read nor fetched; names mean what the format says.
 *
 * @example
 * const result = parsePack(JSON.parse(text))
 * if (result.pack) use(result.pack)
 * else show(result.problems) // [{ path: 'entries[3].term', message: 'is missing', … }]
 */
export function parsePack(json: unknown): ParseResult {
  const problems = new ProblemList()
  const current = migrate(json, problems)
  const members = current && openObject({ value: current, path: '', problems }, PACK_NAMES)
  const pack = members && decodePack(members)
  if (pack === undefined || problems.errors > 0) return { problems: problems.list() }
  return { pack, problems: problems.list() }
}

function decodePack(members: Members): Pack | undefined {
  const { field } = members
  const sources = readSources(field('sources'))
  const known = new Set(sources.map((source) => source.id))
  const id = readText(field('id'), PACK_ID)
  const title = readText(field('title'), line)
  const description = readTextOr(field('description'), prose, '')
  const language = readText(field('language'), LANGUAGE)
  const revision = readNumber(field('revision'), isRevision, 'a whole number, 1 or more')
  const isPrivate = readFlag(field('private'), false)
  const outcome = readOutcome(field('outcome'), known)
  const entries = readEntries(field('entries'), known)
  if (id === undefined || title === undefined || description === undefined) return undefined
  if (language === undefined || revision === undefined || isPrivate === undefined) return undefined
  const pack = { id, title, description, language, revision, private: isPrivate, sources, entries }
  return outcome === undefined ? pack : { ...pack, outcome }
}

function isRevision(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1
}

function readOutcome(at: Field, known: ReadonlySet<string>): Outcome | undefined {
  return at.value === undefined ? undefined : decodeOutcome(at, known)
}

function readSources(at: Field): readonly Source[] {
  const seen = new Set<string>()
  return readList(at, LIMITS.list, (member) => {
    const source = decodeSource(member)
    if (source && seen.has(source.id)) {
      at.problems.error(`${member.path}.id`, 'is the id of another source too', source.id)
    }
    if (source) seen.add(source.id)
    return source
  })
}

function readEntries(at: Field, known: ReadonlySet<string>): readonly Entry[] {
  if (at.value === undefined) at.problems.error(at.path, 'is missing')
  const indexes: number[] = []
  const firsts = new Map<string, string>()
  const entries = readList(at, LIMITS.terms, (member, index) => {
    const entry = decodeEntry(member, known)
    if (!entry) return undefined
    const first = firsts.get(entry.id)
    if (first === undefined) firsts.set(entry.id, member.path)
    else at.problems.error(`${member.path}.id`, `is the id of ${first} too`, entry.id)
    indexes.push(index)
    return entry
  })
  if (countForms(entries) > LIMITS.terms) {
    const limit = LIMITS.terms.toLocaleString('en')
    at.problems.error(at.path, `must not have more than ${limit} terms, aliases and long forms`)
  }
  warnUncited(at, entries)
  return entries.map((entry, place) => {
    const path = `${at.path}[${indexes[place] ?? place}].related`
    return withKnownRelated(entry, path, firsts, at)
  })
}

/** The strings a pack's entries have the matcher look for: terms, aliases and long forms. */
export function countForms(entries: readonly Entry[]): number {
  return entries.reduce((sum, one) => sum + 1 + one.aliases.length + one.longForms.length, 0)
}

function warnUncited(at: Field, entries: readonly Entry[]): void {
  const uncited = entries.filter((entry) => entry.citations.length === 0).length
  if (uncited === 0) return
  const message = 'have no citation, so the card cannot show where their definition comes from'
  at.problems.warn(at.path, `${uncited} of ${entries.length} ${message}`)
}

/** Relations to entries that are not there are told and left out: the rest is still good. */
function withKnownRelated(
  entry: Entry,
  path: string,
  known: ReadonlyMap<string, string>,
  at: Field,
): Entry {
  const kept = entry.related.filter((id) => known.has(id) && id !== entry.id)
  if (kept.length === entry.related.length) return entry
  // Where entries were refused, relations to them are no mistake of their own.
  if (at.problems.errors > 0) return entry
  for (const id of entry.related) {
    if (id === entry.id) at.problems.warn(path, 'names the entry itself; it is left out', id)
    else if (!known.has(id))
      at.problems.warn(path, 'names no entry of this pack; it is left out', id)
  }
  return { ...entry, related: kept }
}
