import type { Source } from '../../citation.ts'
import { readJson } from '../pack-text.ts'
import { ProblemList } from '../problem.ts'
import { arrangeForms } from './arrange-forms.ts'
import { assemblePack } from './assemble-pack.ts'
import type { EntryDraft, PackDefaults, Reading } from './assemble-pack.ts'
import type { HtmlDefinition } from './html-definition.ts'
import { definitionLists } from './html-definition-list.ts'
import { childElements, findElements, rawText, textOf } from './markup.ts'
import type { MarkupElement } from './markup.ts'
import { readJsonLd } from './read-json-ld.ts'

/** Elements whose text says what a `dfn` in it means. */
const BLOCKS = ['p', 'li', 'dd', 'td', 'blockquote', 'figcaption', 'div']

/** A block with more characters than this is no definition but a part of the page. */
const LONGEST_BLOCK = 1_500

/** A quotation from a page is a phrase, not the page. */
const QUOTED_WORDS = 25

/**
 * Reads the glossary of a web page, given as a tree: what it declares as JSON-LD (schema.org
 * DefinedTermSet, SKOS) where it does, else its definition lists (`dl`), terms defined in running
 * text (`dfn`) and abbreviations that say what they stand for (`abbr title`). With `source`, the
 * page itself, each definition is cited from it.
 */
export function readHtml(page: MarkupElement, defaults: PackDefaults, source?: Source): Reading {
  // What is below is searched; the page may be one of the elements looked for.
  const root = { ...page, name: '#document', children: [page] }
  const declared = readDeclared(root, defaults)
  if (declared) return declared
  const problems = new ProblemList()
  const found = mergeDefinitions([...definitionLists(root), ...dfnDefinitions(root)])
  const drafts = withAbbreviations(found, root).map((one) => draftOf(one, source))
  if (drafts.length === 0) {
    problems.error('', 'has no definition list, no dfn, no abbr with a title and no JSON-LD terms')
  }
  const language = root.attributes.get('lang')
  const title = findElements(root, ({ name }) => name === 'title')[0]
  const frame = {
    ...(title && textOf(title) !== '' ? { title: textOf(title) } : {}),
    ...(language === undefined || language === '' ? {} : { language }),
    ...(source === undefined ? {} : { sources: [source] }),
  }
  return assemblePack(frame, drafts, defaults, problems)
}

/** The first JSON-LD block of a page that declares terms. */
function readDeclared(root: MarkupElement, defaults: PackDefaults): Reading | undefined {
  const blocks = findElements(
    root,
    ({ name, attributes }) =>
      name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json',
  )
  for (const block of blocks) {
    const read = readJson(rawText(block))
    if (read.problem !== undefined) continue
    const reading = readJsonLd(read.json, defaults)
    if (reading.pack || reading.refused > 0) return reading
  }
  return undefined
}

function dfnDefinitions(root: MarkupElement): readonly HtmlDefinition[] {
  const found: HtmlDefinition[] = []
  const visit = (element: MarkupElement, block: MarkupElement): void => {
    for (const child of childElements(element)) {
      // Definition lists are read as such.
      if (child.name === 'dt') continue
      if (child.name === 'dfn') found.push(dfnDefinition(child, block))
      else visit(child, BLOCKS.includes(child.name) ? child : block)
    }
  }
  visit(root, root)
  return found.filter(
    ({ forms, definition }) => forms[0] !== '' && definition.length <= LONGEST_BLOCK,
  )
}

function dfnDefinition(dfn: MarkupElement, block: MarkupElement): HtmlDefinition {
  const abbreviation = findElements(dfn, ({ name }) => name === 'abbr')[0]
  const title = dfn.attributes.get('title') ?? abbreviation?.attributes.get('title') ?? ''
  const term = textOf(dfn)
  return {
    place: `dfn ${JSON.stringify(term.slice(0, 40))}`,
    forms: [term],
    longForms: title.trim() === '' ? [] : [title.trim()],
    definition: textOf(block),
  }
}

/** A term that is defined twice in the same words is one definition. */
function mergeDefinitions(found: readonly HtmlDefinition[]): readonly HtmlDefinition[] {
  const seen = new Set<string>()
  return found.filter(({ forms, definition }) => {
    const key = JSON.stringify([forms[0], definition])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Adds what abbreviations stand for to the definitions there are, and those of new ones. */
function withAbbreviations(
  found: readonly HtmlDefinition[],
  root: MarkupElement,
): readonly HtmlDefinition[] {
  const titles = new Map<string, Set<string>>()
  for (const abbr of findElements(root, ({ name }) => name === 'abbr' || name === 'acronym')) {
    const title = abbr.attributes.get('title')?.replace(/\s+/g, ' ').trim() ?? ''
    const form = textOf(abbr)
    if (title === '' || form === '' || title === form) continue
    const known = titles.get(form)
    if (known) known.add(title)
    else titles.set(form, new Set([title]))
  }
  const defined = new Set(found.map(({ forms }) => forms[0]))
  const completed = found.map((one) => {
    const more = [...(titles.get(one.forms[0] ?? '') ?? [])]
    return { ...one, longForms: [...new Set([...one.longForms, ...more])] }
  })
  const added = [...titles].flatMap(([form, longForms]) =>
    defined.has(form)
      ? []
      : [
          {
            place: `abbr ${JSON.stringify(form.slice(0, 40))}`,
            forms: [form],
            longForms: [...longForms],
            definition: '',
          },
        ],
  )
  return [...completed, ...added]
}

function draftOf(
  { place, forms, longForms, definition }: HtmlDefinition,
  source: Source | undefined,
): EntryDraft {
  const [term = '', ...others] = forms
  const arranged = arrangeForms(term, others)
  const exact = (definition.split('\n')[0] ?? '').split(' ').slice(0, QUOTED_WORDS).join(' ')
  const cited = source !== undefined && exact !== ''
  return {
    place,
    members: {
      ...arranged,
      longForms: [...new Set([...longForms, ...arranged.longForms])],
      definition,
      ...(cited ? { citations: [{ source: source.id, exact }] } : {}),
    },
  }
}
