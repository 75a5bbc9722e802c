const DOTLESS_I = 0x131

/**
 * Simple case folding of one UTF-16 unit (Unicode Standard 3.13, `CaseFolding.txt`, status C and
 * S): the same in every locale, so a Turkish page's `ı` stays itself and never becomes `i`. Letters
 * whose folding needs several units (`ß` to `ss`) keep their length: `ẞ` gives `ß`.
 *
 * @example foldLetter(0x3c2) // 0x3c3: final sigma is sigma
 */
export function foldLetter(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code
  if (code === DOTLESS_I) return code
  const char = String.fromCharCode(code)
  const upper = char.toUpperCase()
  const lower = (upper.length === 1 ? upper : char).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}
