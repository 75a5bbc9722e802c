import type { Article } from '../../glossary/article.ts'
import { articleSource } from './article-source.ts'
import { BLOCK_ELEMENTS } from './block-elements.ts'
import { creditLine } from './credit-line.ts'
import { passageText } from './passage-text.ts'
import { isElement, localNameOf, parentOf } from './safe-dom.ts'

/** What the reader has selected in a page, with the paragraph it stands in as an article. */
export interface SelectedText {
  /** The selected text; empty where it is too long for a term. */
  readonly term: string
  /** Where the selection begins in the text of the article. */
  readonly at: number
  readonly article: Article
}

/** A longer selection is a passage, not a term. */
const LONGEST_TERM = 120
/** So much of the paragraph is kept on each side. */
const AROUND = 2_000

const collapsed = (text: string): string => text.replace(/\s+/g, ' ')

/** The block of text around a node: a paragraph, a list point, a cell. */
function blockAround(node: Node): Node | undefined {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (!isElement(at)) continue
    const name = localNameOf(at).toUpperCase()
    if (BLOCK_ELEMENTS.has(name) || name === 'TD' || name === 'TH') return at
  }
  return undefined
}

/** The selection of the document; undefined where nothing, or nothing with letters, is selected. */
export function readSelection(document: Document): SelectedText | undefined {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const text = collapsed(range.toString()).trim()
  const block = blockAround(range.startContainer)
  if (!/\p{L}|\p{N}/u.test(text) || block === undefined) return undefined
  const page = passageText(block)
  const start = page.offsetOf(range.startContainer, range.startOffset) ?? page.text.indexOf(text)
  const split = Math.max(0, start)
  const before = collapsed(page.text.slice(0, split)).trimStart().slice(-AROUND)
  const rest = collapsed(page.text.slice(split)).trimEnd()
  const after = before === '' || before.endsWith(' ') ? rest.trimStart() : rest
  const article: Article = {
    ...articleSource(document, { title: document.title, byline: '' }),
    credit: creditLine(document),
    blocks: [{ kind: 'paragraph', text: before + after.slice(0, text.length + AROUND) }],
  }
  return { term: text.length > LONGEST_TERM ? '' : text, at: before.length, article }
}
