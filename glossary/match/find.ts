import type { Chunk, Match } from './match.ts'
import type { Matcher } from './matcher.ts'

/**
 * All matches in a text that is at hand as a whole, in order.
 *
 * @example
 * const matcher = compileTerms([{ form: 'WCIT', caseRule: 'exact', entry: 0 }])
 * find(matcher, [{ text: 'After W', breaks: true }, { text: 'CIT', breaks: false }])
 * // [{ term: 0, startChunk: 0, startOffset: 6, endChunk: 1, endOffset: 3 }]
 */
export function find(matcher: Matcher, chunks: readonly Chunk[]): Match[] {
  const scan = matcher.scan()
  for (const { text, breaks } of chunks) scan.push(text, breaks)
  scan.end()
  return [...scan.matches]
}
