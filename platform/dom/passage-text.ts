import { BLOCK_ELEMENTS } from './block-elements.ts'
import {
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
} from './safe-dom.ts'

/** The text of a part of the document as a reader sees it, and the way back into the document. */
export interface PassageText {
  readonly text: string
  /** The range over a stretch of `text`; undefined where no text of the page is in it. */
  rangeAt(start: number, end: number): Range | undefined
  /** Where a place in one of its text nodes is in `text`; undefined for nodes not in it. */
  offsetOf(node: Node, offset: number): number | undefined
}

const UNREAD = new Set(
  'script style noscript template textarea select option datalist canvas svg object iframe'.split(
    ' ',
  ),
)
/** Elements between whose neighbours there is a gap, though they begin no block. */
const GAPS = new Set(['br', 'td', 'th', 'img'])

/** False only for what no box is drawn of: what is merely out of sight can be scrolled to. */
function isDrawn(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element) ||
    getComputedStyle(element).display === 'contents'
  )
}

class Collector {
  readonly nodes: Text[] = []
  /** Where each node begins in the text. */
  readonly starts: number[] = []
  readonly #parts: string[] = []
  #length = 0

  gap(): void {
    this.#parts.push(' ')
    this.#length++
  }

  add(node: Text): void {
    if (node.data === '') return
    this.nodes.push(node)
    this.starts.push(this.#length)
    this.#parts.push(node.data)
    this.#length += node.data.length
  }

  get text(): string {
    return this.#parts.join('')
  }
}

/** Whether words on both sides of the element's edges are apart. */
function parts(element: Element): boolean {
  const name = localNameOf(element)
  return GAPS.has(name) || BLOCK_ELEMENTS.has(name.toUpperCase())
}

/** Walks without recursion, so that no depth of nesting overflows the stack. */
function collect(root: Node, into: Collector): void {
  let node: Node | null = firstChildOf(root)
  while (node !== null) {
    if (isText(node)) into.add(node)
    const open = isElement(node) && !UNREAD.has(localNameOf(node)) && isDrawn(node)
    if (isElement(node) && parts(node)) into.gap()
    const child: Node | null = open ? firstChildOf(node) : null
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && nextSiblingOf(node) === null) {
      node = parentOf(node)
      if (node === null || node === root) return
      if (isElement(node) && parts(node)) into.gap()
    }
    node = node === null ? null : nextSiblingOf(node)
  }
}

/** The index of the last start at or before an offset, by bisection; -1 before the first. */
function nodeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Reads the text below a node, blocks and cells kept apart by a blank. What is not drawn (a closed
 * menu) is left out: a passage in it could not be shown. Nothing is changed.
 */
export function passageText(root: Node): PassageText {
  const collected = new Collector()
  collect(root, collected)
  const { nodes, starts, text } = collected
  return {
    text,
    rangeAt(start, end) {
      const last = nodeAt(starts, end - 1)
      let first = nodeAt(starts, start)
      // Between two nodes there may be a gap: what begins in it begins with the next node.
      if (first < 0 || start >= (starts[first] ?? 0) + (nodes[first]?.length ?? 0)) first++
      const [from, to] = [nodes[first], nodes[last]]
      if (from === undefined || to === undefined || first > last) return undefined
      const range = new Range()
      range.setStart(from, Math.max(0, start - (starts[first] ?? 0)))
      range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)))
      return range
    },
    offsetOf(node, offset) {
      const index = nodes.findIndex((each) => each === node)
      const start = starts[index]
      return start === undefined ? undefined : start + offset
    },
  }
}
