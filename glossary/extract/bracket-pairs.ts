import { firstMatches } from './first-matches.ts'
import { capitalRunBefore, longFormBefore } from './long-form.ts'
import { isDateline, isMeasureTag, isNewsTag } from './news-tag.ts'
import type { FormPair } from './pair.ts'
import { isShortForm } from './short-form.ts'
import type { Span } from './span.ts'
import { spanOf } from './span.ts'

/**
 * Least agreement of letters for "Long Form (LF)", for "LF (long form)", and for what could be a
 * unit or time zone: that must agree fully, or nearly so with a capitalised name.
 */
const FORWARD = 0.42
const REVERSE = 0.55
const MEASURE = 0.9

/** Brackets read in one text: more than any article has, few enough for a hostile page. */
const MOST_BRACKETS = 5_000

const BRACKET = /[([]([^()[\]]{2,120})[)\]]/g
const LEAD_IN =
  /^(?:["'“”‘’\s]|(?:hereinafter|hereafter|henceforth|also|better|referred to|collectively|known|abbreviated|called|formerly|or|the|as|to|for|short for|which|that|stands?|standing|stands? for|an?|from|a\.?k\.?a\.?|i\.e\.|e\.g\.|in short|acronym|initialism|abbreviation|of),?(?=[\s"'“‘]))+/i
const SHORT_END = /[;,:"“”=\u2013\u2014]|\s(?:or|and|-)\s|['’](?!s|\p{L})/iu
const LONG_END = /[;:="“”\u2014]/
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.&+'’-]*$/u

/** One bracket of a text: what is inside after any lead-in, and where the outside ends. */
interface Bracket {
  readonly open: number
  readonly inside: Span
  readonly outsideEnd: number
}

function cutAt(text: string, inside: Span, mark: RegExp): Span {
  const at = inside.text.search(mark)
  return at < 0 ? inside : spanOf(text, inside.start, inside.start + at)
}

function forwardPair(text: string, bracket: Bracket): FormPair | undefined {
  const short = cutAt(text, bracket.inside, SHORT_END)
  if (!isShortForm(short.text)) return undefined
  let end = bracket.outsideEnd
  while (/["'“”‘’,]/.test(text.charAt(end - 1))) end--
  const measure = isMeasureTag(short.text)
  const long =
    longFormBefore(text, end, short.text, measure ? MEASURE : FORWARD) ??
    (measure ? undefined : capitalRunBefore(text, end, short.text))
  if (measure && long && long.score < 1 && !/^\p{Lu}.*\s\p{Lu}\S*$/u.test(long.span.text))
    return undefined
  return long && { short, long: long.span, pattern: 'bracket', score: long.score }
}

function reversePair(text: string, bracket: Bracket): FormPair | undefined {
  const end = bracket.outsideEnd
  const token = TOKEN.exec(text.slice(Math.max(0, end - 20), end))?.[0]
  if (token === undefined || !isShortForm(token) || isMeasureTag(token)) return undefined
  const long = cutAt(text, bracket.inside, LONG_END)
  const fit = longFormBefore(long.text, long.text.length, token, REVERSE)
  if (fit === undefined || fit.span.start !== 0) return undefined
  // "ASP (ASP.NET)" adds to the form and does not spell it out.
  if (long.text.startsWith(token)) return undefined
  const short = spanOf(text, end - token.length, end)
  return { short, long, pattern: 'reverse', score: fit.score }
}

/**
 * The pairs that brackets give: "Long Form (LF)" and, where that finds nothing, "LF (long form)".
 * The first 5,000 brackets of at most 120 characters are read, lead-ins ("hereinafter", "short for") skipped;
 * datelines and other news tags give nothing.
 */
export function bracketPairs(text: string): FormPair[] {
  const pairs: FormPair[] = []
  for (const match of firstMatches(text, BRACKET, MOST_BRACKETS)) {
    const open = match.index
    const close = open + match[0].length
    const content = match[1] ?? ''
    const lead = LEAD_IN.exec(content)?.[0].length ?? 0
    if (isNewsTag(content.trim()) || isDateline(text, open, close)) continue
    const bracket = {
      open,
      inside: spanOf(text, open + 1 + lead, close - 1),
      outsideEnd: spanOf(text, 0, open).end,
    }
    const pair = forwardPair(text, bracket) ?? reversePair(text, bracket)
    if (pair) pairs.push(pair)
  }
  return pairs
}
