import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearStart } from './near-start.ts'

/** The whole table, without the band: what `nearStart` must agree with. */
function slow(typed: string, text: string): number {
  const table = Array.from({ length: typed.length + 1 }, () =>
    Array.from({ length: text.length + 1 }, () => 0),
  )
  const cell = (row: number, column: number) => table[row]?.[column] ?? Infinity
  for (let row = 0; row <= typed.length; row++) {
    for (let column = 0; column <= text.length; column++) {
      let cost = row === 0 ? column : column === 0 ? row : Infinity
      if (row > 0 && column > 0) {
        const same = typed[row - 1] === text[column - 1]
        cost = Math.min(
          cell(row - 1, column - 1) + (same ? 0 : 1),
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
        )
        const swapped =
          row > 1 &&
          column > 1 &&
          typed[row - 1] === text[column - 2] &&
          typed[row - 2] === text[column - 1]
        if (swapped) cost = Math.min(cost, cell(row - 2, column - 2) + 1)
      }
      const line = table[row]
      if (line !== undefined) line[column] = cost
    }
  }
  return Math.min(...(table[typed.length] ?? []))
}

describe('nearStart', () => {
  it.each([
    ['treaty', 'treaty', 0],
    ['treaty', 'treaty text', 0],
    ['traety', 'treaty text', 1],
    ['treety', 'treaty', 1],
    ['treat', 'treaty', 0],
    ['treatty', 'treaty', 1],
    ['tretay', 'treaty', 1],
    ['threat', 'treaty', 1],
    ['plenary', 'treaty', undefined],
  ])('%s, begun as %s: %s', (typed, text, mistakes) => {
    expect(nearStart(typed, text, 0, 2)).toBe(mistakes)
  })

  it('begins where it is told', () => {
    expect(nearStart('stakeohlder', 'multi stakeholders', 6, 2)).toBe(1)
    expect(nearStart('stakeholder', 'multi stakeholders', 0, 2)).toBe(undefined)
  })

  it('agrees with the whole table', () => {
    const letters = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 12 })
    assert(
      property(letters, letters, integer({ min: 0, max: 3 }), (typed, text, most) => {
        const mistakes = slow(typed, text)
        expect(nearStart(typed, text, 0, most)).toBe(mistakes <= most ? mistakes : undefined)
      }),
      { numRuns: 3_000 },
    )
  })
})
