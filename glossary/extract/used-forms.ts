import { isMeasureTag, isNewsTag, isTimeZone } from './news-tag.ts'
import type { Span } from './span.ts'

/** A short form a text uses, and each place where it does. */
export interface UsedForm {
  readonly form: string
  readonly uses: readonly Span[]
}

const CAPITALS =
  /(?<![\p{L}\p{N}@#$/._-])(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{Lu}\p{N}]*(?:[-&/]\p{Lu}[\p{Lu}\p{N}]*)*s?|\p{Lu}\p{Ll}{1,2}\p{Lu}{1,3}s?)(?![\p{L}\p{N}@]|['’][\p{Ll}]{2})/gu

/**
 * Capitals that name nothing: words of emphasis, furniture of web pages, times of day. Kept
 * short on purpose: a form the reader knows is dropped with one key.
 */
const NOT_FORMS = new Set(
  (
    'A I OK OKAY NO YES ALL AND ANY ARE AS AT BUT BY CAN DO FOR FROM HAS HE HER HIS HOW IF IN IS IT ITS ' +
    'ME MORE MUST MY NEVER NEW NOT NOW OF ON ONE ONLY OR OUR OUT SHE SO THE THEY THIS TO TOO UP VERY ' +
    'WAS WE WHAT WHO WHY WILL WITH YOU YOUR AM PM AD BC CE BCE TV URL URLS HTTP HTTPS WWW HTML PDF RSS ' +
    'FAQ DVD CD PC ID VS RE PS NB EDIT UPDATE UPDATED READ ALSO MENU LIVE BREAKING NEWS PHOTO PHOTOS ' +
    'VIDEO WATCH ADVERTISEMENT COPYRIGHT SHARE SUBSCRIBE SIGN LOGIN MR MRS DR JR SR'
  ).split(' '),
)

/** A line with more of its letters in capitals than this is shouted: no capitals in it count. */
const SHOUTED_SHARE = 0.6

/** What comes before the dash of "HANOI, Vietnam (AP) — The …". */
const DATELINE = /^\p{Lu}{3}[^\n.]{0,50}?(?:[\u2013\u2014]|\s--?)\s/u

/** Up to which offset of a line capitals say nothing: its dateline, or all of it if shouted. */
function shoutedUntil(line: string): number {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0
  if (letters > 12 && capitals / letters > SHOUTED_SHARE) return line.length
  return DATELINE.exec(line)?.[0].length ?? 0
}

/** After a clock time the capitals are a time zone ("9:30 CDT", "at noon ET"). */
function isClockTime(text: string, start: number, form: string): boolean {
  if (!isTimeZone(form)) return false
  return /(?:\d|[ap]\.?m\.?|noon|midnight)[\s(]*$/i.test(text.slice(Math.max(0, start - 12), start))
}

/** Initials of a person ("George R.R. Martin"): dotted, and a name beside them. */
function isInitials(text: string, start: number, form: string): boolean {
  if (!form.includes('.') || /^(?:U\.[SKN]\.|E\.U\.|D\.C\.|U\.A\.E\.)/.test(form)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + form.length, start + form.length + 3)
  return /^\s\p{Lu}\p{Ll}/u.test(after) || /\p{Lu}\p{Ll}+\s$/u.test(before)
}

function isForm(form: string, lowerCaseWords: ReadonlySet<string>): boolean {
  const bare = form.replace(/s$/, '')
  if ((bare.match(/\p{Lu}/gu)?.length ?? 0) < 2 || bare.length > 14) return false
  if (NOT_FORMS.has(bare) || /^[RDI]-/.test(form)) return false
  if (isNewsTag(form) || (isMeasureTag(form) && !isTimeZone(form))) return false
  return !lowerCaseWords.has(bare.toLowerCase())
}

/**
 * The runs of capitals that `text` uses as names (ITU, UK, ITRs, U.S.), in order of first use.
 * Left out: words that also occur in lower case there ("did NOT"), words of emphasis and page
 * furniture, units and news tags, lines shouted in capitals, and whatever belongs to an address,
 * handle or file name.
 *
 * @example usedForms('The ITU did NOT say. It will not.').map((used) => used.form) // ['ITU']
 */
export function usedForms(text: string): UsedForm[] {
  const lowerCaseWords = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
  const uses = new Map<string, Span[]>()
  let lineStart = 0
  for (const line of text.split('\n')) {
    const from = shoutedUntil(line)
    for (const match of line.matchAll(CAPITALS)) {
      const form = match[0]
      if (match.index < from || !isForm(form, lowerCaseWords)) continue
      if (isInitials(line, match.index, form)) continue
      if (isClockTime(line, match.index, form)) continue
      const start = lineStart + match.index
      const span = { start, end: start + form.length, text: form }
      const list = uses.get(form)
      if (list) list.push(span)
      else uses.set(form, [span])
    }
    lineStart += line.length + 1
  }
  return [...uses].map(([form, spans]) => ({ form, uses: spans }))
}
