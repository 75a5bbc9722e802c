import { expect, test } from 'vitest'
import { passageUrl } from './citation-link.ts'

const base = 'https://example.org/a'
const cases = [
  ['exact alone', base, { exact: 'failed today' }, '#:~:text=failed%20today'],
  ['prefix', base, { exact: 'b', prefix: 'a' }, '#:~:text=a-,b'],
  ['suffix', base, { exact: 'b', suffix: 'c' }, '#:~:text=b,-c'],
  ['both', base, { exact: 'b', prefix: 'a', suffix: 'c' }, '#:~:text=a-,b,-c'],
  [
    'separators inside',
    base,
    { exact: 'top-down, R&D', prefix: 'x-' },
    '#:~:text=x%2D-,top%2Ddown%2C%20R%26D',
  ],
  [
    'quotation marks',
    base,
    { exact: '“spirit of compromise”' },
    '#:~:text=%E2%80%9Cspirit%20of%20compromise%E2%80%9D',
  ],
  ['line breaks', base, { exact: ' two\n lines ' }, '#:~:text=two%20lines'],
  ['half a character', base, { exact: 'a\ud800' }, '#:~:text=a%EF%BF%BD'],
  ['blank prefix', base, { exact: 'b', prefix: ' ' }, '#:~:text=b'],
  ['own fragment', `${base}#s2`, { exact: 'b' }, '#s2:~:text=b'],
  ['own directive', `${base}#s2:~:text=z`, { exact: 'b' }, '#s2:~:text=b'],
] as const

test.each([
  'https://file.invalid/1a2b/notes.html',
  'http://FILE.INVALID',
  'https://a.b.invalid:8080/x',
])('%s is on no server', (url) => {
  expect(passageUrl({ url }, { source: 's', exact: 'b' })).toBe('')
})

test.each(['https://invalid.example.org/', 'https://example.org/x.invalid/'])(
  '%s is on a server',
  (url) => {
    expect(passageUrl({ url }, { source: 's', exact: 'b' })).not.toBe('')
  },
)

test.each(cases)('%s', (_, url, parts, fragment) => {
  expect(passageUrl({ url }, { source: 's', ...parts })).toBe(base + fragment)
})
