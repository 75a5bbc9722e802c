import type { QuoteSelector } from '../../glossary/anchor/quote-selector.ts'
import type { Citation, Source } from '../../glossary/citation.ts'
import { call } from './call.ts'
import type { PassageReply } from './passage-in-tab.ts'

/** How the passage of a citation is found again. */
export function selectorOf({ exact, prefix, suffix, position }: Citation): QuoteSelector {
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(position === undefined ? {} : { position }),
  }
}

/**
 * Goes to the passage that a citation is of: in a tab that shows its source, or in a new one.
 *
 * @param tab is tried where no tab shows the source's address: it may show it under another.
 */
export function showCited(
  { url }: Source,
  citation: Citation,
  tab?: number,
): Promise<PassageReply> {
  const selector = selectorOf(citation)
  return call('show-passage', { url, selector, ...(tab === undefined ? {} : { tab }) })
}
