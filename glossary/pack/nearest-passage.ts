/**
 * The stretch of `text` that shares most words with `passage`, as long as it in words: what an
 * author is shown when a quotation is not found. Empty where no word is shared. Takes time
 * proportional to the text.
 */
export function nearestPassage(text: string, passage: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const wanted = passage
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  if (wanted.length === 0) return ''
  const sought = new Set(wanted)
  const shared = words.map((word) => (sought.has(bare(word)) ? 1 : 0))
  let count = 0
  let best = { count: 0, end: 0 }
  shared.forEach((here, index) => {
    count += here - (shared[index - wanted.length] ?? 0)
    if (count > best.count) best = { count, end: index + 1 }
  })
  if (best.count === 0) return ''
  return words.slice(Math.max(0, best.end - wanted.length), best.end).join(' ')
}

/** A word without the marks around it, in small letters. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}
