import { expect, test } from 'vitest'
import { canonicalForm } from '../normalize/canonical-form.ts'
import { CanonicalReader } from './canonical-reader.ts'
import { MORE, NONE, RunText } from './run-text.ts'

function readerOf(chunks: readonly string[], ended: boolean): CanonicalReader {
  const run = new RunText()
  for (const text of chunks) run.push(text)
  run.ended = ended
  const reader = new CanonicalReader(run)
  reader.place(0, 0)
  return reader
}

function readAll(reader: CanonicalReader): string {
  let read = ''
  for (;;) {
    const point = reader.next()
    if (point < 0) return read + (point === MORE ? '…' : point === NONE ? '' : '!')
    read += String.fromCodePoint(point)
  }
}

test.each([
  'ITU',
  'Member \t\n States x',
  'multi\u2011stakeholder',
  're\u0301sumé',
  'viê\u0323t vie\u0323\u0302t vie\u0302\u0323t',
  'Å\u212b\u0301',
  '\u00ad\u200bW\u2060C\ufeffIT\u00ad',
  'a\u00ad \u00ad\u00ad b\u00ad\u0301',
  'Moore’s „law‟',
  '𝒳y 𠮷\u0301𝒳\u0301z',
  'ガ カ\u3099 한글 국',
  'a-\u0301b À',
])('%j is read as its canonical form', (text) => {
  expect(readAll(readerOf([text], true))).toBe(canonicalForm(text))
  expect(readAll(readerOf([...text], true))).toBe(canonicalForm(text))
})

test('where the text ends but may go on, its last letter is not known yet', () => {
  expect(readAll(readerOf(['ab'], false))).toBe('a…')
  expect(readAll(readerOf(['é', 'b'], false))).toBe('e\u0301…')
  expect(readAll(readerOf(['a', '\u00ad'], false))).toBe('…')
})

test.each([
  [
    'a b',
    [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
  ],
  [
    'a \u00ad b',
    [
      [0, 1],
      [0, 4],
      [0, 5],
    ],
  ],
  [
    'a\u00ad\u0301\u00adb',
    [
      [0, 3],
      [0, 3],
      [0, 5],
    ],
  ],
  [
    'éa',
    [
      [0, 1],
      [0, 1],
      [0, 2],
    ],
  ],
  [
    '𝒳a',
    [
      [0, 2],
      [0, 3],
    ],
  ],
])('the places after what is read of %j are known', (text, places) => {
  const reader = readerOf([text], true)
  for (const place of places) {
    reader.next()
    expect([reader.endChunk, reader.endAt]).toEqual(place)
  }
})

test('a letter of which marks are still to be read is told', () => {
  const reader = readerOf(['aé𝒳\u0301'], true)
  const told = Array.from({ length: 5 }, () => {
    reader.next()
    return reader.midLetter
  })
  expect(told).toEqual([false, true, false, true, false])
})

test('a reader put to another place forgets the letter it was in', () => {
  const reader = readerOf(['éa'], true)
  reader.next()
  reader.place(0, 1)
  expect(reader.midLetter).toBe(false)
  expect(reader.next()).toBe(0x61)
})

test('of more marks than any letter has, no more are read', () => {
  const reader = readerOf([`e${'\u0301'.repeat(100)}`], true)
  reader.next()
  expect(reader.endAt).toBe(31)
  expect(reader.reads).toBe(32)
})
