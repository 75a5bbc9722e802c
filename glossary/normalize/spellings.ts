import { canonicalForm, loosenHyphens } from './canonical-form.ts'

/**
 * Prefixes that English writes closed, hyphenated or both, as taste and time would have it
 * (Chicago Manual of Style 17, 7.89, section 4). Missing on purpose: `re` (`re-sign` is not
 * `resign`), `un`, `de`, `ex`, `pro`, `over`, `under`.
 */
const PREFIXES =
  'anti auto co counter cross cyber eco extra geo hyper infra inter intra macro mega meta micro mid ' +
  'mini multi nano neo non omni pan para post pre proto pseudo quasi semi socio sub super supra ' +
  'tele trans ultra'

/** Words that come both as `e-mail` and `email`; `e` is too short a prefix to guess by. */
const ELECTRONIC = 'book commerce government governance health learning mail voting waste'

function byFirstLetter(words: string): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>()
  for (const word of words.split(' ')) {
    const code = word.charCodeAt(0)
    const known = map.get(code)
    if (known === undefined) map.set(code, [word])
    else known.push(word)
  }
  return map
}

const PREFIXES_OF = byFirstLetter(PREFIXES)
const HYPHENED_E = /^e-[a-z]{4}/
const CLOSED_E = new RegExp(`^e(?:${ELECTRONIC.replaceAll(' ', '|')})s?(?![a-z])`)
const E = 0x65

function hasFourLetters(text: string, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const code = text.charCodeAt(at)
    if (!(code >= 0x61 && code <= 0x7a)) return false
  }
  return true
}

/** The end of the first known prefix of a word that may be respelled, or -1; lower-case text. */
function respelledAt(text: string): number {
  for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
    const code = text.charCodeAt(at)
    if (code === E && (text.charAt(at + 1) === '-' ? HYPHENED_E : CLOSED_E).test(text.slice(at))) {
      return at + 1
    }
    for (const prefix of PREFIXES_OF.get(code) ?? []) {
      if (!text.startsWith(prefix, at)) continue
      const end = at + prefix.length
      if (hasFourLetters(text, text.charAt(end) === '-' ? end + 1 : end)) return end
    }
  }
  return -1
}

/** Where the next word begins, or -1. */
function nextWord(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at - 1)
    if (code === 0x20 || code === 0x2d) return at
  }
  return -1
}

/**
 * The canonical forms a form is looked for as, the authored one first. A space stands for white
 * space or one hyphen, a hyphen for a hyphen only:
 * - a hyphen or space between two words is either (`Secretary-General`, `Secretary General`);
 * - a hyphen after a known prefix may also be left out (`multi-stakeholder`: `multistakeholder`);
 * - a word closed after a known prefix may also be hyphenated, though not spaced
 *   (`multistakeholder`: `multi-stakeholder`).
 * The prefix must leave at least four letters, so `co-op` is not `coop`, nor `internet` `inter-net`.
 * Only the first such compound of a form is respelled. An empty list where nothing is left of the
 * form (only invisible units).
 *
 * @example spellingsOf('multi-stakeholder') // ['multi stakeholder', 'multistakeholder']
 */
export function spellingsOf(form: string): readonly string[] {
  const authored = canonicalForm(form)
  if (authored.length === 0) return []
  const main = loosenHyphens(authored)
  const end = respelledAt(authored.toLowerCase())
  if (end < 0) return [main]
  const before = loosenHyphens(authored.slice(0, end))
  return authored.charAt(end) === '-'
    ? [main, before + loosenHyphens(authored.slice(end + 1))]
    : [main, `${before}-${loosenHyphens(authored.slice(end))}`]
}
