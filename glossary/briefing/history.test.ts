import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginHistory, changed, redone, undone } from './history.ts'

const typed = (...steps: readonly (readonly [value: string, step?: string])[]) =>
  steps.reduce((history, [value, step]) => changed(history, value, step), beginHistory(''))

describe('a history', () => {
  test('goes back and forth', () => {
    const history = typed(['a'], ['b'])
    expect(undone(history).present).toBe('a')
    expect(undone(undone(history)).present).toBe('')
    expect(redone(undone(history)).present).toBe('b')
  })

  test('ends where it began, and where it was last', () => {
    expect(undone(undone(typed(['a'])))).toEqual(undone(typed(['a'])))
    const history = typed(['a'])
    expect(redone(history)).toBe(history)
  })

  test('undoes what is typed in one field as one step, and another field by itself', () => {
    const history = typed(['x', 'f1'], ['xy', 'f1'], ['xyz', 'f2'], ['xyzz', 'f2'])
    expect(undone(history).present).toBe('xy')
    expect(undone(undone(history)).present).toBe('')
  })

  test('begins a new step in the same field after going back', () => {
    const history = changed(undone(typed(['x', 'f1'], ['xy', 'f1'])), 'z', 'f1')
    expect(undone(history).present).toBe('')
  })

  test('does not go forth after a change, and takes no change for none', () => {
    expect(redone(changed(undone(typed(['a'])), 'c')).present).toBe('c')
    const history = typed(['a'])
    expect(changed(history, 'a')).toBe(history)
  })

  test('keeps a bounded number of steps', () => {
    const numbers = Array.from({ length: 500 }, (_, at) => [String(at)] as const)
    expect(typed(...numbers).past.length).toBe(200)
  })
})

test('undoing and redoing as often gives the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.nat(25), (values, times) => {
      const history = typed(...values.map((value) => [value] as const))
      let there = history
      for (let time = 0; time < times; time++) there = undone(there)
      for (let time = 0; time < times; time++) there = redone(there)
      expect(there.present).toBe(history.present)
    }),
  )
})
