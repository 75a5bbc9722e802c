/** FNV-1a over UTF-16 units: the same number for the same text on every machine. */
export function stableHash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  // One more round of mixing: the low bit of FNV-1a alone depends on the low bits of the text.
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) >>> 0
}

/** Which half of an evaluation set a name belongs to: one to tune on, one to report. */
export function half(name: string): 'tune' | 'test' {
  return (stableHash(name) >>> 8) % 2 === 0 ? 'tune' : 'test'
}
