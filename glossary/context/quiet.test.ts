import { describe, expect, test } from 'vitest'
import { QUIET_DENSITY, quieted } from './quiet.ts'

const places = [
  { sense: 0, start: 0 },
  { sense: 1, start: 40 },
  { sense: 0, start: 900 },
  { sense: 2, start: 1000 },
  { sense: 1, start: 1600 },
]

describe('quieted', () => {
  test('all: everything', () => {
    expect(quieted(places, 'all')).toEqual([0, 1, 2, 3, 4])
  })

  test('first per section: once each, again behind a heading', () => {
    expect(quieted(places, 'first-per-section', [])).toEqual([0, 1, 3])
    expect(quieted(places, 'first-per-section', [900])).toEqual([0, 1, 2, 3, 4])
    expect(quieted(places, 'first-per-section', [0, 1001])).toEqual([0, 1, 3, 4])
  })

  test('quiet: once each in the whole region, and not close together', () => {
    const kept = quieted(places, 'quiet', [900])
    expect(kept).toEqual([0, 3, 4])
    for (const [index, place] of kept.entries()) {
      const before = kept[index - 1]
      if (before === undefined) continue
      const gap = (places[place]?.start ?? 0) - (places[before]?.start ?? 0)
      expect(gap).toBeGreaterThanOrEqual(QUIET_DENSITY)
    }
  })

  test('a place passed over for its density does not use up its entry', () => {
    expect(quieted(places, 'quiet')).toContain(4)
  })

  test('nothing to mark', () => {
    expect(quieted([], 'quiet')).toEqual([])
  })
})
