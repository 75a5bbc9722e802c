/** The furthest back a clause is read, in UTF-16 units. */
const REACH = 200

const ABBREVIATED =
  /(?:\b(?:\p{Lu}|Inc|Ltd|Corp|Co|St|Mr|Mrs|Ms|Dr|Prof|vs|No|Nos|Jr|Sr|Gen|Gov|Sen|Rep|Ste|Mt))\.$/u
const NEXT_SENTENCE = /^["'”’)]*\s+["'“‘(]?[\p{Lu}\p{N}]/u

/**
 * Where the clause that ends at offset `end` begins: after the last full stop, semicolon, colon,
 * bracket, line end or spaced long dash, and not more than 200 characters before.
 */
export function clauseStart(text: string, end: number): number {
  const from = Math.max(0, end - REACH)
  for (let at = end - 1; at >= from; at--) {
    const character = text.charAt(at)
    if (/[;:()[\]{}\n\u2022]/.test(character)) return at + 1
    if (/[\u2013\u2014]/.test(character) && /\s/.test(text.charAt(at + 1))) return at + 1
    if (!/[.!?]/.test(character) || !NEXT_SENTENCE.test(text.slice(at + 1, end))) continue
    if (!ABBREVIATED.test(text.slice(Math.max(0, at - 6), at + 1))) return at + 1
  }
  return from
}
