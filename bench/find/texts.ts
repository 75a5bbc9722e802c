import { textsIn } from '../../platform/dom/page-changes.ts'
import { ChunkReader } from '../../platform/dom/text-chunks.ts'
import { FlowReader } from '../../platform/dom/text-flow.ts'

const NEVER_READ = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA'])

/** Visits the text nodes of the page, visible or not, in the cheapest way there is. */
export function eachTextNode(visit: (text: Text) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let parent: Node | null = null
  let isRead = true
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode
      isRead = parent !== null && !NEVER_READ.has(parent.nodeName)
    }
    if (isRead) visit(node as Text)
  }
}

/** Visits the text nodes of the page that are visible; each parent is asked once in a row. */
export function eachVisibleTextNode(visit: (text: Text) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let parent: Element | null = null
  let visible = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement !== parent) {
      parent = node.parentElement
      visible = parent?.checkVisibility({ visibilityProperty: true }) ?? false
    }
    if (visible) visit(node as Text)
  }
}

/** Visits the text of each block, put together from its chunks, so that no seam hides a term. */
export function eachBlockText(visit: (text: string) => void): void {
  let block = ''
  const reader = new ChunkReader(new FlowReader(false), (text, breaks) => {
    if (breaks && block !== '') {
      visit(block)
      block = ''
    }
    block += text
  })
  for (const text of textsIn(document.body)) reader.read(text)
  visit(block)
}
