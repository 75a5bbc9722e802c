import type { Citation } from '../glossary/citation.ts'

/** A quoted passage as it is set: the phrase the claim rests on, and the words around it. */
export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Scripts written without spaces between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u

const opens = /[\p{Ps}\p{Pi}]$/u
const closes = /^[\p{Pe}\p{Pf}.,;:!?…'’%、。，．؟،؛]/u
const endsSentence = /[.!?。！？؟][\p{Pe}\p{Pf}"'’]*$/u

/** Neighbours are stored trimmed, so the space between them has to be put back. */
function between(left: string, right: string): string {
  if (left === '' || right === '') return ''
  if (opens.test(left) || closes.test(right)) return ''
  const last = [...left].at(-1) ?? ''
  const first = [...right][0] ?? ''
  return unspaced.test(last) || unspaced.test(first) ? '' : ' '
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim()

/**
 * The passage with its surroundings. The words around the phrase are cut somewhere in the source;
 * an ellipsis says so, unless they end where a sentence does.
 */
export function passageOf(citation: Citation): Passage {
  const exact = tidy(citation.exact)
  const prefix = tidy(citation.prefix ?? '')
  const suffix = tidy(citation.suffix ?? '')
  const cut = suffix === '' || endsSentence.test(suffix) ? '' : '…'
  return {
    before: prefix === '' ? '' : `…${prefix}${between(prefix, exact)}`,
    exact,
    after: suffix === '' ? '' : `${between(exact, suffix)}${suffix}${cut}`,
  }
}
