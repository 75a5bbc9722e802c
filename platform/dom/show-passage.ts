import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import { findPassage } from './find-passage.ts'
import { HIGHLIGHTS } from './highlighter.ts'
import { parentElementOf } from './safe-dom.ts'

/** How long a passage stays lit, in milliseconds. */
const LIT = 4_000

let ending: ReturnType<typeof setTimeout> | undefined

/** Brings a range into the middle of the view, at once; leaves the view where all of it is seen. */
function reveal(range: Range): void {
  const before = range.getBoundingClientRect()
  if (before.top >= 0 && before.bottom <= innerHeight) return
  const options = { block: 'center', inline: 'nearest', behavior: 'instant' } as const
  parentElementOf(range.startContainer)?.scrollIntoView(options)
  // In a paragraph taller than the view its middle is not where the passage is.
  const after = range.getBoundingClientRect()
  if (after.top >= 0 && after.bottom <= innerHeight) return
  const middle = (innerHeight - Math.min(after.height, innerHeight)) / 2
  scrollBy({ top: after.top - middle, behavior: 'instant' })
}

/** Lights a range for a while, by a highlight: nothing in the document changes. */
function light(range: Range): void {
  clearTimeout(ending)
  const highlight = new Highlight(range)
  highlight.priority = 2
  CSS.highlights.set(HIGHLIGHTS.passage, highlight)
  ending = setTimeout(() => CSS.highlights.delete(HIGHLIGHTS.passage), LIT)
}

/** Jumps to a passage and lights it; false where the page does not have it (any more). */
export function showPassage(selector: QuoteSelector): boolean {
  const range = findPassage(selector)
  if (range === undefined) return false
  reveal(range)
  light(range)
  return true
}
