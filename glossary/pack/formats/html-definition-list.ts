import { childElements, findElements, textOf } from './markup.ts'
import type { MarkupElement } from './markup.ts'
import type { HtmlDefinition } from './html-definition.ts'
import { splitSpelledOut } from './spelled-out-term.ts'

/**
 * The groups of a page's definition lists (HTML, section 4.4.9): one or more `dt` and the `dd`
 * after them, which may be wrapped in a `div` each. Several `dt` name one thing; several `dd` say
 * it in paragraphs. A list inside a `dd` is read for itself.
 */
export function definitionLists(root: MarkupElement): readonly HtmlDefinition[] {
  return findElements(root, ({ name }) => name === 'dl').flatMap(readList)
}

function readList(list: MarkupElement): readonly HtmlDefinition[] {
  const parts = childElements(list).flatMap((child) =>
    child.name === 'div' ? childElements(child) : [child],
  )
  const found: HtmlDefinition[] = []
  let terms: MarkupElement[] = []
  let details: string[] = []
  const finish = () => {
    if (terms.length > 0 && details.length > 0) found.push(...readGroup(terms, details))
    terms = []
    details = []
  }
  for (const part of parts) {
    if (part.name === 'dt') {
      if (details.length > 0) finish()
      terms.push(part)
    } else if (part.name === 'dd') details.push(textOf(part, 'dl'))
  }
  finish()
  return found
}

function readGroup(
  terms: readonly MarkupElement[],
  details: readonly string[],
): readonly HtmlDefinition[] {
  const read = terms.map(readTerm).filter(({ form }) => form !== '')
  const [first] = read
  if (!first) return []
  return [
    {
      place: `dt ${JSON.stringify(first.form.slice(0, 40))}`,
      forms: read.map(({ form }) => form),
      longForms: read.flatMap(({ longForms }) => longForms),
      definition: details.filter((text) => text !== '').join('\n'),
    },
  ]
}

/** `<dt><abbr title="Long Form">LF</abbr>`, `<dt>Long Form (LF)` and plain terms. */
function readTerm(term: MarkupElement) {
  const form = textOf(term).replace(/\s*:$/, '')
  const abbreviation = findElements(term, ({ name }) => name === 'abbr')[0]
  const title = abbreviation?.attributes.get('title')?.replace(/\s+/g, ' ').trim() ?? ''
  if (abbreviation && title !== '' && textOf(abbreviation) === form) {
    return { form, longForms: [title] }
  }
  const split = splitSpelledOut(form)
  return split ? { form: split.term, longForms: split.longForms } : { form, longForms: [] }
}
