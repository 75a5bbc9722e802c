import { expect, test } from 'vitest'
import { FormTable } from './form-table.ts'
import { NO_VARIANT } from './variants.ts'

const hashOf = (at: number): number => Math.imul(at + 1, 0x9e3779b1)

test('a run is found where it was added, and counted once', () => {
  const table = new FormTable(4)
  expect(table.size).toBe(0)
  expect(table.find(7)).toBe(-1)
  const slot = table.add(7)
  expect(table.add(7)).toBe(slot)
  expect(table.find(7)).toBe(slot)
  expect(table.size).toBe(1)
})

test('a new run leads to nothing', () => {
  const table = new FormTable(4)
  const slot = table.add(-5)
  expect(table.firstVariant(slot)).toBe(NO_VARIANT)
  expect(table.hasMore(slot)).toBe(false)
})

test('what a run leads to is kept apart: its variants and longer forms', () => {
  const table = new FormTable(4)
  const slot = table.add(1)
  table.setFirstVariant(slot, 0)
  expect(table.firstVariant(slot)).toBe(0)
  expect(table.hasMore(slot)).toBe(false)
  table.setMore(slot)
  expect(table.firstVariant(slot)).toBe(0)
  expect(table.hasMore(slot)).toBe(true)
  table.setMore(slot)
  table.setFirstVariant(slot, 41)
  expect(table.firstVariant(slot)).toBe(41)
  expect(table.hasMore(slot)).toBe(true)
})

test('runs whose hashes begin alike have slots of their own, over the end of the table too', () => {
  const table = new FormTable(4)
  for (const first of [3 << 26, 63 << 26]) {
    const slots = [0, 1, 2].map((at) => table.add(first + at))
    expect(new Set(slots).size).toBe(3)
    expect([0, 1, 2].map((at) => table.find(first + at))).toEqual(slots)
    expect(table.find(first + 3)).toBe(-1)
  }
  expect(table.find((63 << 26) + 2)).toBe(1)
})

test.each([[0], [100]])(
  'a table made for %i runs grows and keeps what they lead to',
  (expected) => {
    const table = new FormTable(expected)
    for (let at = 0; at < 1_000; at++) {
      const slot = table.add(hashOf(at))
      table.setFirstVariant(slot, at)
      if (at % 3 === 0) table.setMore(slot)
    }
    expect(table.size).toBe(1_000)
    for (let at = 0; at < 1_000; at++) {
      const slot = table.find(hashOf(at))
      expect(table.firstVariant(slot)).toBe(at)
      expect(table.hasMore(slot)).toBe(at % 3 === 0)
    }
    for (let at = 1_000; at < 3_000; at++) expect(table.find(hashOf(at))).toBe(-1)
  },
)

test('runs whose hashes begin alike are found after the table has grown', () => {
  const table = new FormTable(0)
  for (let at = 0; at < 60; at++) table.setFirstVariant(table.add(at), at)
  for (let at = 0; at < 60; at++) expect(table.firstVariant(table.find(at))).toBe(at)
  expect(table.find(60)).toBe(-1)
})
