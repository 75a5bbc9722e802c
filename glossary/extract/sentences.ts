import type { Span } from './span.ts'
import { spanOf } from './span.ts'

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Fr|St|Ste|Mt|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Pres|Amb|Jr|Sr|No|Nos|Art|Arts|Fig|Figs|Sec|Vol|pp?|para|cf|vs|v|viz|e\.g|i\.e|al|approx|ca|[A-Z])\.$/
/** After these a sentence may end; it does if a word that opens sentences follows. */
const ABBREVIATED_NAME =
  /(?:\b(?:\p{Lu}\.)+\p{Lu}|\b(?:Inc|Ltd|Co|Corp|Bros|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|Ph\.D))\.$/u
const OPENER =
  /^["'“‘(]?(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|In|On|At|But|And|As|For|If|When|While|After|Before|Since|However|Its|His|Her|Their|Our|There|Some|Many|Most|Such|What|Who|How|Why|No|Not|Yet|Then|Now|By|From|To|With|Under|According)\b/

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  let made: Intl.Segmenter
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    // A page may state a language tag that is none: the root rules serve.
    made = new Intl.Segmenter('und', { granularity: 'sentence' })
  }
  segmenters.set(language, made)
  return made
}

/** True where the break between two segments is none: an abbreviation, or small letters after. */
function runsOn(before: string, after: string): boolean {
  if (/^["'”’)\]]*\s*\p{Ll}/u.test(after) && !/[:;]\s*$/.test(before)) return true
  const trimmed = before.trimEnd()
  if (ABBREVIATION.test(trimmed)) return true
  return ABBREVIATED_NAME.test(trimmed) && !OPENER.test(after)
}

/**
 * The sentences of `text` in order, white space trimmed: Unicode sentence boundaries (UAX 29,
 * by `Intl.Segmenter`), mended where an abbreviation ("Sen.", "No.", "U.S.") or a small letter
 * shows that the sentence runs on. A line break always ends one.
 *
 * @param language BCP 47 tag of the text; an unknown or empty one falls back to the root rules.
 * @example sentencesOf('Dr. Toure spoke. All left.', 'en').map((s) => s.text)
 * // ['Dr. Toure spoke.', 'All left.']
 */
export function sentencesOf(text: string, language: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let previous = ''
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const broken = previous.includes('\n')
    if (previous !== '' && (broken || !runsOn(previous, segment))) {
      const span = spanOf(text, start, index)
      if (span.text !== '') sentences.push(span)
      start = index
    }
    previous = segment
  }
  const last = spanOf(text, start, text.length)
  if (last.text !== '') sentences.push(last)
  return sentences
}
