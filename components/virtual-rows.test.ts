import { describe, expect, it } from 'vitest'
import { rowAfterKey, rowsInView } from './virtual-rows.ts'

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target: null,
  ...more,
})

describe('rowsInView', () => {
  it('draws a few rows of very many', () => {
    const rows = rowsInView({ top: 44 * 50_000, size: 440 }, 44, 100_000)
    expect(rows.length).toBeLessThan(30)
    expect(rows).toContain(50_000)
    expect(rows).toContain(50_009)
  })

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
  ])('draws all of %i', (count, drawn) => {
    expect(rowsInView({ top: 0, size: 440 }, 44, count)).toHaveLength(drawn)
  })

  it('draws the last rows where the list has become shorter', () => {
    expect(rowsInView({ top: 44 * 500, size: 440 }, 44, 10).at(-1)).toBe(9)
  })
})

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 5, 0],
    ['End', 5, 99],
    ['a', 5, undefined],
  ])('%s at %i', (key, row, next) => {
    expect(rowAfterKey(pressed(key), row, 100, 10)).toBe(next)
  })

  it('leaves keys alone that are held with others, and empty lists', () => {
    expect(rowAfterKey(pressed('End', { ctrlKey: true }), 5, 100, 10)).toBe(undefined)
    expect(rowAfterKey(pressed('End'), 0, 0, 10)).toBe(undefined)
  })
})
