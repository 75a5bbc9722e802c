/** A pair found by the baseline, with the offsets of both forms in the text. */
export interface BaselinePair {
  readonly short: { readonly start: number; readonly end: number; readonly text: string }
  readonly long: { readonly start: number; readonly end: number; readonly text: string }
}

function isValidShort(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 10 &&
    text.split(/\s+/).length <= 2 &&
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text)
  )
}

/** Figure 1 of the paper: walk both strings from the right. Returns the long form's start. */
function bestLongFormStart(short: string, long: string): number | undefined {
  let at = long.length - 1
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short.charAt(letter).toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue
    const first = letter === 0
    for (; at >= 0; at--) {
      const atWordStart = !first || at === 0 || !/[\p{L}\p{N}]/u.test(long.charAt(at - 1))
      if (atWordStart && long.charAt(at).toLowerCase() === wanted) break
    }
    if (at < 0) return undefined
    at--
  }
  return long.lastIndexOf(' ', at) + 1
}

/** The candidate before a bracket: at most min(|A| + 5, 2|A|) words of the same sentence. */
function candidateStart(text: string, end: number, shortLength: number): number {
  const limit = Math.min(shortLength + 5, shortLength * 2)
  const before = text.slice(Math.max(0, end - 300), end)
  const offset = end - before.length
  const boundary = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), -1)
  const words = [...before.slice(boundary + 1).matchAll(/\S+/g)]
  const first = words.at(-Math.min(limit, words.length))
  return first === undefined ? end : offset + boundary + 1 + first.index
}

/**
 * The algorithm of Schwartz & Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (PSB 2003), written from the paper for comparison only:
 * "long form (SF)" and "SF (long form)", shortest match.
 */
export function schwartzHearst(text: string): BaselinePair[] {
  const pairs: BaselinePair[] = []
  for (const match of text.matchAll(/\(([^()]+)\)/g)) {
    const content = match[1] ?? ''
    const inner = content.split(/[;,] /)[0] ?? content
    const innerStart = match.index + 1
    const outsideEnd = match.index - (/\s*$/.exec(text.slice(0, match.index))?.[0].length ?? 0)
    const forward = inner.split(/\s+/).length <= 2 && inner.length <= 10
    const tokenStart = text.lastIndexOf(' ', outsideEnd - 1) + 1
    const short = forward ? inner : text.slice(tokenStart, outsideEnd)
    if (!isValidShort(short)) continue
    const from = forward ? candidateStart(text, outsideEnd, short.length) : innerStart
    const candidate = forward ? text.slice(from, outsideEnd) : inner
    const offset = bestLongFormStart(short, candidate)
    if (offset === undefined) continue
    const long = candidate.slice(offset)
    const tooLong = long.split(/\s+/).length > Math.min(short.length + 5, short.length * 2)
    if (long.length <= short.length || tooLong) continue
    const shortStart = forward ? innerStart : tokenStart
    pairs.push({
      short: { start: shortStart, end: shortStart + short.length, text: short },
      long: { start: from + offset, end: from + offset + long.length, text: long },
    })
  }
  return pairs
}
