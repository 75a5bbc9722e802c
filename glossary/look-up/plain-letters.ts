const ASCII = /^[\x20-\x7e]*$/
const PARTING = /[\s\p{Pd}_/]+/gu
/** Seldom typed when one looks a word up: `ITU's`, `U.S.`, quotation marks, invisible signs. */
const DROPPED = /['’‘"“”.\u00ad\u200b-\u200f\u2060\ufeff]+/g

/**
 * Letters as one types them in a search field: without case, accents, apostrophes and dots, one
 * blank for white space and hyphens. A text of such signs alone stays as it is, in small letters.
 *
 * @example plainLetters('Multi‑Stakeholder  modèle') // 'multi stakeholder modele'
 */
export function plainLetters(text: string): string {
  const lower = ASCII.test(text) ? text.toLowerCase() : withoutAccents(text)
  const plain = lower.replace(DROPPED, '').replace(PARTING, ' ').trim()
  return plain === '' ? lower.trim() : plain
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
