import { HIGHLIGHTS } from './highlighter.ts'

/** A stretch of the article's plain text. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** How long a passage that was asked for stays lit, in milliseconds. */
const LIT = 4_000

/**
 * Paints in an article that our own page shows. Its blocks are elements with the offset of their
 * text in `data-start`; what stands in them is the article's text and nothing else.
 */
export class ArticleMarks {
  readonly #body: HTMLElement
  #ending: ReturnType<typeof setTimeout> | undefined

  constructor(body: HTMLElement) {
    this.#body = body
  }

  /** Paints spans, given in order, in the place of those painted before under this name. */
  paint(name: 'dotted' | 'current', spans: readonly TextSpan[]): void {
    const blocks = this.#blocks()
    const ranges = spans.flatMap((span) => rangeIn(blocks, span) ?? [])
    CSS.highlights.set(HIGHLIGHTS[name], new Highlight(...ranges))
  }

  /** Brings a span into view and lights it for a while. */
  show(span: TextSpan): void {
    const range = rangeIn(this.#blocks(), span)
    if (range === undefined) return
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    clearTimeout(this.#ending)
    const highlight = new Highlight(range)
    highlight.priority = 2
    CSS.highlights.set(HIGHLIGHTS.passage, highlight)
    this.#ending = setTimeout(() => CSS.highlights.delete(HIGHLIGHTS.passage), LIT)
  }

  clear(): void {
    clearTimeout(this.#ending)
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name)
  }

  #blocks(): Block[] {
    const elements = [...this.#body.querySelectorAll<HTMLElement>('[data-start]')]
    return elements.map((element) => ({ element, start: Number(element.dataset['start']) }))
  }
}

interface Block {
  readonly element: HTMLElement
  readonly start: number
}

/** The last block that begins at or before an offset, by bisection. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}

function placeIn(
  { element, start }: Block,
  offset: number,
  isEnd: boolean,
): readonly [Text, number] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = start
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const end = at + node.length
    // At a seam between two nodes a range begins with the second and ends with the first.
    if (offset < end || (isEnd && offset === end)) return [node, offset - at]
    at = end
  }
  return undefined
}

function rangeIn(blocks: readonly Block[], { start, end }: TextSpan): Range | undefined {
  const [first, last] = [blockAt(blocks, start), blockAt(blocks, end - 1)]
  const from = first && placeIn(first, start, false)
  const to = last && placeIn(last, end, true)
  if (from === undefined || to === undefined) return undefined
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}
