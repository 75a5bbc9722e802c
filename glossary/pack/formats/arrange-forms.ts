import { findPairs } from '../../extract/pairs.ts'
import type { CaseRule } from '../../term.ts'
import { guessKind } from '../guess-kind.ts'
import { LIMITS } from '../limits.ts'

/** The forms of an entry by their part; `caseRule` is absent where the usual one will do. */
export interface ArrangedForms {
  readonly term: string
  readonly aliases: readonly string[]
  readonly longForms: readonly string[]
  readonly caseRule?: CaseRule
}

/** True where `long`, which is no short form itself, is what `short` stands for. */
export function spellsOut(long: string, short: string): boolean {
  // Longer ones are refused later; here they would only take time.
  if (long.length > LIMITS.termLength || short.length > LIMITS.termLength) return false
  if (guessKind(long) === 'acronym') return false
  return findPairs(`${long} (${short})`).some(
    (pair) => pair.short.text === short && pair.long.text === long,
  )
}

/**
 * Finds the parts of labels that come without them: which is the term, which are what it stands
 * for, which are aliases. A preferred label that is spelled out by others stays the term; one
 * that spells out another, as terminologies have it (`International Telecommunication Union`,
 * also `ITU`), becomes the long form of it, so that the short form keeps its capitals on the page.
 * Where capitals stand among labels that are no acronym's, letter case has to agree.
 */
export function arrangeForms(preferred: string, others: readonly string[]): ArrangedForms {
  const rest = [...new Set(others)].filter((form) => form !== preferred)
  if (guessKind(preferred) === 'acronym') return spelledOutBy(preferred, rest)
  const acronyms = rest.filter((form) => guessKind(form) === 'acronym')
  const short = acronyms.find((form) => spellsOut(preferred, form))
  if (short !== undefined) {
    return spelledOutBy(short, [preferred, ...rest.filter((form) => form !== short)])
  }
  const forms = { term: preferred, aliases: rest, longForms: [] }
  return acronyms.length === 0 ? forms : { ...forms, caseRule: 'exact' }
}

function spelledOutBy(term: string, others: readonly string[]): ArrangedForms {
  const longForms = others.filter((form) => spellsOut(form, term))
  return { term, aliases: others.filter((form) => !longForms.includes(form)), longForms }
}
