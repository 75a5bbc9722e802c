import type { Citation } from '../citation.ts'
import type { Pack } from '../pack.ts'
import { allCitations } from './all-citations.ts'
import type { PlacedCitation } from './all-citations.ts'
import { nearestPassage } from './nearest-passage.ts'

/**
 * Why a citation does not stand in its source:
 * - `missing`: the source has the quoted phrase nowhere;
 * - `inside-word`: it is there, but begins or ends inside a word;
 * - `prefix`, `suffix`: the phrase is there, the text given before or after it is not;
 * - `ambiguous`: phrase, prefix and suffix fit at more than one place.
 */
export type CitationFault = 'missing' | 'inside-word' | 'prefix' | 'suffix' | 'ambiguous'

/** A citation that fails and the text of the source that comes nearest to it. */
export interface CitationFailure extends PlacedCitation {
  readonly fault: CitationFault
  readonly nearest: string
}

/** `checked` counts the citations looked up; `skipped` those of sources whose text was not given. */
export interface CitationReport {
  readonly checked: number
  readonly skipped: number
  readonly failures: readonly CitationFailure[]
}

/**
 * Proves that every passage a pack quotes stands in its source, word for word, at exactly one
 * place. `texts` has the plain text of each source by source id. Runs of white space count as one
 * space on both sides; nothing else is forgiven: not letter case, not the shape of a quotation
 * mark.
 */
export function checkCitations(pack: Pack, texts: ReadonlyMap<string, string>): CitationReport {
  const plain = new Map([...texts].map(([id, text]) => [id, oneSpaced(text)]))
  const failures: CitationFailure[] = []
  let checked = 0
  let skipped = 0
  for (const placed of allCitations(pack)) {
    const text = plain.get(placed.citation.source)
    if (text === undefined) {
      skipped += 1
      continue
    }
    checked += 1
    const fault = citationFault(placed.citation, text)
    if (fault === undefined) continue
    failures.push({ ...placed, fault, nearest: nearestPassage(text, placed.citation.exact) })
  }
  return { checked, skipped, failures }
}

/** What is wrong with one citation in the one-spaced text of its source, or undefined. */
function citationFault(citation: Citation, text: string): CitationFault | undefined {
  const exact = oneSpaced(citation.exact)
  const places = occurrences(text, exact)
  if (places.length === 0) return 'missing'
  const whole = places.filter((at) => isWhole(text, at, at + exact.length))
  if (whole.length === 0) return 'inside-word'
  const prefix = oneSpaced(citation.prefix ?? '')
  const after = whole.filter((at) => text.slice(0, at).trimEnd().endsWith(prefix))
  if (after.length === 0) return 'prefix'
  const suffix = oneSpaced(citation.suffix ?? '')
  const both = after.filter((at) =>
    text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix),
  )
  if (both.length === 0) return 'suffix'
  return both.length > 1 ? 'ambiguous' : undefined
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

const WORD_END = /[\p{L}\p{N}]$/u
const WORD_START = /^[\p{L}\p{N}]/u

function isWhole(text: string, start: number, end: number): boolean {
  const inside = (at: number) =>
    WORD_END.test(text.slice(Math.max(0, at - 2), at)) && WORD_START.test(text.slice(at, at + 2))
  return !inside(start) && !inside(end)
}
