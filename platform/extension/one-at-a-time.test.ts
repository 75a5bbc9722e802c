import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** Work whose runs end when they are told to. */
function held() {
  const begun: number[] = []
  const ends: ((problem?: Error) => void)[] = []
  const run = oneAtATime((tab) => {
    begun.push(tab)
    return new Promise((resolve, reject) => {
      ends.push((problem) => (problem === undefined ? resolve() : reject(problem)))
    })
  })
  return { begun, ends, run }
}

it('shares one more run among all that ask while one runs', async () => {
  const { begun, ends, run } = held()
  const first = run(1)
  const later = [run(1), run(1), run(1)]
  expect(begun).toEqual([1])
  ends[0]?.()
  await first
  await Promise.resolve()
  expect(begun).toEqual([1, 1])
  ends[1]?.()
  await Promise.all(later)
  expect(begun).toEqual([1, 1])
  void run(1)
  expect(begun).toEqual([1, 1, 1])
})

it('runs for each tab on its own', () => {
  const { begun, run } = held()
  void run(1)
  void run(2)
  expect(begun).toEqual([1, 2])
})

it('goes on after a run that failed, which only those who asked for it hear of', async () => {
  const { begun, ends, run } = held()
  const first = run(1)
  const second = run(1)
  ends[0]?.(new Error('the tab is gone'))
  await expect(first).rejects.toThrow('the tab is gone')
  await Promise.resolve()
  expect(begun).toEqual([1, 1])
  ends[1]?.()
  await expect(second).resolves.toBeUndefined()
})
