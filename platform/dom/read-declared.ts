import type { DeclaredBy, DeclaredTerm } from '../../glossary/extract/declared-term.ts'
import { linkedNodes, textMember, typesOf } from './json-ld.ts'

const MOST_TERMS = 5_000
const LONGEST_TERM = 120
const LONGEST_DEFINITION = 2_000
/** A `<dl>` also lists facts ("Published: Monday"); a definition says a little more. */
const SHORTEST_DEFINITION = 12

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function declared(
  term: string,
  longForm: string,
  definition: string,
  by: DeclaredBy,
): DeclaredTerm[] {
  const bare = term.replace(/\s*[:–—]$/, '')
  if (bare === '' || bare.length > LONGEST_TERM) return []
  const text = definition.slice(0, LONGEST_DEFINITION)
  return longForm === '' && text === '' ? [] : [{ term: bare, longForm, definition: text, by }]
}

/** `<abbr title="Long Form">LF</abbr>`. A title that repeats the text says nothing. */
function abbreviations(document: Document): DeclaredTerm[] {
  return [...document.querySelectorAll('abbr[title], acronym[title]')].flatMap((element) => {
    const term = textOf(element)
    const longForm = (element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim()
    // Pages mark dates with `abbr` too (microformats): a long form has letters.
    if (longForm === term || !/\p{L}{2}/u.test(longForm)) return []
    return declared(term, longForm.slice(0, LONGEST_TERM), '', 'abbr')
  })
}

/** The group of a `<dt>`: the text of the `<dd>` elements that follow it. */
function definitionAfter(dt: Element): string {
  const parts: string[] = []
  let next = dt.nextElementSibling
  while (next && next.nodeName.toUpperCase() === 'DT') next = next.nextElementSibling
  while (next && next.nodeName.toUpperCase() === 'DD') {
    parts.push(textOf(next))
    next = next.nextElementSibling
  }
  return parts.join(' ')
}

function listTerms(document: Document): DeclaredTerm[] {
  return [...document.querySelectorAll('dl dt')].flatMap((dt) => {
    const definition = definitionAfter(dt)
    if (definition.length < SHORTEST_DEFINITION) return []
    const abbr = dt.querySelector('abbr[title]')
    return declared(textOf(dt), abbr?.getAttribute('title') ?? '', definition, 'dl')
  })
}

/** `<dfn>` with the paragraph, list point or table row around it, which HTML says defines it. */
function definingInstances(document: Document): DeclaredTerm[] {
  return [...document.querySelectorAll('dfn')].flatMap((dfn) => {
    if (dfn.closest('dt')) return []
    const abbr = dfn.querySelector('abbr[title]')
    const longForm = abbr?.getAttribute('title') ?? ''
    const term = abbr ? textOf(abbr) : dfn.getAttribute('title') || textOf(dfn)
    const definition = textOf(dfn.closest('p, li, dd, td, section, div'))
    return declared(term, longForm, definition, 'dfn')
  })
}

/** Linked data: a `DefinedTerm` with its name and description. */
function linkedTerms(document: Document): DeclaredTerm[] {
  return linkedNodes(document).flatMap((node) => {
    if (!typesOf(node).includes('DefinedTerm')) return []
    const code = textMember(node, 'termCode')
    const name = textMember(node, 'name')
    const shorter = code !== '' && code.length < name.length
    const description = textMember(node, 'description')
    return declared(shorter ? code : name, shorter ? name : '', description, 'schema')
  })
}

function microdataTerms(document: Document): DeclaredTerm[] {
  const selector = '[itemscope][itemtype*="schema.org/DefinedTerm"]'
  return [...document.querySelectorAll(selector)].flatMap((scope) => {
    if (!(scope.getAttribute('itemtype') ?? '').endsWith('/DefinedTerm')) return []
    const property = (name: string): string => {
      const element = scope.querySelector(`[itemprop~="${name}"]`)
      return (element?.getAttribute('content') ?? textOf(element)).trim()
    }
    return declared(property('name'), '', property('description'), 'schema')
  })
}

/**
 * The terms a page declares by its own mark-up: `<dfn>`, `<abbr title>`, `<dl>`, and schema.org
 * `DefinedTerm` as JSON-LD or microdata. One per term, the richest declaration first in that
 * order: linked data, lists, `dfn`, `abbr`. At most 5,000; the page is only read.
 */
export function readDeclared(document: Document): DeclaredTerm[] {
  const found = new Map<string, DeclaredTerm>()
  const sources = [linkedTerms, microdataTerms, listTerms, definingInstances, abbreviations]
  for (const read of sources)
    for (const term of read(document)) {
      if (found.size >= MOST_TERMS) break
      const known = found.get(term.term)
      if (known === undefined) found.set(term.term, term)
      else if (known.longForm === '' && term.longForm !== '')
        found.set(term.term, { ...known, longForm: term.longForm })
    }
  return [...found.values()]
}
