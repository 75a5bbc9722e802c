import { stemsOf } from './words.ts'

/** Two long forms agree when this share of their content words does (Dice coefficient). */
const AGREEMENT = 0.8

/** A stem long enough that a longer word beginning with it is taken for the same word. */
const SAME_WORD = 4

const SMALL = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'on', 'in', 'to', 'at', 'by', 'with'])

/** The stems of a long form that carry meaning, in order. */
export function contentStems(longForm: string): readonly string[] {
  return stemsOf(longForm).filter((stem) => !SMALL.has(stem))
}

/**
 * Whether two long forms name the same thing: spelling variants and inflections agree
 * ("Centre for Democracy and Technology", "Center for Democracy & Technology"), a different
 * content word in three does not ("International Triathlon Union").
 */
export function sameLongForm(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const left = [...b]
  let shared = 0
  for (const stem of a) {
    const at = left.findIndex((other) => sameWord(stem, other))
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (a.length + b.length) >= AGREEMENT
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SAME_WORD && long.startsWith(short)
}
