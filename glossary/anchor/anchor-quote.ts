import { approximateMatches, errorsAtEnd, errorsAtStart } from './approximate-search.ts'
import type { ApproximateMatch } from './approximate-search.ts'
import type { PlainForm } from './plain-form.ts'
import { plainForm } from './plain-form.ts'
import type { QuoteSelector } from './quote-selector.ts'

/** Where a quotation stands now: offsets in UTF-16 units, end exclusive, and the agreement. */
export interface QuotePlace {
  readonly start: number
  readonly end: number
  /** 1 where quotation, context and position all agree; about 0.5 where the quotation alone does. */
  readonly score: number
}

/**
 * How much each part of a selector speaks for a place: the quotation most, its surroundings
 * next, the position only between equals. After hypothesis' client (`match-quote.ts`).
 */
const QUOTE_WEIGHT = 50
const PREFIX_WEIGHT = 20
const SUFFIX_WEIGHT = 20
const POSITION_WEIGHT = 2
const TOTAL_WEIGHT = QUOTE_WEIGHT + PREFIX_WEIGHT + SUFFIX_WEIGHT + POSITION_WEIGHT

/** Shorter quotations must agree to the letter: a typing error away is another word. */
const FUZZY_LENGTH = 16
/** The share of a quotation that may have changed. */
const ERROR_SHARE = 0.25
/** Below this a changed quotation is not taken for the one meant. */
const LEAST_SCORE = 0.55
/** A short quotation found at several places needs context that agrees at least by half. */
const LEAST_CONTEXT = 0.5
const MOST_PLACES = 200
/** Texts longer than this are searched for the exact words only. */
const FUZZY_TEXT = 2_000_000

function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}

/** Exact places of `quote` that do not begin or end inside a word. */
function exactPlaces(text: string, quote: string): ApproximateMatch[] {
  const places: ApproximateMatch[] = []
  const [wordFirst, wordLast] = [isWordUnit(quote, 0), isWordUnit(quote, quote.length - 1)]
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    if (wordFirst && isWordUnit(text, at - 1)) continue
    if (wordLast && isWordUnit(text, end)) continue
    places.push({ start: at, end, errors: 0 })
    if (places.length >= MOST_PLACES) break
  }
  return places
}

function similarity(errors: number, length: number): number {
  return length === 0 ? 1 : Math.max(0, 1 - errors / length)
}

interface Scored {
  readonly match: ApproximateMatch
  readonly score: number
  readonly context: number
}

interface Sought {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly position: number | undefined
}

function scoreOf(form: PlainForm, sought: Sought, match: ApproximateMatch): Scored {
  const { quote, prefix, suffix, position } = sought
  const { text, offsets } = form
  const before = text.slice(Math.max(0, match.start - prefix.length - 8), match.start).trimEnd()
  const after = text.slice(match.end, match.end + suffix.length + 8).trimStart()
  const left = similarity(errorsAtEnd(before, prefix), prefix.length)
  const right = similarity(errorsAtStart(after, suffix), suffix.length)
  const start = offsets[match.start] ?? 0
  const away = position === undefined ? 0 : Math.abs(start - position)
  const total =
    QUOTE_WEIGHT * similarity(match.errors, quote.length) +
    PREFIX_WEIGHT * left +
    SUFFIX_WEIGHT * right +
    POSITION_WEIGHT * similarity(away, text.length)
  return { match, score: total / TOTAL_WEIGHT, context: (left + right) / 2 }
}

function isTrusted(best: Scored, quote: string, places: number): boolean {
  if (best.match.errors > 0) return best.score >= LEAST_SCORE
  return quote.length >= FUZZY_LENGTH || places === 1 || best.context >= LEAST_CONTEXT
}

function inOriginal(form: PlainForm, match: ApproximateMatch, score: number): QuotePlace {
  const start = form.offsets[match.start] ?? 0
  // The end is just after the last unit kept, not where the next one begins: between the two
  // there may be white space and invisible marks that are no part of the passage.
  const end = (form.offsets[match.end - 1] ?? start) + 1
  return { start, end, score }
}

/**
 * Finds the passage a selector means in a text that may have changed since: first the exact
 * words (white space, quotation marks, dashes and soft hyphens compared loosely), then words
 * that differ by a quarter at most. Of several places the one whose surroundings agree best is
 * taken. Returns undefined where nothing agrees well enough: better no passage than a wrong one.
 *
 * @example anchorQuote('Many did not sign.', { exact: 'did not sign' }) // { start: 5, end: 17, … }
 */
export function anchorQuote(text: string, selector: QuoteSelector): QuotePlace | undefined {
  const form = plainForm(text)
  const quote = plainForm(selector.exact).text.trim()
  if (quote === '') return undefined
  const sought: Sought = {
    quote,
    prefix: plainForm(selector.prefix ?? '').text.trim(),
    suffix: plainForm(selector.suffix ?? '').text.trim(),
    position: selector.position,
  }
  let places = exactPlaces(form.text, quote)
  if (places.length === 0 && quote.length >= FUZZY_LENGTH && form.text.length <= FUZZY_TEXT) {
    const errors = Math.floor(quote.length * ERROR_SHARE)
    places = approximateMatches(form.text, quote, errors, MOST_PLACES)
  }
  let best: Scored | undefined
  for (const place of places) {
    const scored = scoreOf(form, sought, place)
    if (best === undefined || scored.score > best.score) best = scored
  }
  if (best === undefined || !isTrusted(best, quote, places.length)) return undefined
  return inOriginal(form, best.match, best.score)
}
