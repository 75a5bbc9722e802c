import type { Chunk } from '../match/match.ts'
import { endingsOf } from '../normalize/endings.ts'
import { separatorOf } from '../normalize/separator.ts'
import { spellingsOf } from '../normalize/spellings.ts'
import type { Term } from '../term.ts'

/** A match of the naive matcher: offsets in all chunks' text put together, and its terms. */
export interface NaiveMatch {
  readonly start: number
  readonly end: number
  readonly terms: readonly number[]
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\u30fc\uff70'
const WORD = `[[\\p{L}\\p{Nd}\\p{Nl}\\p{Pc}\u2080-\u2089]--[${UNSPACED}]]`
const IDEOGRAPH = `[[[\\p{L}\\p{Nl}]&&[${UNSPACED}]]--[\u1160-\u11ff\ud7b0-\ud7ff]]`
const MARK = '[\\p{M}\u1160-\u11ff\ud7b0-\ud7ff]'

const known = new Map<string, RegExp>()

function re(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`
  const regExp = known.get(key) ?? new RegExp(source, `v${flags}`)
  known.set(key, regExp)
  regExp.lastIndex = 0
  return regExp
}

const KATAKANA = '[\u30a0-\u30ff\u31f0-\u31ff]'
const HANGUL = '[\u1100-\u11ff\uac00-\ud7a3]'
const NEUTRAL = '(?:anti|ex|mid|non|once|now|pan|post|pre|pro|then|inter|intra)'
const ELIDED =
  '(?:all|c|coll|d|dall|dell|j|jusqu|l|lorsqu|m|n|nell|puisqu|qu|quell|quoiqu|s|sull|t|un)'

/** Where a clump (see `AddressWatch`) makes what follows part of an address. */
const ADDRESS = [
  '://',
  '^[.~]*/',
  '\\\\',
  `(?<!${WORD})[wW]{3}\\.`,
  `${WORD}\\.\\p{L}{2,}[\\/?#]`,
  `@(?:${WORD}|[.\\-])*$`,
].map((source) => re(source))

const BAD_BEFORE = [`${WORD}$`, '[#@\\\\]$', '(?<!\\.)\\.$', `${WORD}[&+]$`].map((source) =>
  re(source),
)

const BAD_AFTER = [
  `^(?:${WORD}|${MARK})`,
  '^[@#\\\\+]',
  `^[.&%]${WORD}`,
  '^://',
  `^'(?=${WORD})(?![sS](?!${WORD}|${MARK}))`,
  `^-(?=${WORD})(?!\\p{Ll})`,
  `^(?:/|-(?=\\p{Ll}))(?:${WORD}|${MARK}|[\\-\\/]|\\.(?!${WORD}))*(?:@|\\.${WORD})`,
].map((source) => re(source))

/** Text as forms are compared with it, one unit per comparison, and where each unit came from. */
interface Normal {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

function normalize(raw: string): Normal {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  const add = (units: string, start: number, end: number) => {
    text += units
    for (let i = 0; i < units.length; i++) {
      from.push(start)
      to.push(end)
    }
  }
  const parts = raw.matchAll(/\p{DI}|(?:[^\p{M}\p{DI}]|\p{M})(?:\p{DI}*\p{M})*/gu)
  for (const { 0: part, index } of parts) {
    if (/^\p{DI}$/u.test(part)) continue
    const visible = part.replace(/\p{DI}/gu, '')
    const code = visible.charCodeAt(0)
    const isDelimiter = !re(`^(?:${WORD}|${IDEOGRAPH}|${MARK})`).test(visible)
    const isApostrophe = code === 0x2bb || code === 0x2bc
    const changed = String.fromCharCode(separatorOf(code))
    if ((isDelimiter || isApostrophe) && changed !== visible.charAt(0)) {
      add(changed, index, index + 1)
      if (visible.length > 1) add(visible.slice(1).normalize('NFD'), index + 1, index + part.length)
    } else {
      add(visible.normalize('NFD'), index, index + part.length)
    }
  }
  return { text, from, to }
}

interface Pattern {
  readonly term: number
  readonly core: RegExp
  readonly acronym: boolean
  readonly lone: boolean
}

function escape(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '(?: +|-)')
}

function patternsOf(term: Term, index: number): Pattern[] {
  const exact = term.caseRule === 'exact'
  return spellingsOf(term.form).flatMap((spelling) => {
    if (!re(`${WORD}|${IDEOGRAPH}`).test(spelling)) return []
    const word = re(`${WORD}(?:${WORD}|${MARK})*$`).exec(spelling)?.[0] ?? ''
    const stem = spelling.slice(0, spelling.length - word.length)
    const forms = [
      spelling,
      ...endingsOf(word).map(({ drop, add }) => stem + word.slice(0, word.length - drop) + add),
    ]
    return forms.map((form) => ({
      term: index,
      core: new RegExp(escape(form), exact ? 'vy' : 'viy'),
      acronym: exact && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(spelling),
      lone: re(`^${IDEOGRAPH}${MARK}*$`).test(form),
    }))
  })
}

function mayBegin(text: string, start: number, pattern: Pattern): boolean {
  const before = text.slice(0, start).replace(re(`${MARK}+`, 'g'), '')
  const first = text.slice(start)
  if (re(`${IDEOGRAPH}$`).test(before)) {
    const inKatakana = re(`${KATAKANA}$`).test(before) && re(`^${KATAKANA}`).test(first)
    const inHangul = re(`${HANGUL}$`).test(before) && re(`^${HANGUL}`).test(first)
    return !pattern.lone && !inKatakana && !inHangul
  }
  if (BAD_BEFORE.some((bad) => bad.test(before))) return false
  if (re('\\p{Nd},$').test(before) && re('^\\p{Nd}').test(first)) return false
  const lower = before.toLowerCase()
  if (re(`${WORD}'$`).test(before) && !re(`(?<!(?:${WORD}|'))${ELIDED}'$`).test(lower)) return false
  if (re(`${WORD}-$`).test(before)) {
    const neutral = re(`(?<!(?:${WORD}|'))${NEUTRAL}-$`).test(lower)
    const small = re(`(?<!(?:${WORD}|'))\\p{Ll}{2,24}-$`).test(before)
    if (!neutral && !(pattern.acronym && small)) return false
  }
  const clump = re(`[^\\s<>"«»‹›，。（）「」、${UNSPACED}]*$`).exec(before)?.[0] ?? ''
  return !ADDRESS.some((address) => address.test(clump))
}

function mayEnd(text: string, end: number, pattern: Pattern): boolean {
  const after = text.slice(end)
  const last = text.slice(0, end).replace(re(`${MARK}+$`), '')
  if (re(`^${IDEOGRAPH}`).test(after)) {
    if (pattern.lone) return false
    return !(re(`${KATAKANA}$`).test(last) && re(`^${KATAKANA}`).test(after))
  }
  if (re('\\p{Nd}$').test(last) && re('^,\\p{Nd}').test(after)) return false
  return !BAD_AFTER.some((bad) => bad.test(after))
}

interface Span {
  readonly start: number
  readonly end: number
  readonly terms: Set<number>
}

function longestAt(normal: Normal, start: number, patterns: readonly Pattern[]): Span | undefined {
  let best: Span | undefined
  for (const pattern of patterns) {
    pattern.core.lastIndex = start
    if (!pattern.core.test(normal.text)) continue
    let end = pattern.core.lastIndex
    if (!mayBegin(normal.text, start, pattern) || !mayEnd(normal.text, end, pattern)) continue
    if (re(`'[sS](?!${WORD}|${MARK})`, 'y').test(normal.text.slice(end))) end += 2
    if (best === undefined || end > best.end) best = { start, end, terms: new Set([pattern.term]) }
    else if (end === best.end) best.terms.add(pattern.term)
  }
  return best
}

/**
 * The matcher's rules written a second time, as plainly as possible and with other means: every
 * form is tried at every place with regular expressions on normalized text. Slow; only for tests.
 */
export function findNaively(terms: readonly Term[], chunks: readonly Chunk[]): NaiveMatch[] {
  const patterns = terms.flatMap(patternsOf)
  const runs: string[] = []
  for (const { text, breaks } of chunks) {
    if (breaks || runs.length === 0) runs.push(text)
    else runs[runs.length - 1] += text
  }
  const matches: NaiveMatch[] = []
  let base = 0
  for (const run of runs) {
    const normal = normalize(run)
    for (let at = 0; at < normal.text.length; at++) {
      // A regular expression would step back out of the middle of a surrogate pair.
      if (/^[\udc00-\udfff]/.test(normal.text.slice(at, at + 1))) continue
      const span = longestAt(normal, at, patterns)
      if (span === undefined) continue
      matches.push({
        start: base + (normal.from[span.start] ?? 0),
        end: base + (normal.to[span.end - 1] ?? 0),
        terms: [...span.terms].toSorted((a, b) => a - b),
      })
      at = span.end - 1
    }
    base += run.length
  }
  return matches
}
