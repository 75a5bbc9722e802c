import type { Citation, Source } from '../citation.ts'
import type { Cue, Entry } from '../entry.ts'
import type { CitedPoint, Outcome, Pack } from '../pack.ts'
import { defaultCaseRule } from '../term.ts'
import { jsonLdContext } from './json-ld-context.ts'
import { FORMAT } from './migrate.ts'

/**
 * A pack as JSON in Glosslight's own format, which is JSON-LD 1.1 (docs/pack-format.md): give it
 * to `JSON.stringify`. Reading it back with `parsePack` gives the same pack. What equals its
 * default is left out.
 */
export function serializePack(pack: Pack): object {
  return {
    '@context': jsonLdContext(pack.id, pack.language),
    format: FORMAT,
    id: pack.id,
    type: ['DefinedTermSet', 'ConceptScheme'],
    title: pack.title,
    ...(pack.description === '' ? {} : { description: pack.description }),
    language: pack.language,
    revision: pack.revision,
    private: pack.private,
    sources: pack.sources.map(sourceJson),
    ...(pack.outcome === undefined ? {} : { outcome: outcomeJson(pack.outcome) }),
    entries: pack.entries.map(entryJson),
  }
}

function sourceJson(source: Source): object {
  const { id, title, author, publisher, date, url, licence, licenceUrl, credit } = source
  return {
    id,
    type: 'Article',
    title,
    author,
    ...(publisher === '' ? {} : { publisher }),
    date,
    url,
    ...(licence === '' ? {} : { licence }),
    ...(licenceUrl === undefined ? {} : { licenceUrl }),
    ...(credit === '' ? {} : { credit }),
  }
}

function outcomeJson(outcome: Outcome): object {
  const { headline, asOf, lead, stances, sections } = outcome
  return {
    headline,
    asOf,
    lead: pointJson(lead),
    stances: stances.map(({ kind, label, parties, citations }) => ({
      kind,
      label,
      parties,
      citations: citations.map(citationJson),
    })),
    sections: sections.map(({ title, points }) => ({ title, points: points.map(pointJson) })),
  }
}

function pointJson({ text, citations }: CitedPoint): object {
  return { text, citations: citations.map(citationJson) }
}

function citationJson(citation: Citation): object {
  const { source, exact, prefix, suffix, position, speaker } = citation
  return {
    source,
    ...(prefix === undefined ? {} : { prefix }),
    exact,
    ...(suffix === undefined ? {} : { suffix }),
    ...(position === undefined ? {} : { position }),
    ...(speaker === undefined ? {} : { speaker }),
  }
}

function entryJson(entry: Entry): object {
  const { id, term, kind, caseRule, definition, spelledOut } = entry
  return {
    id,
    type: ['DefinedTerm', 'Concept'],
    term,
    prefLabel: term,
    ...unlessEmpty('aliases', entry.aliases),
    kind,
    ...(caseRule === defaultCaseRule(kind) ? {} : { caseRule }),
    ...unlessEmpty('longForms', entry.longForms),
    ...unlessEmpty('hiddenForms', entry.hiddenForms),
    ...(definition === '' ? {} : { definition }),
    ...(spelledOut ? {} : { spelledOut }),
    ...unlessEmpty('citations', entry.citations.map(citationJson)),
    ...unlessEmpty('related', entry.related),
    ...unlessEmpty('cues', entry.cues.map(cueJson)),
    ...unlessEmpty(
      'rivals',
      entry.rivals.map(({ longForm, cues }) => ({ longForm, cues: cues.map(cueJson) })),
    ),
    ...unlessEmpty('negatives', entry.negatives),
  }
}

function cueJson({ word, weight }: Cue): object | string {
  return weight === 1 ? word : { word, weight }
}

function unlessEmpty(name: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [name]: list }
}
