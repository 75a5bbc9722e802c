import type { Chunk, Match } from '../match/match.ts'
import type { Term } from '../term.ts'

/** A text with the places where matches are expected, as offsets in all chunks put together. */
export interface MarkedText {
  readonly chunks: readonly Chunk[]
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** Reads a text of a match case: `[[` and `]]` around matches, `|` and `¶` for seams. */
export function parseMarked(marked: string): MarkedText {
  const spans: [number, number][] = []
  const chunks: { text: string; breaks: boolean }[] = [{ text: '', breaks: true }]
  let length = 0
  let start = 0
  for (const part of marked.split(/(\[\[|\]\]|[|¶])/)) {
    const chunk = chunks.at(-1)
    if (part === '[[') start = length
    else if (part === ']]') spans.push([start, length])
    else if (part === '|' || part === '¶') chunks.push({ text: '', breaks: part === '¶' })
    else if (chunk !== undefined) {
      chunk.text += part
      length += part.length
    }
  }
  return { chunks, spans }
}

/** Terms from the short notation of match cases; each is an entry of its own. */
export function parseTerms(forms: readonly string[]): Term[] {
  return forms.map((form, entry) => {
    if (form.startsWith('=')) return { form: form.slice(1), caseRule: 'exact', entry }
    if (form.startsWith('~')) return { form: form.slice(1), caseRule: 'fold', entry }
    return {
      form,
      caseRule: /\p{Lu}.*\p{Lu}/u.test(form.replace(/ .*/, '')) ? 'exact' : 'fold',
      entry,
    }
  })
}

/** The places of matches as offsets in all chunks put together. */
export function spansOf(
  matches: readonly Match[],
  chunks: readonly Chunk[],
): readonly (readonly [start: number, end: number])[] {
  const bases: number[] = []
  let length = 0
  for (const { text } of chunks) {
    bases.push(length)
    length += text.length
  }
  return matches.map(({ startChunk, startOffset, endChunk, endOffset }) => [
    (bases[startChunk] ?? NaN) + startOffset,
    (bases[endChunk] ?? NaN) + endOffset,
  ])
}

/** Texts as one shows matches in a message: with `[[` and `]]` around each place. */
export function showMarked(
  chunks: readonly Chunk[],
  spans: readonly (readonly [start: number, end: number])[],
): string {
  const text = chunks.map((chunk) => chunk.text).join('')
  let shown = ''
  let at = 0
  for (const [start, end] of spans) {
    shown += `${text.slice(at, start)}[[${text.slice(start, end)}]]`
    at = end
  }
  return shown + text.slice(at)
}
