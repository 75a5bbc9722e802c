import type { CitedPoint, Outcome, OutcomeSection, Stance, StanceKind } from '../pack.ts'
import { DAY_RULE, decodeCitations } from './decode-citation.ts'
import { openObject, readChoice, readList, readText } from './field.ts'
import type { Field } from './field.ts'
import { LIMITS } from './limits.ts'

const OUTCOME_NAMES = new Set(['type', 'headline', 'asOf', 'lead', 'stances', 'sections'])
const STANCE_NAMES = new Set(['kind', 'label', 'parties', 'citations'])
const SECTION_NAMES = new Set(['title', 'points'])
const POINT_NAMES = new Set(['text', 'citations'])
const STANCE_KINDS: readonly StanceKind[] = ['against', 'undecided', 'for', 'other']

const line = { longest: LIMITS.addressLength }
const prose = { longest: LIMITS.textLength }

/** Reads a briefing's outcome, or reports what is wrong with it. Every statement must be cited. */
export function decodeOutcome(at: Field, sources: ReadonlySet<string>): Outcome | undefined {
  const members = openObject(at, OUTCOME_NAMES)
  if (!members) return undefined
  const { field } = members
  const headline = readText(field('headline'), line)
  const asOf = readText(field('asOf'), DAY_RULE)
  const lead = decodePoint(field('lead'), sources)
  const stances = readList(field('stances'), LIMITS.list, (one) => decodeStance(one, sources))
  const sections = readList(field('sections'), LIMITS.list, (one) => decodeSection(one, sources))
  if (headline === undefined || asOf === undefined || lead === undefined) return undefined
  return { headline, asOf, lead, stances, sections }
}

function decodePoint(at: Field, sources: ReadonlySet<string>): CitedPoint | undefined {
  const members = openObject(at, POINT_NAMES)
  if (!members) return undefined
  const text = readText(members.field('text'), prose)
  const citations = readCited(members.field('citations'), sources)
  return text === undefined ? undefined : { text, citations }
}

function decodeStance(at: Field, sources: ReadonlySet<string>): Stance | undefined {
  const members = openObject(at, STANCE_NAMES)
  if (!members) return undefined
  const kind = readChoice(members.field('kind'), STANCE_KINDS)
  const label = readText(members.field('label'), line)
  const parties = readList(members.field('parties'), LIMITS.list, (one) => readText(one, line))
  const citations = readCited(members.field('citations'), sources)
  if (kind === undefined || label === undefined) return undefined
  return { kind, label, parties, citations }
}

function decodeSection(at: Field, sources: ReadonlySet<string>): OutcomeSection | undefined {
  const members = openObject(at, SECTION_NAMES)
  if (!members) return undefined
  const title = readText(members.field('title'), line)
  const points = readList(members.field('points'), LIMITS.list, (one) => decodePoint(one, sources))
  return title === undefined ? undefined : { title, points }
}

function readCited(at: Field, sources: ReadonlySet<string>) {
  const citations = decodeCitations(at, sources)
  const none = at.value === undefined || (Array.isArray(at.value) && at.value.length === 0)
  if (none) at.problems.error(at.path, 'must have at least one citation')
  return citations
}
