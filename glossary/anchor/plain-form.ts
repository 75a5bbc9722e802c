/**
 * A text with what differs between two renderings of the same words taken out, and the way back:
 * `offsets[i]` is where unit `i` of `text` begins in the original; one more entry gives its end.
 */
export interface PlainForm {
  readonly text: string
  readonly offsets: Uint32Array
}

const SPACE = /[\s\u00a0\u2007\u202f\u3000]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const SAME: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['″', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
])

/**
 * Brings white space to single blanks, quotation marks and dashes to their ASCII forms, and
 * drops soft hyphens and other invisible marks. Letter case stays.
 */
export function plainForm(original: string): PlainForm {
  const units: string[] = []
  const offsets = new Uint32Array(original.length + 1)
  let blank = true
  for (let at = 0; at < original.length; at++) {
    const unit = original.charAt(at)
    if (INVISIBLE.test(unit)) continue
    const space = SPACE.test(unit)
    if (space && blank) continue
    blank = space
    offsets[units.length] = at
    units.push(space ? ' ' : (SAME.get(unit) ?? unit))
  }
  offsets[units.length] = original.length
  return { text: units.join(''), offsets: offsets.subarray(0, units.length + 1) }
}
