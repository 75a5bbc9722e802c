import { findPairs } from '../../extract/pairs.ts'
import { LIMITS } from '../limits.ts'

/**
 * Takes apart a term that is written together with what it stands for, in either order:
 * `World Conference on International Telecommunications (WCIT)`. Undefined for any other.
 */
export function splitSpelledOut(
  text: string,
): { readonly term: string; readonly longForms: readonly string[] } | undefined {
  if (text.length > LIMITS.termLength || !text.endsWith(')')) return undefined
  const [pair] = findPairs(text)
  if (!pair) return undefined
  const { short, long } = pair
  const whole = `${long.text} (${short.text})` === text || `${short.text} (${long.text})` === text
  return whole ? { term: short.text, longForms: [long.text] } : undefined
}
