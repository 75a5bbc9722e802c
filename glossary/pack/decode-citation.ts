import type { Citation, Source } from '../citation.ts'
import { openObject, readList, readNumber, readText, readTextOr } from './field.ts'
import type { Field } from './field.ts'
import { LIMITS } from './limits.ts'
import { isEntryId, isIsoDay, isWebAddress } from './value-checks.ts'

const SOURCE_NAMES = new Set([
  'id',
  'type',
  'title',
  'author',
  'publisher',
  'date',
  'url',
  'licence',
  'licenceUrl',
  'credit',
])

const CITATION_NAMES = new Set(['source', 'exact', 'prefix', 'suffix', 'position', 'speaker'])

const line = { longest: LIMITS.addressLength }
const prose = { longest: LIMITS.textLength }

/** Texts that have an id others refer to. */
export const ID_RULE = {
  longest: LIMITS.termLength,
  accepts: isEntryId,
  demand: 'lower-case letters, digits and single hyphens',
}

/** A day of the calendar. */
export const DAY_RULE = { longest: 10, accepts: isIsoDay, demand: 'a day like 2012-12-13' }

const WEB_RULE = {
  longest: LIMITS.addressLength,
  accepts: isWebAddress,
  demand: 'a full http or https address',
}

/** Reads one source, or reports what is wrong with it. */
export function decodeSource(at: Field): Source | undefined {
  const members = openObject(at, SOURCE_NAMES)
  if (!members) return undefined
  const { field } = members
  const id = readText(field('id'), ID_RULE)
  const title = readText(field('title'), line)
  const author = readText(field('author'), line)
  const publisher = readTextOr(field('publisher'), line, '')
  const date = readText(field('date'), DAY_RULE)
  const url = readText(field('url'), WEB_RULE)
  const licence = readTextOr(field('licence'), prose, '')
  const licenceUrl = readTextOr(field('licenceUrl'), WEB_RULE, null)
  const credit = readTextOr(field('credit'), prose, '')
  if (id === undefined || title === undefined || author === undefined) return undefined
  if (publisher === undefined || date === undefined || url === undefined) return undefined
  if (licence === undefined || licenceUrl === undefined || credit === undefined) return undefined
  const source = { id, title, author, publisher, date, url, licence, credit }
  return licenceUrl === null ? source : { ...source, licenceUrl }
}

/** Reads one citation; its source must be among `sources`, the ids the pack declares. */
export function decodeCitation(at: Field, sources: ReadonlySet<string>): Citation | undefined {
  const members = openObject(at, CITATION_NAMES)
  if (!members) return undefined
  const { field } = members
  const source = readText(field('source'), ID_RULE)
  const exact = readText(field('exact'), prose)
  const prefix = readTextOr(field('prefix'), prose, null)
  const suffix = readTextOr(field('suffix'), prose, null)
  const speaker = readTextOr(field('speaker'), line, null)
  const position = readPosition(field('position'))
  if (source !== undefined && !sources.has(source)) {
    at.problems.error(field('source').path, 'names no source of this pack', source)
    return undefined
  }
  if (source === undefined || exact === undefined || position === undefined) return undefined
  if (prefix === undefined || suffix === undefined || speaker === undefined) return undefined
  return {
    source,
    exact,
    ...(prefix === null ? {} : { prefix }),
    ...(suffix === null ? {} : { suffix }),
    ...(position === null ? {} : { position }),
    ...(speaker === null ? {} : { speaker }),
  }
}

/** Reads a list of citations; see `decodeCitation`. */
export function decodeCitations(at: Field, sources: ReadonlySet<string>): readonly Citation[] {
  return readList(at, LIMITS.list, (member) => decodeCitation(member, sources))
}

function readPosition(at: Field): number | null | undefined {
  if (at.value === undefined) return null
  return readNumber(at, isOffset, 'a whole number, 0 or more')
}

function isOffset(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
