import { parseHTML } from 'linkedom'

/** What a saved page says: its title, its language and the text of its body, one block a line. */
export interface HtmlText {
  readonly title: string
  readonly language: string
  readonly text: string
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|button|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|td|th|tr|ul)$/i
const HIDDEN = /^(?:script|style|noscript|template|textarea|select|code|svg|iframe|head)$/i

/** Reads the text of a saved page roughly as the extension reads a live one. */
export function htmlText(html: string): HtmlText {
  const { document } = parseHTML(html)
  const parts: string[] = []
  if (document.body) collect(document.body, parts)
  const text = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
  return {
    title: document.title,
    language: document.documentElement?.getAttribute('lang') ?? '',
    text,
  }
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      parts.push((child.textContent ?? '').replaceAll('\n', ' '))
    } else if (child.nodeType === 1 && !HIDDEN.test(child.nodeName)) {
      const block = BLOCK.test(child.nodeName)
      if (block) parts.push('\n')
      collect(child, parts)
      if (block) parts.push('\n')
    }
  }
}
