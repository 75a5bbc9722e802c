import { expect, test } from 'vitest'
import { packJson } from '../testing/pack-json.ts'
import { parsePackText } from './pack-text.ts'

const good = JSON.stringify(packJson(), null, 2)

test.each([
  ['plain', good],
  ['with a byte order mark', `\ufeff${good}`],
  ['with Windows line ends', good.replaceAll('\n', '\r\n')],
])('read: %s', (_, text) => {
  expect(parsePackText(text).pack?.title).toBe('Small')
})

test.each([
  ['empty', '', 'line 1, column 1'],
  ['a comma too many', good.replace('"format": 1,', '"format": 1,,'), 'line 2, column 15'],
  ['cut short', good.slice(0, 30), /^line \d+, column \d+$/],
  ['single quotes', "{'format': 1}", 'line 1, column 2'],
  ['a web page', '<!doctype html>', 'line 1, column 1'],
])('refused with its place: %s', (_, text, path) => {
  const result = parsePackText(text)
  expect(result.pack).toBeUndefined()
  expect(result.problems).toEqual([
    { severity: 'error', message: 'is not valid JSON', path: expect.stringMatching(path) },
  ])
})
