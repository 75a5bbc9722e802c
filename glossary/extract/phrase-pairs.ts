import { firstMatches } from './first-matches.ts'
import { longFormBefore } from './long-form.ts'
import { isMeasureTag } from './news-tag.ts'
import type { FormPair, PairPattern } from './pair.ts'
import { isShortForm, shortFormLetters } from './short-form.ts'
import { spanOf } from './span.ts'
import { wordsOf } from './word.ts'

/** Least agreement of letters: without brackets the wording alone is weak evidence. */
/** Wordings read of each sort in one text: more than any article has. */
const MOST_WORDINGS = 5_000
const KNOWN_AS = 0.7
const STANDS_FOR = 0.8

const SHORT = '([\\p{L}\\p{N}][\\p{L}\\p{N}.&+/-]{0,12}[\\p{L}\\p{N}])'
const BEFORE = new RegExp(
  `,? (?:or|(?:also |better |commonly |often |otherwise |simply )?(?:known|abbreviated|referred to|called|shortened)(?: (?:as|to))?|a\\.?k\\.?a\\.?)(?: simply| just| the)? ["“‘']?${SHORT}["”’']?(?=[\\s,.;:)!?]|$)`,
  'gu',
)
const AFTER =
  /["”’']?,? (?:(?:which |that )?(?:stands|standing|stood) for|(?:is |are |was )?(?:an? )?(?:short|acronym|abbreviation|initialism|shorthand) (?:for|of))(?: the)? ["“‘']?/gu
const SHORT_AT_END = new RegExp(`(?<![\\p{L}\\p{N}])${SHORT}$`, 'u')

/** Where the phrase that starts at `start` ends for a form of n letters: each end is tried. */
function phraseAfter(text: string, start: number, short: string): FormPair | undefined {
  const limit = shortFormLetters(short).length * 2 + 3
  const window = /^[^.;:()[\]\n]{2,120}/u.exec(text.slice(start, start + 120))?.[0] ?? ''
  let best: FormPair | undefined
  for (const word of wordsOf(window).slice(0, limit)) {
    const phrase = window.slice(0, word.end)
    const fit = longFormBefore(phrase, phrase.length, short, STANDS_FOR)
    if (fit === undefined || fit.span.start !== 0) continue
    if (best === undefined || fit.score > best.score)
      best = {
        short: spanOf(text, start, start),
        long: spanOf(text, start, start + word.end),
        pattern: 'stands-for',
        score: fit.score,
      }
  }
  return best
}

function usable(short: string): boolean {
  return isShortForm(short) && !isMeasureTag(short) && /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short)
}

/**
 * The pairs that wording alone gives: "long form, or LF", "long form, known as LF",
 * "LF stands for long form", "LF, short for long form". They need a closer agreement of letters
 * than brackets do.
 *
 * @example phrasePairs('the Border Gateway Protocol, or BGP, …')[0]?.long.text
 * // 'Border Gateway Protocol'
 */
export function phrasePairs(text: string): FormPair[] {
  const pairs: FormPair[] = []
  const pattern: PairPattern = 'known-as'
  for (const match of firstMatches(text, BEFORE, MOST_WORDINGS)) {
    const short = match[1] ?? ''
    if (!usable(short)) continue
    let end = match.index
    while (/["'“”‘’,\s]/.test(text.charAt(end - 1))) end--
    const long = longFormBefore(text, end, short, KNOWN_AS)
    if (long === undefined) continue
    const at = match.index + match[0].lastIndexOf(short)
    pairs.push({
      short: spanOf(text, at, at + short.length),
      long: long.span,
      pattern,
      score: long.score,
    })
  }
  for (const match of firstMatches(text, AFTER, MOST_WORDINGS)) {
    const from = Math.max(0, match.index - 15)
    const short = SHORT_AT_END.exec(text.slice(from, match.index))?.[1] ?? ''
    const found = usable(short) && phraseAfter(text, match.index + match[0].length, short)
    if (!found) continue
    pairs.push({ ...found, short: spanOf(text, match.index - short.length, match.index) })
  }
  return pairs
}
