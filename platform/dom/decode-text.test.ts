import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

test.each([
  ['UTF-8', bytes(0xc3, 0xa9), 'é'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'é'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0), 'é'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xe9), 'é'],
  [
    'Latin 1, declared',
    bytes(...ascii('<?xml version="1.0" encoding="ISO-8859-1"?>'), 0xe9),
    '<?xml version="1.0" encoding="ISO-8859-1"?>é',
  ],
  ['nothing', bytes(), ''],
])('read: %s', (_, from, text) => {
  expect(decodeText(from)).toEqual({ text })
})

test.each([
  ['Latin 1, undeclared', bytes(...ascii('caf'), 0xe9), 'is not UTF-8 text: save it as UTF-8'],
  ['half a UTF-16 unit', bytes(0xff, 0xfe, 0x41), 'is not UTF-16LE text: save it as UTF-8'],
  [
    'an encoding nobody knows',
    bytes(...ascii('<?xml version="1.0" encoding="klingon"?>')),
    'is in an unknown encoding, klingon: save it as UTF-8',
  ],
])('refused: %s', (_, from, problem) => {
  expect(decodeText(from)).toEqual({ problem })
})
