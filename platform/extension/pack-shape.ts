import type { Citation, Source } from '../../glossary/citation.ts'
import type { Cue, Entry, Rival } from '../../glossary/entry.ts'
import type { CitedPoint, Outcome, OutcomeSection, Pack, Stance } from '../../glossary/pack.ts'

/**
 * Whether a value out of the database has the shape of a pack. It was checked in full when it was
 * stored (`parsePack`, half a second for 100,000 entries); this tells a damaged one, at a
 * twentieth of the time, each time the background starts.
 */

type Check = (value: unknown) => boolean

/** A check for every member, so that a new member of a type has to be added here. */
type Shape<T> = { readonly [K in keyof T]-?: Check }

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => typeof value === 'number'
const flag: Check = (value) => typeof value === 'boolean'
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

function shape<T>(members: Shape<T>): Check {
  const checks = Object.entries<Check>(members)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, check]) => check(Reflect.get(value, name)))
}

const source = shape<Source>({
  id: text,
  title: text,
  author: text,
  publisher: text,
  date: text,
  url: text,
  licence: text,
  licenceUrl: maybe(text),
  credit: text,
})

const citation = shape<Citation>({
  source: text,
  exact: text,
  prefix: maybe(text),
  suffix: maybe(text),
  position: maybe(number),
  speaker: maybe(text),
})

const cue = shape<Cue>({ word: text, weight: number })

const entry = shape<Entry>({
  id: text,
  term: text,
  aliases: list(text),
  kind: text,
  caseRule: text,
  longForms: list(text),
  hiddenForms: list(text),
  definition: text,
  spelledOut: flag,
  citations: list(citation),
  related: list(text),
  cues: list(cue),
  rivals: list(shape<Rival>({ longForm: text, cues: list(cue) })),
  negatives: list(text),
})

const point = shape<CitedPoint>({ text, citations: list(citation) })

const outcome = shape<Outcome>({
  headline: text,
  asOf: text,
  lead: point,
  stances: list(
    shape<Stance>({ kind: text, label: text, parties: list(text), citations: list(citation) }),
  ),
  sections: list(shape<OutcomeSection>({ title: text, points: list(point) })),
})

const pack = shape<Pack>({
  id: text,
  title: text,
  description: text,
  language: text,
  revision: number,
  private: flag,
  sources: list(source),
  outcome: maybe(outcome),
  entries: list(entry),
})

export function isPack(value: unknown): value is Pack {
  return pack(value)
}
