/**
 * A word of running text. `glued` is true where no white space stands between it and the word
 * before (the second half of "Asia-Pacific"), so that a name cannot begin there.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly glued: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const GLUE = /^[-\u2010-\u2015/&.+\u00ad]$/u

/**
 * The words of `text` in order: runs of letters and digits, an apostrophe inside a word kept,
 * hyphens and slashes parting two words. Offsets are UTF-16 units from the start of `text`.
 *
 * @example wordsOf('Asia-Pacific').map((w) => w.text) // ['Asia', 'Pacific'], the second glued
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let previousEnd = -2
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const gap = text.slice(Math.max(previousEnd, 0), start)
    words.push({ start, end, text: match[0], glued: previousEnd >= 0 && GLUE.test(gap) })
    previousEnd = end
  }
  return words
}

const FUNCTION_WORDS = new Set(
  (
    'a an and as at by de del der des di die du el en et for from für in into its la las le les ' +
    'los of on or per the their to und upon van von vs with within y à e o da do'
  ).split(' '),
)

/** True for articles, prepositions and conjunctions, which names skip over when shortened. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}
