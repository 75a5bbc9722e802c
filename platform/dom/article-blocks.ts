import type { Block, BlockKind } from '../../glossary/article.ts'
import { BLOCK_ELEMENTS } from './block-elements.ts'
import { isFurniture } from './page-furniture.ts'

/** Elements whose text is no part of an article. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST FOOTER FORM HEADER IFRAME INPUT MATH METER NAV NOSCRIPT OBJECT PROGRESS ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
)
const SKIPPED_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|toolbar|dialog)$/
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|credit|credits|photo-?credit|wp-caption-text)(?:$|[\s_-])/i

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['H1', 'heading'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['BLOCKQUOTE', 'quote'],
  ['LI', 'list'],
  ['DT', 'definition'],
  ['DD', 'definition'],
  ['TR', 'table'],
  ['CAPTION', 'caption'],
  ['FIGURE', 'caption'],
  ['FIGCAPTION', 'caption'],
  ['PRE', 'code'],
])

/** A block as it was read, with what decides whether it belongs to the article. */
interface RawBlock extends Block {
  /** How many of its characters are in links. */
  readonly linked: number
}

const LINK_SHARE = 0.8

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.nodeName.toUpperCase())) return true
  return SKIPPED_ROLES.test(element.getAttribute('role') ?? '')
}

/** The kind an element gives the blocks inside it, if it gives one. */
function kindOf(element: Element): BlockKind | undefined {
  const kind = KINDS.get(element.nodeName.toUpperCase())
  if (kind !== undefined) return kind
  return CAPTION_CLASS.test(element.getAttribute('class') ?? '') ? 'caption' : undefined
}

/** Collects text into blocks; `enter` and `leave` are told of every element on the way. */
class BlockWriter {
  readonly blocks: RawBlock[] = []
  readonly #kinds: BlockKind[] = []
  #text = ''
  #linked = 0
  #links = 0

  write(text: string): void {
    this.#text += text
    if (this.#links > 0) this.#linked += text.trim().length
  }

  enter(element: Element): void {
    const name = element.nodeName.toUpperCase()
    const kind = kindOf(element)
    if (kind !== undefined || BLOCK_ELEMENTS.has(name)) this.flush()
    if (kind !== undefined) this.#kinds.push(kind)
    if (name === 'A') this.#links++
    if (name === 'BR' || name === 'TD' || name === 'TH' || name === 'IMG') this.write(' ')
  }

  leave(element: Element): void {
    const name = element.nodeName.toUpperCase()
    const kind = kindOf(element)
    if (kind !== undefined || BLOCK_ELEMENTS.has(name)) this.flush()
    if (kind !== undefined) this.#kinds.pop()
    if (name === 'A') this.#links--
  }

  flush(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    const kind = this.#kind()
    if (text !== '') this.blocks.push({ kind, text, linked: this.#linked })
    this.#text = ''
    this.#linked = 0
  }

  /** A quotation, caption or code holds for all inside; otherwise the innermost kind counts. */
  #kind(): BlockKind {
    const holding = this.#kinds.find(
      (kind) => kind === 'quote' || kind === 'caption' || kind === 'code',
    )
    return holding ?? this.#kinds.at(-1) ?? 'paragraph'
  }
}

/** Walks without recursion, so that no depth of nesting overflows the stack. */
function readRaw(root: Node): RawBlock[] {
  const writer = new BlockWriter()
  let node: Node | null = root.firstChild
  while (node !== null) {
    if (node.nodeType === 3) writer.write(node.nodeValue ?? '')
    const open: boolean = isElement(node) && !isSkipped(node)
    if (open && isElement(node)) writer.enter(node)
    if (open && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    if (open && isElement(node)) writer.leave(node)
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      if (node === null || node === root) {
        writer.flush()
        return writer.blocks
      }
      if (isElement(node)) writer.leave(node)
    }
    node = node?.nextSibling ?? null
  }
  writer.flush()
  return writer.blocks
}

function isLinked({ text, linked }: RawBlock): boolean {
  return linked >= text.length * LINK_SHARE
}

/** Lists of links to other pages, and the headings that announce them. */
function withoutLinkLists(blocks: readonly RawBlock[]): RawBlock[] {
  const linkList = blocks.map((block, index) => {
    if (block.kind !== 'list' || !isLinked(block)) return false
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    return [before, after].some((other) => other?.kind === 'list' && isLinked(other))
  })
  return blocks.filter((block, index) => {
    if (linkList[index]) return false
    return !(block.kind === 'heading' && linkList[index + 1])
  })
}

/**
 * The blocks of an article's element in reading order: paragraphs, headings, quotations, list
 * points and so on, white space collapsed. Left out are controls, embedded objects, navigation,
 * lists of links to other pages and lines that belong to the page rather than to the article
 * (`isFurniture`). The element is only read.
 */
export function articleBlocks(root: Node): Block[] {
  return withoutLinkLists(readRaw(root))
    .filter((block) => !isFurniture(block.text, isLinked(block)))
    .map(({ kind, text }) => ({ kind, text }))
}
