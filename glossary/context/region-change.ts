import { stemsOf } from './words.ts'

/**
 * A small summary of a region's text, kept to tell later whether the text has changed enough
 * to decide again: how often each bucket of words occurs. Fixed size, whatever the text's length.
 */
export type RegionSignature = Readonly<Uint16Array>

const BUCKETS = 256

/** A change of more than this share of the words is material. */
const MATERIAL = 0.2

/** The signature of a region's text. */
export function regionSignature(text: string): RegionSignature {
  const buckets = new Uint16Array(BUCKETS)
  for (const stem of stemsOf(text)) {
    const bucket = hash(stem) % BUCKETS
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  return buckets
}

/**
 * Whether a region's words have changed by more than 20 % (words gone plus words new, against
 * the longer of the two), so that its senses should be decided again. Reordering is no change.
 */
export function changedMaterially(before: RegionSignature, after: RegionSignature): boolean {
  let gone = 0
  let added = 0
  let total = 0
  let totalAfter = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const was = before[bucket] ?? 0
    const is = after[bucket] ?? 0
    gone += Math.max(0, was - is)
    added += Math.max(0, is - was)
    total += was
    totalAfter += is
  }
  return Math.max(gone, added) > MATERIAL * Math.max(total, totalAfter)
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}
