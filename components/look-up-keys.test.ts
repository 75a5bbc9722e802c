import { describe, expect, it } from 'vitest'
import { lookUpKey, step } from './look-up-keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  lookUpKey({
    key,
    isComposing: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  })

describe('lookUpKey', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'enter'],
    ['Escape', 'clear'],
    ['Home', undefined],
    ['a', undefined],
  ])('%s: %s', (key, meaning) => {
    expect(press(key)).toBe(meaning)
  })

  it.each(['ArrowDown', 'Enter', 'Escape'])('leaves %s to an input method', (key) => {
    expect(press(key, { isComposing: true })).toBe(undefined)
  })

  it('leaves chords to the browser', () => {
    expect(press('ArrowUp', { altKey: true })).toBe(undefined)
    expect(press('ArrowUp', { shiftKey: true })).toBe(undefined)
  })
})

describe('step', () => {
  it.each([
    [-1, 3, false, 0],
    [0, 3, false, 1],
    [2, 3, false, -1],
    [-1, 3, true, 2],
    [0, 3, true, -1],
    [-1, 0, false, -1],
  ])('from %i of %i, back %s: %i', (active, count, back, next) => {
    expect(step(active, count, back)).toBe(next)
  })
})
