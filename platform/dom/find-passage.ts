import { anchorQuote } from '../../glossary/anchor/anchor-quote.ts'
import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import { passageText } from './passage-text.ts'

/**
 * The range of the passage that a selector means in the document as it is now, which may have
 * changed since the selector was made; undefined where nothing agrees well enough.
 */
export function findPassage(selector: QuoteSelector): Range | undefined {
  if (document.body === null) return undefined
  const page = passageText(document.body)
  const place = anchorQuote(page.text, selector)
  return place === undefined ? undefined : page.rangeAt(place.start, place.end)
}
