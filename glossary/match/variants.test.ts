import { expect, test } from 'vitest'
import { NO_VARIANT, Variants } from './variants.ts'

test('a variant keeps what it was made of, however many there are', () => {
  const variants = new Variants(2)
  for (let at = 0; at < 100; at++) {
    const ending = ['', 's', 'ies'][at % 3] ?? ''
    expect(variants.add(at * 1_000, at + 1, ending, at, at - 1)).toBe(at)
  }
  for (let at = 0; at < 100; at++) {
    expect(variants.formOf(at)).toBe(at * 1_000)
    expect(variants.keepOf(at)).toBe(at + 1)
    expect(variants.endingOf(at)).toBe(['', 's', 'ies'][at % 3])
    expect(variants.nextOf(at)).toBe(at - 1)
    expect(variants.mayEndIn(at, at)).toBe(true)
  }
})

test('what is made for many has room for them', () => {
  const variants = new Variants(1_000)
  for (let at = 0; at < 1_000; at++) variants.add(at, 300, '', 0, NO_VARIANT)
  expect(variants.formOf(999)).toBe(999)
  expect(variants.keepOf(999)).toBe(300)
})

test('a chain may end in the last units of its variants, and in any where one is not known', () => {
  const variants = new Variants(4)
  const y = variants.add(0, 6, '', 0x79, NO_VARIANT)
  const s = variants.add(0, 5, 'ies', 0x73, y)
  const any = variants.add(1, 5, '', 0, s)
  expect(variants.mayEndIn(0x79, NO_VARIANT)).toBe(false)
  expect(variants.mayEndIn(0x73, y)).toBe(false)
  expect(variants.mayEndIn(0x79, s)).toBe(true)
  expect(variants.mayEndIn(0x73, s)).toBe(true)
  expect(variants.mayEndIn(0x74, s)).toBe(false)
  expect(variants.mayEndIn(0x74, any)).toBe(true)
})
