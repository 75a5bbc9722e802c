import type { Chunk, Match } from '../match/match.ts'
import type { Term } from '../term.ts'
import type { Correction } from './correction.ts'

/**
 * One place in a region's text where a form stands. `start` and `end` are UTF-16 offsets in
 * {@link PageText.text}, end exclusive; `senses` are indexes into the decider's senses: all that
 * this form could mean.
 */
export interface Occurrence {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly senses: readonly number[]
}

/**
 * One region of a page (an article, a story in a feed) as the sense decision reads it. A page
 * with one article is one region. Blocks are separated by line breaks in `text`.
 */
export interface PageText {
  readonly text: string
  readonly occurrences: readonly Occurrence[]
  /** BCP 47 tag of the region, where known. */
  readonly language?: string
  readonly title?: string
  readonly headings?: readonly string[]
  /** Host name without port (`news.example.org`). */
  readonly host?: string
  /** Address without fragment: what a correction "on this page" is kept under. */
  readonly url?: string
  readonly corrections?: readonly Correction[]
}

/**
 * The text and occurrences of a region from what the matcher read and found.
 *
 * @param terms the matcher's terms: `Term.entry` must be the index of the sense in the decider's
 *   senses. Forms that several entries share are several terms; their matches at one place become
 *   one occurrence.
 * @param sensesOf where one match stands for several terms, the senses of a term's form; by
 *   default a match's own term alone.
 */
export function regionText(
  chunks: readonly Chunk[],
  matches: readonly Match[],
  terms: readonly Term[],
  sensesOf: (term: number) => readonly number[] = (term) => {
    const sense = terms[term]?.entry
    return sense === undefined ? [] : [sense]
  },
): Pick<PageText, 'text' | 'occurrences'> {
  let text = ''
  const offsets: number[] = []
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.breaks && index > 0) text += '\n'
    offsets.push(text.length)
    text += chunk.text
  }
  const occurrences: Occurrence[] = []
  const places = new Map<string, number>()
  for (const match of matches) {
    const start = (offsets[match.startChunk] ?? 0) + match.startOffset
    const end = (offsets[match.endChunk] ?? 0) + match.endOffset
    const key = `${start}-${end}`
    const before = places.get(key)
    const senses = sensesOf(match.term)
    const known = before === undefined ? undefined : occurrences[before]
    if (before !== undefined && known) {
      occurrences[before] = { ...known, senses: [...new Set([...known.senses, ...senses])] }
      continue
    }
    places.set(key, occurrences.length)
    occurrences.push({
      form: terms[match.term]?.form ?? text.slice(start, end),
      start,
      end,
      senses,
    })
  }
  return { text, occurrences }
}
