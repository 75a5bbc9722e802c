import type { MarkupElement } from '../../glossary/pack/formats/markup.ts'

/** What is read of a DOM node; any implementation of the DOM has it. */
interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: Iterable<DomNode>
}

interface DomElement extends DomNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

const ELEMENT = 1
const TEXT = 3

/** Pages nest a few dozen deep; what is deeper than this is left out. */
const DEEPEST = 400

/** Says nothing to a reader, or is not there yet. */
const SILENT: ReadonlySet<string> = new Set(['style', 'template', 'noscript', 'svg', 'iframe'])

/**
 * An element of a document and all below it as a plain tree, for the readers of pack formats.
 * Styles, templates and scripts are left out, but for scripts that are JSON-LD.
 */
export function markupTree(element: DomElement): MarkupElement {
  return toMarkup(element, 0)
}

function toMarkup(element: DomElement, depth: number): MarkupElement {
  const attributes = new Map<string, string>()
  for (const { name, value } of element.attributes) attributes.set(name.toLowerCase(), value)
  const children: (MarkupElement | string)[] = []
  if (depth < DEEPEST) {
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT) children.push(child.nodeValue ?? '')
      else if (isElement(child) && speaks(child)) children.push(toMarkup(child, depth + 1))
    }
  }
  return { name: element.localName.toLowerCase(), attributes, children, line: 0 }
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

function speaks(element: DomElement): boolean {
  const name = element.localName.toLowerCase()
  if (name !== 'script') return !SILENT.has(name)
  for (const { name: attribute, value } of element.attributes) {
    if (attribute.toLowerCase() === 'type')
      return value.trim().toLowerCase() === 'application/ld+json'
  }
  return false
}
