import { expect, test } from 'vitest'
import { mixUnit } from '../normalize/token-hash.ts'
import { TokenFilter } from './token-filter.ts'

const hashes = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => mixUnit(mixUnit(0, 97), from + at))

test.each([[1], [40], [3_000], [20_000]])('of %i hashes each is known', (count) => {
  const known = hashes(0, count)
  const filter = new TokenFilter(known)
  expect(known.every((hash) => filter.has(hash))).toBe(true)
})

test.each([[600], [3_000], [20_000]])('of %i hashes few others seem to be known', (count) => {
  const filter = new TokenFilter(hashes(0, count))
  const taken = hashes(1_000_000, 10_000).filter((hash) => filter.has(hash)).length
  expect(taken).toBeLessThan(10_000 / 8)
})

test.each([
  [0, 13],
  [511, 13],
  [512, 14],
  [5_000, 17],
  [530_000, 23],
  [10_000, 18],
])('%i hashes have 2^%i bits, at least 16 for each up to a megabyte', (count, log) => {
  const filter = new TokenFilter(Array.from({ length: count }, () => 0))
  expect(filter.bits).toHaveLength(2 ** log / 32)
  expect(filter.shift).toBe(32 - log)
})

test('the bits tell a hash from its neighbours', () => {
  const { bits, shift } = new TokenFilter([0, 33 << 19, -1])
  expect(shift).toBe(19)
  expect(bits[0]).toBe(1)
  expect(bits[1]).toBe(2)
  expect(bits.at(-1)).toBe(1 << 31)
})
