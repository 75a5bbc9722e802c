/**
 * Finding where a page itself says what a short form stands for. Only places where the form is
 * already known to stand are looked at, so this is a small relative of Schwartz & Hearst (2003):
 * `Long Form (LF)`, `LF (Long Form)`, `Long Form, or LF,` and `LF stands for Long Form`.
 */

/** Characters looked at on either side of a form. */
const REACH = 160

const OPENED = /[([]\s*(?:(?:the|or|also|hereinafter|abbreviated(?: as)?|i\.e\.,?)\s+)*["“'‘]?$/i
const CLOSED = /^(?:['’]?s)?["”'’]?\s*[)\],;]/
const BRACKET = /^(?:['’]?s)?["”'’]?\s*[([]\s*["“'‘]?([^()[\]]{3,120}?)["”'’]?\s*[)\]]/
const SPELLED = new RegExp(
  String.raw`^(?:['’]?s)?["”'’]?,?\s+(?:which\s+|that\s+)?` +
    String.raw`(?:stands?\s+for|is\s+short\s+for|short\s+for|is\s+an?\s+(?:acronym|abbreviation)\s+(?:of|for))` +
    String.raw`\s+["“'‘]?(?:the\s+)?([^.;:()[\]\n]{3,120})`,
  'i',
)
const CALLED = /(?:,\s*or|known\s+as|abbreviated\s+(?:as|to))\s+(?:the\s+)?["“'‘]?$/i

/** Without one of these next to it a form is not being spelled out: most places end here. */
const HINT_BEFORE = /[([]|\bor\b|known|abbrev/
const HINT_AFTER = /[([]|stand|short|acronym|abbrev/
const HINT_REACH = 26

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
/** The share of a form's letters that a long form must account for. */
const LEAST = 0.6

const SMALL = /^(?:a|an|the|of|for|and|on|in|to|at|by|with|de|la|du|des|et|und|der|die|das)$/i

/**
 * The long form that the text gives for the short form standing from `start` to `end`, as it
 * stands there, or undefined where it gives none. The form's letters must be found in the long
 * form's words, mostly as initials, so "the ITU (a UN agency)" gives none.
 *
 * @example expansionAt('Income Tax Return (ITR) filing', 19, 22) // 'Income Tax Return'
 */
export function expansionAt(text: string, start: number, end: number): string | undefined {
  const hinted =
    HINT_BEFORE.test(text.slice(Math.max(0, start - HINT_REACH), start)) ||
    HINT_AFTER.test(text.slice(end, end + HINT_REACH))
  if (!hinted) return undefined
  const letters = lettersOf(text.slice(start, end))
  if (letters.length < 2) return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const opened = OPENED.exec(before)
  if (opened && CLOSED.test(after)) {
    const found = longFormBefore(before.slice(0, opened.index), letters)
    if (found !== undefined) return found
  }
  const inner = BRACKET.exec(after)?.[1]
  if (inner !== undefined && spellsOut(letters, inner)) return inner
  const spelled = SPELLED.exec(after)?.[1]
  if (spelled !== undefined) return longFormAfter(spelled, letters)
  const called = CALLED.exec(before)
  return called ? longFormBefore(before.slice(0, called.index), letters, 1) : undefined
}

function lettersOf(form: string): string {
  const bare = form.replace(/['’]?s$/, '')
  return bare.replace(/[^\p{L}]/gu, '').toLowerCase()
}

function longFormBefore(before: string, letters: string, least = LEAST): string | undefined {
  const clause = before.slice(clauseStart(before))
  const words = [...clause.matchAll(WORD)]
  const most = Math.min(letters.length + 5, letters.length * 2)
  let best: string | undefined
  let bestScore = letters.length * (letters.length > 2 ? least : 1)
  for (let from = words.length - 1; from >= Math.max(0, words.length - most); from--) {
    const first = words[from]
    if (!first || first[0][0]?.toLowerCase() !== letters[0]) continue
    const candidate = clause.slice(first.index).trim()
    const score = isPhrase(letters, candidate) ? aligned(letters, candidate) : -1
    if (score > bestScore || (score === bestScore && best === undefined)) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function longFormAfter(after: string, letters: string): string | undefined {
  const words = [...after.matchAll(WORD)]
  for (let to = 1; to <= Math.min(words.length, letters.length * 2); to++) {
    const last = words[to - 1]
    if (!last) continue
    const candidate = after.slice(0, last.index + last[0].length)
    if (isPhrase(letters, candidate) && aligned(letters, candidate) >= letters.length) {
      return candidate
    }
  }
  return undefined
}

function spellsOut(letters: string, phrase: string): boolean {
  const least = letters.length > 2 ? LEAST : 1
  return isPhrase(letters, phrase) && aligned(letters, phrase) >= letters.length * least
}

/** Whether a phrase could be a name: "in the union" could not, though its initials are I, T, U. */
function isPhrase(letters: string, phrase: string): boolean {
  const words = [...phrase.matchAll(WORD)].map(([word]) => word)
  const telling = words.filter((word) => !SMALL.test(word)).length
  return !SMALL.test(words[0] ?? '') && telling * 2 >= letters.length
}

/** Where the clause that ends the text begins: after a full stop, bracket or line break. */
function clauseStart(text: string): number {
  return Math.max(-1, ...[...text.matchAll(/[;:()[\]\n]|[.!?]\s/g)].map(({ index }) => index)) + 1
}

/**
 * How well letters are the initials of a phrase's words: one point per letter found as an
 * initial, half a point inside a word, less one per content word left over; -1 where a letter
 * is not found, the phrase begins with another letter, or ends in words that gave none.
 */
export function aligned(letters: string, phrase: string): number {
  const words = [...phrase.matchAll(WORD)].map(([word]) => word.toLowerCase())
  if (words[0]?.[0] !== letters[0]) return -1
  return alignFrom(letters, 0, words, 0)
}

function alignFrom(letters: string, letter: number, words: readonly string[], at: number): number {
  const word = words[at]
  if (word === undefined) return letter === letters.length ? 0 : -1
  let best = -1
  // Leave the word out: free for small words, dear for others, never for the first.
  if (at > 0) {
    const rest = alignFrom(letters, letter, words, at + 1)
    if (rest >= 0) best = Math.max(best, SMALL.test(word) ? rest : rest - 1)
  }
  if (word[0] !== letters[letter]) return best
  let used = 0
  let score = 1
  let inside = 1
  for (;;) {
    used += 1
    const rest = alignFrom(letters, letter + used, words, at + 1)
    if (rest >= 0) best = Math.max(best, rest + score)
    const next = letters[letter + used]
    inside = next === undefined ? 0 : word.indexOf(next, inside) + 1
    if (inside === 0) return best
    score += 0.5
  }
}
