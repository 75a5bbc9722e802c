import { plainText } from './plain-text.ts'

/** Longer scripts are data dumps, not descriptions of an article. */
const LONGEST = 1_000_000
const MOST_NODES = 5_000
const DEPTH = 6

/** An object of a JSON-LD block: its members are not known to have any shape. */
export type LinkedNode = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function collect(value: unknown, depth: number, into: LinkedNode[]): void {
  if (depth > DEPTH || into.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const element of value) collect(element, depth + 1, into)
  } else if (isObject(value)) {
    into.push(value)
    for (const member of Object.values(value))
      if (typeof member === 'object') collect(member, depth + 1, into)
  }
}

/** All objects of the page's JSON-LD blocks, outer before inner. Broken blocks are passed over. */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > LONGEST) continue
    try {
      collect(JSON.parse(text), 0, nodes)
    } catch {
      // Pages often carry broken JSON here; what it would say is only a hint.
    }
  }
  return nodes
}

/** The short type names of a node: `NewsArticle` for `https://schema.org/NewsArticle`. */
export function typesOf(node: LinkedNode): string[] {
  const type = node['@type']
  const all = Array.isArray(type) ? type : [type]
  return all
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/#:]/, ''))
}

/** The text of a member: a string, the name of an object, or those of a list joined by commas. */
export function textMember(node: LinkedNode, name: string): string {
  return textOf(node[name])
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).slice(0, 8).join(', ')
  if (!isObject(value)) return ''
  return textOf(value['name'] ?? value['@value'] ?? value['@id'] ?? value['url'])
}
