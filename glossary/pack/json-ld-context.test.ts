import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isJsonObject } from './field.ts'
import { jsonLdContext } from './json-ld-context.ts'

const file = new URL('../../public/packs/wcit-2012.json', import.meta.url)
const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
const context: Readonly<Record<string, unknown>> = { ...jsonLdContext('urn:x-test:a', 'en') }

/** Every key of every object in a JSON value, but not below keys whose values are JSON literals. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === '@context' || key === 'cues' || key === 'rivals' ? [key] : [key, ...keysOf(below)],
  )
}

/** The IRI a term definition gives, with its prefix written out. */
function iriOf(definition: unknown): string {
  const id = isJsonObject(definition) ? definition['@id'] : definition
  if (typeof id !== 'string') return ''
  const [prefix = '', local = ''] = id.split(/:(.*)/s)
  const base = context[prefix]
  return typeof base === 'string' && local !== '' ? base + local : id
}

test('every key of the built-in briefing means something in JSON-LD', () => {
  const keys = new Set(keysOf(json))
  keys.delete('@context')
  for (const key of keys) {
    const iri = iriOf(context[key])
    expect(iri, key).toMatch(/^(@id|@type|https?:\/\/\S+|urn:glosslight:ns:\w+)$/)
  }
})

test('the context is written out, so nothing is fetched', () => {
  expect(isJsonObject(json) && json['@context']).toEqual(
    jsonLdContext('urn:glosslight:pack:wcit-2012', 'en'),
  )
  expect(JSON.stringify(context)).not.toContain('@import')
})

test.each([
  ['DefinedTermSet', 'https://schema.org/DefinedTermSet'],
  ['DefinedTerm', 'https://schema.org/DefinedTerm'],
  ['ConceptScheme', 'http://www.w3.org/2004/02/skos/core#ConceptScheme'],
  ['Concept', 'http://www.w3.org/2004/02/skos/core#Concept'],
  ['entries', 'https://schema.org/hasDefinedTerm'],
  ['term', 'https://schema.org/name'],
  ['prefLabel', 'http://www.w3.org/2004/02/skos/core#prefLabel'],
  ['hiddenForms', 'http://www.w3.org/2004/02/skos/core#hiddenLabel'],
])('%s is %s', (name, iri) => {
  expect(iriOf(context[name])).toBe(iri)
})
