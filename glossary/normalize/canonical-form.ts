import { isAscii } from './ascii.ts'
import { HYPHEN, separatorOf } from './separator.ts'
import { DELIMITER, IGNORED, unitOf } from './unit-table.ts'

const PLAIN = /^\w+(?: \w+)*$/

/**
 * Brings a form into the shape in which forms are compared: canonically decomposed (NFD), without
 * invisible units, one space for any white space, one hyphen, apostrophe and quote for all of
 * their kinds. Letter case stays. Hyphens are kept; see {@link loosenHyphens}.
 *
 * @example canonicalForm('multi‑stakeholder  model') // 'multi-stakeholder model'
 */
export function canonicalForm(form: string): string {
  if (PLAIN.test(form)) return form
  let canonical = ''
  let spaced = true
  for (const char of form.normalize('NFD')) {
    const code = char.charCodeAt(0)
    const unit = unitOf(code)
    if (unit === IGNORED) continue
    const compared = unit === DELIMITER ? String.fromCharCode(separatorOf(code)) : char
    if (compared === ' ' && spaced) continue
    spaced = compared === ' '
    canonical += compared
  }
  return spaced ? canonical.slice(0, -1) : canonical
}

/**
 * Replaces each hyphen between two words by a space. In a canonical form a space stands for white
 * space or a hyphen, so `Secretary-General` and `Secretary General` become one form, found in
 * either spelling.
 */
export function loosenHyphens(canonical: string): string {
  if (!canonical.includes(String.fromCharCode(HYPHEN))) return canonical
  return isAscii(canonical)
    ? canonical.replace(/\b-\b/g, ' ')
    : canonical.replace(/(?<=[\p{L}\p{M}\p{N}\p{Pc}])-(?=[\p{L}\p{N}\p{Pc}])/gu, ' ')
}
