import * as fc from 'fast-check'
import type { Citation, Source } from '../citation.ts'
import type { Cue, Entry } from '../entry.ts'
import type { Outcome, Pack } from '../pack.ts'

/** Names that mean something to JavaScript itself, and other text that has broken programs. */
const AWKWARD = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  "'=1+1",
  '-1',
  '@here',
  '"quoted, with comma"',
  'line\nbreak',
  'tab\tinside',
  'semi;colon',
  'back\\slash',
  '\ud83d\udca1',
  '\ud800',
  'x\u0000y',
  '\u202eevil',
  'multi‐stakeholder',
]

/** Text a pack may hold anywhere: not blank, no white space around it. */
export const text = fc
  .oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.string({ minLength: 1, maxLength: 30 }),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '')

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,5})?$/)
const url = id.map((name) => `https://${name}.example/a?b=${name}#c`)

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const textOrNone = fc.oneof(fc.constant(''), text)
const texts = fc.uniqueArray(text, { maxLength: 3 })

const source: fc.Arbitrary<Source> = fc.record(
  {
    id,
    title: text,
    author: text,
    publisher: textOrNone,
    date: day,
    url,
    licence: textOrNone,
    licenceUrl: url,
    credit: textOrNone,
  },
  { requiredKeys: ['id', 'title', 'author', 'publisher', 'date', 'url', 'licence', 'credit'] },
)

const cue: fc.Arbitrary<Cue> = fc.record({
  word: text,
  weight: fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 10, noNaN: true })),
})
const cues = fc.array(cue, { maxLength: 3 })

function citation(sources: readonly string[]): fc.Arbitrary<Citation> {
  return fc.record(
    {
      source: fc.constantFrom(...sources),
      exact: text,
      prefix: text,
      suffix: text,
      position: fc.nat(),
      speaker: text,
    },
    { requiredKeys: ['source', 'exact'] },
  )
}

function entry(sources: readonly string[], ids: readonly string[], at: number) {
  const cited =
    sources.length === 0 ? fc.constant([]) : fc.array(citation(sources), { maxLength: 2 })
  const made: fc.Arbitrary<Entry> = fc.record({
    id: fc.constant(ids[at] ?? 'none'),
    term: text,
    aliases: texts,
    kind: fc.constantFrom('acronym', 'name', 'ordinary'),
    caseRule: fc.constantFrom('exact', 'fold'),
    longForms: texts,
    hiddenForms: texts,
    definition: text,
    spelledOut: fc.boolean(),
    citations: cited,
    related: fc.subarray(ids.filter((_, other) => other !== at)),
    cues,
    rivals: fc.array(fc.record({ longForm: text, cues }), { maxLength: 2 }),
    negatives: fc.subarray(['time-zone', 'airport', 'ticker', 'party', 'sport'] as const),
  })
  return made
}

function outcome(sources: readonly string[]): fc.Arbitrary<Outcome> {
  const citations = fc.array(citation(sources), { minLength: 1, maxLength: 2 })
  const point = fc.record({ text, citations })
  return fc.record({
    headline: text,
    asOf: day,
    lead: point,
    stances: fc.array(
      fc.record({
        kind: fc.constantFrom('against', 'undecided', 'for', 'other'),
        label: text,
        parties: fc.array(text, { maxLength: 3 }),
        citations,
      }),
      { maxLength: 2 },
    ),
    sections: fc.array(fc.record({ title: text, points: fc.array(point, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
  })
}

/** Any valid pack, small, full of awkward text. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .tuple(
    fc.uniqueArray(source, { maxLength: 2, selector: (one) => one.id }),
    fc.uniqueArray(id, { maxLength: 4 }),
  )
  .chain(([sources, ids]) => {
    const sourceIds = sources.map((one) => one.id)
    const parts = {
      id: id.map((name) => `urn:example:${name}`),
      title: text,
      description: textOrNone,
      language: fc.constantFrom('en', 'pt-BR', 'zh-Hant'),
      revision: fc.integer({ min: 1, max: 1000 }),
      private: fc.boolean(),
      sources: fc.constant(sources),
      entries: fc.tuple(...ids.map((_, at) => entry(sourceIds, ids, at))),
    }
    const plain: fc.Arbitrary<Pack> = fc.record(parts)
    if (sourceIds.length === 0) return plain
    return fc.oneof(plain, fc.record({ ...parts, outcome: outcome(sourceIds) }))
  })
