import type { CitationDraft, EntryDraft, EntryField } from '../../../components/entry-draft.ts'
import type { Cue, Entry } from '../../../glossary/entry.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { decodeSource } from '../../../glossary/pack/decode-citation.ts'
import { decodeEntry } from '../../../glossary/pack/decode-entry.ts'
import { EntryIds } from '../../../glossary/pack/formats/entry-id.ts'
import { termKey } from '../../../glossary/pack/plan-import.ts'
import { ProblemList, type Problem } from '../../../glossary/pack/problem.ts'
import { defaultCaseRule } from '../../../glossary/term.ts'

/** Entries as the reader edits them, and back. */

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const WEIGHED = /^(.+?)\s*=\s*(\S+)$/

/** `treaty` weighs 1; `treaty = 0.5` half of that. A decimal comma is one, too. */
function cuesOf(text: string): readonly unknown[] {
  return linesOf(text).map((line) => {
    const [, word, weight = ''] = WEIGHED.exec(line) ?? []
    return word === undefined ? line : { word, weight: Number(weight.replace(',', '.')) }
  })
}

const cueLine = ({ word, weight }: Cue): string => (weight === 1 ? word : `${word} = ${weight}`)

/** A draft of an entry that is not there yet. */
export const emptyDraft: EntryDraft = {
  id: '',
  term: '',
  aliases: '',
  kind: 'name',
  caseRule: 'default',
  longForms: '',
  hiddenForms: '',
  definition: '',
  spelledOut: true,
  citations: [],
  related: '',
  cues: '',
  rivals: [],
  negatives: [],
  sources: [],
}

/** An entry of a pack, ready to be edited. */
export function draftOf(entry: Entry, pack: Pick<Pack, 'entries'>): EntryDraft {
  const terms = new Map(pack.entries.map(({ id, term }) => [id, term]))
  const { id, term, kind, caseRule, definition, spelledOut, negatives } = entry
  return {
    id,
    term,
    kind,
    caseRule: caseRule === defaultCaseRule(kind) ? 'default' : caseRule,
    definition,
    spelledOut,
    negatives,
    aliases: entry.aliases.join('\n'),
    longForms: entry.longForms.join('\n'),
    hiddenForms: entry.hiddenForms.join('\n'),
    related: entry.related.map((other) => terms.get(other) ?? other).join('\n'),
    cues: entry.cues.map(cueLine).join('\n'),
    citations: entry.citations.map((citation, key) => ({
      prefix: '',
      suffix: '',
      speaker: '',
      ...citation,
      key,
    })),
    rivals: entry.rivals.map(({ longForm, cues }, key) => ({
      key,
      longForm,
      cues: cues.map(cueLine).join('\n'),
    })),
    sources: [],
  }
}

/** A draft, checked. `json` and `sources` are what a `save-entry` call takes. */
export interface CheckedDraft {
  readonly json: object
  readonly sources: readonly object[]
  /** The entry, where nothing is wrong with it. */
  readonly entry?: Entry
  readonly problems: ReadonlyMap<EntryField, Problem>
}

/** Checks a draft by the rules of the pack format; `was` is the id of the entry it replaces. */
export function checkDraft(draft: EntryDraft, pack: Pack, was: string | null): CheckedDraft {
  const problems = new ProblemList()
  const sources = draft.sources.flatMap(
    (source, index) =>
      decodeSource({ value: sourceJson(source), path: `sources[${index}]`, problems }) ?? [],
  )
  const json = jsonOf(draft, pack, was, problems)
  const ids = new Set([...pack.sources, ...draft.sources].map(({ id }) => id))
  const entry = decodeEntry({ value: json, path: '', problems }, ids)
  const wrong = new Map<EntryField, Problem>()
  for (const problem of problems.list()) {
    const field = problem.severity === 'error' ? fieldOf(problem.path, draft) : undefined
    if (field !== undefined && !wrong.has(field)) wrong.set(field, problem)
  }
  const good = entry !== undefined && problems.errors === 0
  return { json, sources, problems: wrong, ...(good ? { entry } : {}) }
}

function sourceJson(source: EntryDraft['sources'][number]): object {
  const filled = Object.entries(source).filter(([, value]) => value.trim() !== '')
  return Object.fromEntries(filled)
}

function jsonOf(draft: EntryDraft, pack: Pack, was: string | null, problems: ProblemList): object {
  const others = pack.entries.filter(({ id }) => id !== was)
  const ids = new EntryIds()
  for (const { id } of pack.entries) ids.take(id)
  return {
    id: was ?? ids.from(draft.term),
    term: draft.term,
    aliases: linesOf(draft.aliases),
    kind: draft.kind,
    ...(draft.caseRule === 'default' ? {} : { caseRule: draft.caseRule }),
    longForms: linesOf(draft.longForms),
    hiddenForms: linesOf(draft.hiddenForms),
    definition: draft.definition,
    spelledOut: draft.spelledOut,
    citations: draft.citations.map((citation) => citationJson(citation, pack, was)),
    related: relatedIds(draft.related, others, problems),
    cues: cuesOf(draft.cues),
    rivals: draft.rivals.map(({ longForm, cues }) => ({ longForm, cues: cuesOf(cues) })),
    negatives: draft.negatives,
  }
}

/** The position is a hint about the very words it was kept with. */
function citationJson(citation: CitationDraft, pack: Pack, was: string | null): object {
  const { key, source, exact, prefix, suffix, speaker, position } = citation
  const before = pack.entries.find(({ id }) => id === was)?.citations[key]
  return {
    source,
    exact,
    ...(prefix.trim() === '' ? {} : { prefix }),
    ...(suffix.trim() === '' ? {} : { suffix }),
    ...(speaker.trim() === '' ? {} : { speaker }),
    ...(position === undefined || before?.exact !== exact ? {} : { position }),
  }
}

function relatedIds(
  text: string,
  others: readonly Entry[],
  problems: ProblemList,
): readonly string[] {
  const byTerm = new Map(others.map((entry) => [termKey(entry), entry.id]))
  const ids = new Set(others.map(({ id }) => id))
  return linesOf(text).flatMap((term) => {
    const id = byTerm.get(termKey({ term })) ?? (ids.has(term) ? term : undefined)
    if (id === undefined) problems.error('related', 'names no entry of this pack', term)
    return id ?? []
  })
}

const PLAIN_FIELDS = new Set<string>([
  'id',
  'term',
  'aliases',
  'kind',
  'caseRule',
  'longForms',
  'hiddenForms',
  'definition',
  'related',
  'cues',
  'negatives',
])

function isPlainField(name: string): name is Exclude<EntryField, `${string} ${number}`> {
  return PLAIN_FIELDS.has(name)
}

/** The field that a path of the pack format is about (`citations[1].exact`). */
function fieldOf(path: string, draft: EntryDraft): EntryField | undefined {
  const [, name = '', index = '0'] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? []
  const at = Number(index)
  if (name === 'citations') return `citation ${draft.citations[at]?.key ?? 0}`
  if (name === 'rivals') return `rival ${draft.rivals[at]?.key ?? 0}`
  if (name === 'sources') return `source ${at}`
  return isPlainField(name) ? name : undefined
}
