/**
 * The largest pack that is accepted. Each limit is inclusive: exactly at it works, one past it is
 * refused with the reason.
 */
export const LIMITS = {
  /** Size of a pack's text in UTF-8 bytes (20 MB), after decompression where it came packed. */
  textBytes: 20_000_000,
  /** Strings looked for in one pack: terms, aliases and long forms together. */
  terms: 200_000,
  /** Characters (code points) of one term, alias, long form, hidden form or cue. */
  termLength: 300,
  /** Characters (code points) of one definition, quoted passage or other text. */
  textLength: 20_000,
  /** Cues of one entry, and of one rival. */
  cues: 200,
  /** Members of any smaller list (aliases, citations, parties, sources …). */
  list: 1_000,
  /** Characters of a web address or an identifier. */
  addressLength: 2_000,
} as const

/**
 * True where `text` has at most `limit` characters, counted as code points: an emoji or a rare
 * ideograph counts once, though it takes two UTF-16 units.
 */
export function fitsLength(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  if (text.length > limit * 2) return false
  let count = 0
  for (const _ of text) count += 1
  return count <= limit
}

/** Size of `text` in UTF-8 bytes; a lone surrogate counts as the three bytes it is replaced by. */
export function utf8Bytes(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    if (unit < 0x800) bytes += 1
    else if (unit < 0xd800 || unit > 0xdbff) bytes += 2
    else {
      const next = text.charCodeAt(index + 1)
      bytes += 2
      if (next >= 0xdc00 && next <= 0xdfff) index += 1
    }
  }
  return bytes
}
