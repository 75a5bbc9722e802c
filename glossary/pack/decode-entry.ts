import type { Cue, Entry, NegativePattern, Rival } from '../entry.ts'
import { defaultCaseRule } from '../term.ts'
import type { CaseRule, TermKind } from '../term.ts'
import { decodeCitations, ID_RULE } from './decode-citation.ts'
import { openObject, readChoice, readFlag, readList, readNumber, readText } from './field.ts'
import { readTextOr } from './field.ts'
import type { Field, Members } from './field.ts'
import { guessKind } from './guess-kind.ts'
import { LIMITS } from './limits.ts'
import { oddTerm } from './odd-text.ts'

const ENTRY_NAMES = new Set([
  'id',
  'type',
  'term',
  'prefLabel',
  'aliases',
  'kind',
  'caseRule',
  'longForms',
  'hiddenForms',
  'definition',
  'spelledOut',
  'citations',
  'related',
  'cues',
  'rivals',
  'negatives',
])

const KINDS: readonly TermKind[] = ['acronym', 'name', 'ordinary']
const CASE_RULES: readonly CaseRule[] = ['exact', 'fold']
const NEGATIVES: readonly NegativePattern[] = ['time-zone', 'airport', 'ticker', 'party', 'sport']
const CUE_NAMES = new Set(['word', 'weight'])
const RIVAL_NAMES = new Set(['longForm', 'cues'])
const FORM = { longest: LIMITS.termLength }
const DEFINITION = { longest: LIMITS.textLength }

/**
 * Reads one entry, or reports what is wrong with it and returns undefined.
 * What may be left out gets its default: lists are empty, `kind` is guessed from the term
 * (`guessKind`), `caseRule` follows the kind, `spelledOut` is true. A definition may be left out
 * only where a long form stands for it. `related` is checked by the pack, which knows all ids.
 */
export function decodeEntry(at: Field, sources: ReadonlySet<string>): Entry | undefined {
  const before = at.problems.errors
  const members = openObject(at, ENTRY_NAMES)
  if (!members) return undefined
  const { field } = members
  const id = readText(field('id'), ID_RULE)
  const term = readForm(field('term'))
  checkMirror(members, term)
  const kind = field('kind').value === undefined ? guessKind(term ?? '') : readKind(members)
  const rule = field('caseRule')
  const caseRule =
    rule.value === undefined ? defaultCaseRule(kind ?? 'name') : readChoice(rule, CASE_RULES)
  const longForms = readForms(field('longForms'))
  const definition =
    longForms.length > 0
      ? readTextOr(field('definition'), DEFINITION, '')
      : readText(field('definition'), DEFINITION)
  const spelledOut = readFlag(field('spelledOut'), true)
  const lists = {
    aliases: readForms(field('aliases')),
    longForms,
    hiddenForms: readForms(field('hiddenForms')),
    citations: decodeCitations(field('citations'), sources),
    related: readList(field('related'), LIMITS.list, (one) => readText(one, ID_RULE)),
    cues: readCues(field('cues')),
    rivals: readList(field('rivals'), LIMITS.list, readRival),
    negatives: readList(field('negatives'), LIMITS.list, (one) => readChoice(one, NEGATIVES)),
  }
  if (at.problems.errors > before) return undefined
  if (id === undefined || term === undefined || kind === undefined) return undefined
  if (caseRule === undefined || definition === undefined || spelledOut === undefined) {
    return undefined
  }
  return { id, term, kind, caseRule, definition, spelledOut, ...lists }
}

function readKind(members: Members): TermKind | undefined {
  return readChoice(members.field('kind'), KINDS)
}

/** `prefLabel` repeats the term for readers of SKOS; it says nothing of its own. */
function checkMirror(members: Members, term: string | undefined): void {
  const { value, path, problems } = members.field('prefLabel')
  if (value === undefined || value === term) return
  problems.warn(path, 'differs from the term; the term is used', value)
}

function readForm(at: Field): string | undefined {
  const form = readText(at, FORM)
  const odd = form === undefined ? undefined : oddTerm(form)
  if (odd !== undefined) at.problems.warn(at.path, odd, form)
  return form
}

function readForms(at: Field): readonly string[] {
  const seen = new Set<string>()
  return readList(at, LIMITS.list, (member) => {
    const form = readForm(member)
    if (form === undefined) return undefined
    if (seen.has(form)) {
      at.problems.warn(member.path, 'stands here twice; it is kept once', form)
      return undefined
    }
    seen.add(form)
    return form
  })
}

/** A cue is an object with word and weight, or the bare word where the weight is 1. */
function readCue(at: Field): Cue | undefined {
  if (typeof at.value === 'string') {
    const word = readText(at, FORM)
    return word === undefined ? undefined : { word, weight: 1 }
  }
  const members = openObject(at, CUE_NAMES)
  if (!members) return undefined
  const word = readText(members.field('word'), FORM)
  const weight = readNumber(
    members.field('weight'),
    (value) => value > 0 && value <= 10,
    'a number above 0 and at most 10',
  )
  return word === undefined || weight === undefined ? undefined : { word, weight }
}

function readCues(at: Field): readonly Cue[] {
  return readList(at, LIMITS.cues, readCue)
}

function readRival(at: Field): Rival | undefined {
  const members = openObject(at, RIVAL_NAMES)
  if (!members) return undefined
  const longForm = readText(members.field('longForm'), FORM)
  const cues = readCues(members.field('cues'))
  return longForm === undefined ? undefined : { longForm, cues }
}
