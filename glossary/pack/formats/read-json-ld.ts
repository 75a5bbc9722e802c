import { LIMITS } from '../limits.ts'
import { ProblemList } from '../problem.ts'
import { canonicalLanguage, isEntryId, isPackId } from '../value-checks.ts'
import { arrangeForms } from './arrange-forms.ts'
import { assemblePack, failed } from './assemble-pack.ts'
import type { EntryDraft, PackDefaults, Reading } from './assemble-pack.ts'
import { readJsonLdNodes } from './json-ld-nodes.ts'
import type { JsonLdNode } from './json-ld-nodes.ts'
import { DCTERMS, OWN, RDFS, SCHEMA, SKOS } from './vocabularies.ts'

const CONCEPT = `${SKOS}Concept`
const DEFINED_TERM = `${SCHEMA}DefinedTerm`
const CATEGORY_CODE = `${SCHEMA}CategoryCode`
const SETS = [`${SKOS}ConceptScheme`, `${SCHEMA}DefinedTermSet`, `${SCHEMA}CategoryCodeSet`]

const TERM = [`${SKOS}prefLabel`, `${SCHEMA}name`, `${RDFS}label`]
const TITLE = [...TERM.slice(1), `${DCTERMS}title`, `${SKOS}prefLabel`]
const DESCRIPTION = [`${SCHEMA}description`, `${DCTERMS}description`, `${RDFS}comment`]
const ALIASES = [`${SKOS}altLabel`, `${SCHEMA}alternateName`, `${SCHEMA}termCode`]
const DEFINITION = [
  `${SKOS}definition`,
  `${SCHEMA}description`,
  `${SCHEMA}disambiguatingDescription`,
  `${SKOS}scopeNote`,
  `${RDFS}comment`,
  `${DCTERMS}description`,
]

/**
 * Reads the concepts of a SKOS vocabulary and the defined terms of schema.org out of a JSON-LD
 * document. Of several languages the one asked for is taken, else the one most labels are in.
 * Labels are arranged by `arrangeForms`; what Glosslight wrote itself comes back as it was.
 * `broader` and `narrower` count as related. Other things in the document are passed over.
 */
export function readJsonLd(json: unknown, defaults: PackDefaults): Reading {
  const problems = new ProblemList()
  const nodes = readJsonLdNodes(json, problems)
  const concepts = nodes.filter(
    ({ types }) => types.has(CONCEPT) || types.has(DEFINED_TERM) || types.has(CATEGORY_CODE),
  )
  if (problems.errors > 0) return failed(problems)
  if (concepts.length === 0) {
    problems.error('', 'has no skos:Concept and no schema.org DefinedTerm')
    return failed(problems)
  }
  if (concepts.length > LIMITS.terms) {
    problems.error('', `has more than ${LIMITS.terms.toLocaleString('en')} concepts`)
    return failed(problems)
  }
  const language = mainLanguage(concepts, defaults.language.toLowerCase())
  const reader = new ConceptReader(language)
  const set = nodes.find(({ types }) => SETS.some((type) => types.has(type)))
  const keys = new Set(concepts.map(({ id }) => id))
  const frame = set ? reader.frame(set) : {}
  const drafts = concepts.map((concept) => reader.draft(concept, keys, set?.id))
  const tag = canonicalLanguage(language ?? '') ?? defaults.language
  return assemblePack({ ...frame, language: tag }, drafts, defaults, problems)
}

/** The language asked for where labels are in it, else the commonest; undefined where none is. */
function mainLanguage(concepts: readonly JsonLdNode[], wanted: string): string | undefined {
  const counts = new Map<string, number>()
  for (const { texts } of concepts) {
    for (const { language } of TERM.flatMap((property) => texts.get(property) ?? [])) {
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const primary = wanted.split('-')[0]
  const close = [...counts.keys()].find((tag) => tag.split('-')[0] === primary)
  if (counts.has(wanted)) return wanted
  return close ?? [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

class ConceptReader {
  readonly #language: string | undefined

  constructor(language: string | undefined) {
    this.#language = language
  }

  frame(set: JsonLdNode): Record<string, unknown> {
    const title = this.#first(set, TITLE)
    const description = this.#first(set, DESCRIPTION)
    return {
      ...(isPackId(set.id) ? { id: set.id } : {}),
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    }
  }

  draft(node: JsonLdNode, keys: ReadonlySet<string>, scheme: string | undefined): EntryDraft {
    const hidden = { hiddenForms: this.#all(node, [`${SKOS}hiddenLabel`]) }
    const definition = this.#first(node, DEFINITION)
    const relatedKeys = ['related', 'broader', 'narrower']
      .flatMap((name) => node.links.get(SKOS + name) ?? [])
      .filter((key) => keys.has(key))
    const id = ownId(node.id, scheme)
    return {
      place: node.path,
      key: node.id,
      relatedKeys,
      members: {
        ...this.#forms(node),
        ...hidden,
        ...(id === undefined ? {} : { id }),
        ...(definition === undefined ? {} : { definition }),
      },
    }
  }

  #forms(node: JsonLdNode): Record<string, unknown> {
    const term = this.#first(node, TERM)
    const aliases = this.#all(node, ALIASES)
    const kind = node.texts.get(`${OWN}kind`)?.[0]?.text
    if (term === undefined) return {}
    if (kind === undefined) return { ...arrangeForms(term, aliases) }
    const longForms = this.#all(node, [`${OWN}longForm`])
    const caseRule = node.texts.get(`${OWN}caseRule`)?.[0]?.text
    const spelledOut = node.texts.get(`${OWN}spelledOut`)?.[0]?.text !== 'false'
    const members = { term, kind, caseRule, spelledOut, longForms }
    return { ...members, aliases: this.#without(aliases, longForms) }
  }

  /** Takes one of each away: a form may be an alias and a long form at once. */
  #without(all: readonly string[], taken: readonly string[]): readonly string[] {
    const rest = new Set(taken)
    return all.filter((form) => !rest.delete(form))
  }

  /** The first text of the first property that has one in the language, or in none. */
  #first(node: JsonLdNode, properties: readonly string[]): string | undefined {
    for (const property of properties) {
      const texts = node.texts.get(property) ?? []
      const own = texts.find(({ language }) => language === this.#language)
      const found = own ?? texts.find(({ language }) => language === undefined)
      if (found) return found.text
    }
    return undefined
  }

  #all(node: JsonLdNode, properties: readonly string[]): readonly string[] {
    return properties
      .flatMap((property) => node.texts.get(property) ?? [])
      .filter(({ language }) => language === undefined || language === this.#language)
      .map(({ text }) => text)
  }
}

/** The id of an entry that Glosslight wrote itself under the id of its pack. */
function ownId(id: string, scheme: string | undefined): string | undefined {
  if (scheme === undefined || !id.startsWith(`${scheme}/`)) return undefined
  const rest = id.slice(scheme.length + 1)
  return isEntryId(rest) ? rest : undefined
}
