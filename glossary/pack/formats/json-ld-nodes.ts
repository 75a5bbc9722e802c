import { isJsonObject } from '../field.ts'
import type { ProblemList } from '../problem.ts'
import { readContext } from './json-ld-names.ts'
import type { JsonLdNames } from './json-ld-names.ts'

/** A text in a language (a BCP 47 tag in small letters), or in none. */
export interface JsonLdText {
  readonly text: string
  readonly language: string | undefined
}

/**
 * A thing a JSON-LD document describes. `types` and the keys of `texts` and `links` are IRIs.
 * `links` are ids of other things. `path` is where the first description of it begins.
 */
export interface JsonLdNode {
  readonly id: string
  readonly path: string
  readonly types: Set<string>
  readonly texts: Map<string, JsonLdText[]>
  readonly links: Map<string, string[]>
}

/** How deep a document may nest; vocabularies need three or four. */
const DEEPEST = 64

/**
 * Reads a JSON-LD document into its things, whatever shape they are written in: expanded,
 * compacted, nested or as an `@graph`. It understands what vocabularies use of JSON-LD 1.1:
 * prefixes, term definitions, `@vocab`, `@language`, language maps, `@list` and `@set`, aliases of
 * the keywords. Contexts that are only named are not fetched: the names of schema.org and SKOS
 * are known anyway. Things described in several places are one.
 */
export function readJsonLdNodes(json: unknown, problems: ProblemList): readonly JsonLdNode[] {
  const reader = new NodeReader(problems)
  reader.read(json, '', readContext(undefined, problems), 0)
  return reader.nodes
}

class NodeReader {
  readonly #byId = new Map<string, JsonLdNode>()
  readonly #problems: ProblemList
  #unnamed = 0

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  get nodes(): readonly JsonLdNode[] {
    return [...this.#byId.values()]
  }

  /** Reads a thing or a list of things; gives the ids of those that stand here. */
  read(value: unknown, path: string, names: JsonLdNames, depth: number): readonly string[] {
    if (depth > DEEPEST) {
      this.#problems.error(path, `nests deeper than ${DEEPEST} levels`)
      return []
    }
    if (Array.isArray(value)) {
      const members: readonly unknown[] = value
      return members.flatMap((one, at) => this.read(one, `${path}[${at}]`, names, depth + 1))
    }
    if (!isJsonObject(value)) return []
    const own = Object.hasOwn(value, '@context')
    const here = own ? readContext(value['@context'], this.#problems, names) : names
    return this.#readObject(value, path, here, depth)
  }

  #readObject(
    value: Readonly<Record<string, unknown>>,
    path: string,
    names: JsonLdNames,
    depth: number,
  ): readonly string[] {
    const { keywords, members } = sortMembers(value, names)
    const listed = keywords.get('@list') ?? keywords.get('@set')
    if (listed !== undefined) return this.read(listed, path, names, depth + 1)
    const id = keywords.get('@id')
    // A mere reference describes nothing: the thing stands, in order, where it is described.
    if (keywords.size + members.length === 1 && typeof id === 'string')
      return [names.iri(id, false)]
    const node = this.#node(id, path, names)
    for (const type of asList(keywords.get('@type'))) {
      if (typeof type === 'string') node.types.add(names.iri(type, true))
    }
    for (const [key, member] of members) {
      this.#readProperty(node, key, member, { place: joined(path, key), names, depth })
    }
    this.read(keywords.get('@graph'), joined(path, '@graph'), names, depth + 1)
    return [node.id]
  }

  #node(id: unknown, path: string, names: JsonLdNames): JsonLdNode {
    this.#unnamed += 1
    const named = typeof id === 'string' ? names.iri(id, false) : `_:unnamed-${this.#unnamed}`
    const known = this.#byId.get(named)
    if (known) return known
    const node = { id: named, path, types: new Set<string>(), texts: new Map(), links: new Map() }
    this.#byId.set(named, node)
    return node
  }

  #readProperty(
    node: JsonLdNode,
    key: string,
    value: unknown,
    at: { readonly place: string; readonly names: JsonLdNames; readonly depth: number },
  ): void {
    const { names } = at
    const property = names.iri(key, true)
    const listed = Array.isArray(value)
    asList(value).forEach((one, index) => {
      const here = listed ? { ...at, place: `${at.place}[${index}]` } : at
      if (typeof one === 'string') {
        if (names.isLink(key)) add(node.links, property, names.iri(one, false))
        else add(node.texts, property, { text: one, language: names.languageOf(key) })
      } else if (typeof one === 'number') {
        add(node.texts, property, { text: String(one), language: undefined })
      } else if (isJsonObject(one)) this.#readValue(node, key, property, one, here)
    })
  }

  #readValue(
    node: JsonLdNode,
    key: string,
    property: string,
    value: Readonly<Record<string, unknown>>,
    at: { readonly place: string; readonly names: JsonLdNames; readonly depth: number },
  ): void {
    const { names } = at
    const { keywords } = sortMembers(value, names)
    const literal = keywords.get('@value')
    const language = keywords.get('@language')
    if (literal !== undefined) {
      const tag = typeof language === 'string' ? language.toLowerCase() : undefined
      add(node.texts, property, { text: String(literal), language: tag })
    } else if (names.isLanguageMap(key)) {
      for (const [tag, texts] of Object.entries(value)) {
        for (const text of asList(texts)) {
          if (typeof text !== 'string') continue
          const none = names.keyword(tag) === '@none'
          add(node.texts, property, { text, language: none ? undefined : tag.toLowerCase() })
        }
      }
    } else {
      const ids = this.read(value, at.place, names, at.depth + 1)
      for (const id of ids) add(node.links, property, id)
    }
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** The members of an object: those that are keywords, or stand for some, apart from the others. */
function sortMembers(value: Readonly<Record<string, unknown>>, names: JsonLdNames) {
  const keywords = new Map<string, unknown>()
  const members: (readonly [string, unknown])[] = []
  for (const member of Object.entries(value)) {
    const keyword = names.keyword(member[0])
    if (keyword === undefined) members.push(member)
    else keywords.set(keyword, member[1])
  }
  return { keywords, members }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** A value as the list JSON-LD takes it for; `@list` and `@set` around it are taken away. */
function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (isJsonObject(value)) {
    const inner = Object.hasOwn(value, '@list') ? value['@list'] : undefined
    const set = Object.hasOwn(value, '@set') ? value['@set'] : undefined
    if (inner !== undefined || set !== undefined) return asList(inner ?? set)
    return [value]
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list
}
