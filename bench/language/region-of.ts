import { regionText } from '../../glossary/context/page-text.ts'
import type { PageText } from '../../glossary/context/page-text.ts'
import { entryTerms } from '../../glossary/entry-terms.ts'
import type { Entry } from '../../glossary/entry.ts'
import { compileTerms } from '../../glossary/match/compile-terms.ts'
import { find } from '../../glossary/match/find.ts'

/** Reads a page's text as the extension does: its lines are blocks, its terms found by the matcher. */
export type RegionReader = (text: string) => Pick<PageText, 'text' | 'occurrences'>

/** A reader for entries; their order is that of the decider's senses. */
export function regionReader(entries: readonly Entry[]): RegionReader {
  const terms = entries.flatMap(entryTerms)
  const matcher = compileTerms(terms)
  const sensesOf = (match: number) => [
    ...new Set(matcher.termsOf(match).flatMap((term) => terms[term]?.entry ?? [])),
  ]
  return (text) => {
    const chunks = text.split('\n').map((line) => ({ text: line, breaks: true }))
    return regionText(chunks, find(matcher, chunks), terms, sensesOf)
  }
}
