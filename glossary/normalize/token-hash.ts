import { decompositionOf } from './decomposition.ts'

/**
 * The multiplier of {@link mixUnit}: 2^32 divided by the golden ratio, which spreads high bits.
 * A 32-bit integer, not a larger number, as multiplying is several times slower with those.
 */
export const MIX = 0x9e3779b1 | 0

/** Adds a letter to a token's hash; the empty token's hash is 0. The matcher's loop inlines it. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, MIX)
}

/** Adds a token's hash to the hash of the tokens before it. */
export function mixToken(prefix: number, token: number): number {
  return Math.imul(prefix ^ (token >>> 15) ^ token, 0x85ebca6b) ^ (prefix >>> 13)
}

/** The hash of a token that is one letter of an unspaced script: that of its base letter. */
export function ideographHash(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return mixUnit(0, code)
  if (code >= 0xac00 && code <= 0xd7a3)
    return mixUnit(0, 0x1100 + Math.floor((code - 0xac00) / 588))
  return mixUnit(0, decompositionOf(code).charCodeAt(0))
}
