import { isJsonObject } from '../field.ts'
import type { ProblemList } from '../problem.ts'
import { DCTERMS, OWN, RDFS, SCHEMA, SKOS } from './vocabularies.ts'

/** What a context says the names of a document mean. */
export interface JsonLdNames {
  /** The keyword (`@id`, `@type` …) a name is or stands for. */
  keyword(name: string): string | undefined
  /** The IRI of a name; `vocabulary` for properties and types, else for ids of things. */
  iri(name: string, vocabulary: boolean): string
  /** True where the strings of a property are ids of things. */
  isLink(name: string): boolean
  /** True where the value of a property is an object of texts by language. */
  isLanguageMap(name: string): boolean
  /** The language of the strings of a property. */
  languageOf(name: string): string | undefined
}

interface Definition {
  readonly id: string | undefined
  readonly type: string | undefined
  readonly container: readonly unknown[]
  /** Null where the property is said to have none. */
  readonly language: string | null | undefined
}

interface Context {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly vocabulary: string
  readonly base: string
  readonly language: string | undefined
}

/** What everybody means by these, declared or not. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['skos', SKOS],
  ['schema', SCHEMA],
  ['sdo', SCHEMA],
  ['rdfs', RDFS],
  ['dct', DCTERMS],
  ['dcterms', DCTERMS],
  ['gl', OWN],
])

/** Names of SKOS that are used bare under a context that was not fetched. */
const SKOS_NAMES: ReadonlySet<string> = new Set([
  'Concept',
  'ConceptScheme',
  'prefLabel',
  'altLabel',
  'hiddenLabel',
  'definition',
  'scopeNote',
  'notation',
  'related',
  'broader',
  'narrower',
  'inScheme',
  'topConceptOf',
  'hasTopConcept',
])

/** Properties of SKOS and others whose strings are ids even where no context says so. */
const LINKS: ReadonlySet<string> = new Set(
  ['related', 'broader', 'narrower', 'inScheme', 'topConceptOf', 'hasTopConcept'].map(
    (name) => SKOS + name,
  ),
)

const NOTHING: Context = { definitions: new Map(), vocabulary: '', base: '', language: undefined }
const CONTEXTS = new WeakMap<JsonLdNames, Context>()

/**
 * The names under a context (an object, a list of them, or the address of one), on top of those
 * around it.
 */
export function readContext(
  context: unknown,
  problems: ProblemList,
  around?: JsonLdNames,
): JsonLdNames {
  let current = (around && CONTEXTS.get(around)) ?? NOTHING
  const list: readonly unknown[] = Array.isArray(context) ? context : [context]
  for (const one of list) {
    if (one === null) current = NOTHING
    else if (isJsonObject(one)) current = extend(current, one)
    else if (typeof one === 'string' && !/^https?:\/\/(www\.)?schema\.org\/?/.test(one)) {
      problems.warn('@context', 'is not fetched; names are taken as those of SKOS', one)
    }
  }
  const names = namesOf(current)
  CONTEXTS.set(names, current)
  return names
}

function extend(before: Context, members: Readonly<Record<string, unknown>>): Context {
  const definitions = new Map(before.definitions)
  for (const [name, value] of Object.entries(members)) {
    if (!name.startsWith('@')) definitions.set(name, definitionOf(value))
  }
  const text = (name: string, otherwise: string) => {
    const value = Object.hasOwn(members, name) ? members[name] : undefined
    return typeof value === 'string' ? value : otherwise
  }
  const language = text('@language', before.language ?? '').toLowerCase()
  return {
    definitions,
    vocabulary: text('@vocab', before.vocabulary),
    base: text('@base', before.base),
    language: language === '' ? undefined : language,
  }
}

function definitionOf(value: unknown): Definition {
  const plain = { id: undefined, type: undefined, container: [], language: undefined }
  if (typeof value === 'string') return { ...plain, id: value }
  if (!isJsonObject(value)) return plain
  const member = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
  const text = (name: string) => {
    const found = member(name)
    return typeof found === 'string' ? found : undefined
  }
  const container = member('@container')
  const language = text('@language')?.toLowerCase()
  return {
    id: text('@id'),
    type: text('@type'),
    container: Array.isArray(container) ? container : [container],
    language: member('@language') === null ? null : language,
  }
}

function namesOf(context: Context): JsonLdNames {
  const { definitions, base } = context
  const keyword = (name: string) => {
    if (name.startsWith('@')) return name
    const id = definitions.get(name)?.id
    return id?.startsWith('@') ? id : undefined
  }
  const properties = new Map<string, string>()
  const iriOf = (name: string, vocabulary: boolean) =>
    canonical(
      vocabulary
        ? vocabularyIri(context, name, 0)
        : (compact(context, name, 0) ?? resolve(base, name)),
    )
  /** Properties are few and stand everywhere. */
  const iri = (name: string, vocabulary: boolean) => {
    if (!vocabulary) return iriOf(name, false)
    const known = properties.get(name)
    if (known !== undefined) return known
    const found = iriOf(name, true)
    properties.set(name, found)
    return found
  }
  return {
    keyword,
    iri,
    isLink: (name) => {
      const type = definitions.get(name)?.type
      return type === '@id' || type === '@vocab' || LINKS.has(iri(name, true))
    },
    isLanguageMap: (name) => definitions.get(name)?.container.includes('@language') ?? false,
    languageOf: (name) => {
      const own = definitions.get(name)?.language
      return own === null ? undefined : (own ?? context.language)
    },
  }
}

/** Definitions may be made of other definitions, but not without end. */
const LONGEST_CHAIN = 8

function vocabularyIri(context: Context, name: string, chain: number): string {
  const id = context.definitions.get(name)?.id
  if (id !== undefined && id !== name && chain < LONGEST_CHAIN) {
    return vocabularyIri(context, id, chain + 1)
  }
  const whole = compact(context, name, chain)
  if (whole !== undefined) return whole
  if (context.vocabulary !== '') return context.vocabulary + name
  return (SKOS_NAMES.has(name) ? SKOS : SCHEMA) + name
}

/** The IRI of `prefix:name`, or of a whole IRI; undefined for a bare name. */
function compact(context: Context, name: string, chain: number): string | undefined {
  const colon = name.indexOf(':')
  if (colon < 0) return undefined
  const prefix = name.slice(0, colon)
  const rest = name.slice(colon + 1)
  if (rest.startsWith('//') || prefix === '_') return name
  const id = context.definitions.get(prefix)?.id
  if (id !== undefined && chain < LONGEST_CHAIN)
    return (compact(context, id, chain + 1) ?? id) + rest
  const known = PREFIXES.get(prefix)
  return known === undefined ? name : known + rest
}

/** Ids need only be told apart, so a relative one is put after the base as it stands. */
function resolve(base: string, name: string): string {
  return base === '' || name === '' ? name : base + name
}

/** schema.org is written with http and https, with and without www. */
function canonical(iri: string): string {
  return iri.replace(/^https?:\/\/(www\.)?schema\.org\//, SCHEMA)
}
