import { expect, test } from 'vitest'
import { MORE, NONE, RunText, TextCursor, TOO_FAR } from './run-text.ts'

function runOf(...texts: readonly string[]): RunText {
  const run = new RunText()
  for (const text of texts) run.push(text)
  return run
}

function repeated(text: string, count: number): string[] {
  return Array.from({ length: count }, () => text)
}

function forward(cursor: TextCursor, count: number): string[] {
  return Array.from({ length: count }, () => shown(cursor.next()))
}

function backward(cursor: TextCursor, count: number): string[] {
  return Array.from({ length: count }, () => shown(cursor.back()))
}

function shown(point: number): string {
  if (point >= 0) return String.fromCodePoint(point)
  return point === MORE ? 'more' : point === NONE ? 'none' : 'too far'
}

test('a cursor reads on over seams, to where more may come or the run ends', () => {
  const run = runOf('ab', '', '', 'c')
  const cursor = new TextCursor(run)
  cursor.place(0, 1)
  expect(forward(cursor, 3)).toEqual(['b', 'c', 'more'])
  run.push('d')
  expect(forward(cursor, 2)).toEqual(['d', 'more'])
  run.ended = true
  expect(forward(cursor, 2)).toEqual(['none', 'none'])
})

test('a cursor reads back over seams, to where the run begins', () => {
  const cursor = new TextCursor(runOf('ab', '', '', 'c'))
  cursor.place(3, 1)
  expect(backward(cursor, 5)).toEqual(['c', 'b', 'a', 'none', 'none'])
})

test('a run begins after the chunks of the one before it', () => {
  const run = runOf('ab')
  run.ended = true
  run.restart()
  expect(run.ended).toBe(false)
  run.push('cd')
  expect([run.first, run.last, run.textOf(0), run.textOf(1)]).toEqual([1, 1, 'ab', 'cd'])
  const cursor = new TextCursor(run)
  cursor.place(1, 2)
  expect(backward(cursor, 3)).toEqual(['d', 'c', 'none'])
  expect([cursor.chunk, cursor.at]).toEqual([1, 0])
})

test('surrogate pairs are read as one code point, their halves alone as they are', () => {
  const text = '𝒳a\ud835\ud835\udcb3\udcb3\ue000\ud7ff\udfff\udbff'
  const points = ['𝒳', 'a', '\ud835', '𝒳', '\udcb3', '\ue000', '\ud7ff', '\udfff', '\udbff']
  const cursor = new TextCursor(runOf(text))
  cursor.place(0, 0)
  expect(forward(cursor, points.length + 1)).toEqual([...points, 'more'])
  cursor.place(0, text.length)
  expect(backward(cursor, points.length + 1)).toEqual([...points.toReversed(), 'none'])
})

test.each(['\u{10000}', '\u{103ff}', '\u{10fc00}', '\u{10ffff}'])(
  '%j is one code point',
  (char) => {
    const cursor = new TextCursor(runOf(char))
    cursor.place(0, 0)
    expect(cursor.next()).toBe(char.codePointAt(0))
    expect(cursor.back()).toBe(char.codePointAt(0))
    expect(cursor.at).toBe(0)
  },
)

test('a cursor reads as many code points as it may, and counts those it has read', () => {
  const cursor = new TextCursor(runOf('abcdef'))
  cursor.place(0, 2, 3)
  expect([cursor.next(), cursor.next(), cursor.back(), cursor.back(), cursor.next()]).toEqual([
    0x63,
    0x64,
    0x64,
    TOO_FAR,
    TOO_FAR,
  ])
  expect(cursor.reads).toBe(3)
  cursor.place(0, 0)
  expect(cursor.next()).toBe(0x61)
  expect(cursor.reads).toBe(4)
})

test('a cursor reads two thousand code points if it is not told otherwise', () => {
  const cursor = new TextCursor(runOf('x'.repeat(3_000)))
  cursor.place(0, 0)
  expect(forward(cursor, 2_048).every((char) => char === 'x')).toBe(true)
  expect(cursor.next()).toBe(TOO_FAR)
})

test('a run that is not long forgets nothing', () => {
  const run = runOf(...repeated('x', 1_023))
  run.forget()
  expect(run.textOf(0)).toBe('x')
})

test('old chunks are let go, but not the last thousands of units; all keep their numbers', () => {
  const run = runOf(...Array.from({ length: 1_024 }, (_, at) => `${at}`.padStart(10)))
  run.forget()
  const kept = Math.ceil(4_096 / 10)
  expect(run.first).toBe(1_024 - kept)
  expect(run.last).toBe(1_023)
  expect(run.textOf(run.first - 1)).toBeUndefined()
  expect(run.textOf(run.first)?.trim()).toBe(`${run.first}`)
  expect(run.textOf(1_023)?.trim()).toBe('1023')
  run.push('next')
  expect(run.textOf(1_024)).toBe('next')
})

test('the chunks of runs before are let go first', () => {
  const run = runOf(...repeated('old', 2_000))
  run.restart()
  run.push('new')
  run.forget()
  expect(run.first).toBe(2_000)
  expect([run.textOf(1_999), run.textOf(2_000), run.last]).toEqual([undefined, 'new', 2_000])
})

test('after much had to be kept, chunks are let go when there are twice as many', () => {
  const run = runOf(...repeated('x', 3_000))
  run.forget()
  expect(run.first).toBe(0)
  for (let at = 3_000; at < 5_999; at++) run.push('x')
  run.forget()
  expect(run.first).toBe(0)
  run.push('x')
  run.forget()
  expect(run.first).toBe(6_000 - 4_096)
})
