import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHECK_TIMES, nextCheck } from './next-check.ts'

const NOW = Date.UTC(2026, 10, 24)
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('is never sooner than an hour after the last', () => {
  fc.assert(
    fc.property(fc.nat(10_000), chance, (failures, drawn) => {
      const wait = nextCheck(NOW, failures, drawn) - NOW
      expect(wait).toBeGreaterThanOrEqual(CHECK_TIMES.least)
      expect(wait).toBeLessThanOrEqual(CHECK_TIMES.most * (1 + CHECK_TIMES.jitter))
    }),
  )
})

it('waits longer with each failure in a row, up to a limit', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => nextCheck(NOW, failures, 0) - NOW)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(new Set(waits.slice(0, 5)).size).toBe(5)
  expect(waits.at(-1)).toBe(CHECK_TIMES.most)
})

it('spreads readers out', () => {
  expect(nextCheck(NOW, 0, 0)).toBeLessThan(nextCheck(NOW, 0, 0.5))
  expect(nextCheck(NOW, 0, 0.5)).toBeLessThan(nextCheck(NOW, 0, 0.99))
})
