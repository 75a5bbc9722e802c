import * as fc from 'fast-check'
import papa from 'papaparse'
import { expect, test } from 'vitest'
import { text } from '../../testing/arbitrary-pack.ts'
import { ProblemList } from '../problem.ts'
import { readRows } from './read-rows.ts'
import { splitRows } from './split-rows.ts'

const rowsOf = (sheet: string, delimiter: string) => [...splitRows(sheet, delimiter)]

test.each<readonly [string, string, readonly (readonly [number, ...string[]])[]]>([
  [
    'line breaks in a cell',
    'a,"x\ny"\nb,c',
    [
      [1, 'a', 'x\ny'],
      [3, 'b', 'c'],
    ],
  ],
  [
    'CR LF',
    'a,"x\r\ny"\r\nb,c\r\n',
    [
      [1, 'a', 'x\r\ny'],
      [3, 'b', 'c'],
    ],
  ],
  [
    'CR',
    'a\r"x\ry"\rb',
    [
      [1, 'a'],
      [2, 'x\ry'],
      [4, 'b'],
    ],
  ],
  ['quotation marks', '"a ""b""",c"d', [[1, 'a "b"', 'c"d']]],
  ['blank after a quotation', '"a" ,b', [[1, 'a', 'b']]],
  [
    'empty cells',
    ',,\n,',
    [
      [1, '', '', ''],
      [2, '', ''],
    ],
  ],
  ['an empty last cell', 'a,', [[1, 'a', '']]],
  ['nothing', '', []],
])('%s', (_, sheet, expected) => {
  const rows = rowsOf(sheet, ',')
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual(expected)
  expect(rows.every(({ broken }) => !broken)).toBe(true)
})

test.each([
  ['never closed', 'a\n"b\nc', 2],
  ['text after it', 'a\n\n"b"c\nd', 3],
])('a quotation mark gone wrong ends the reading: %s', (_, sheet, line) => {
  expect(rowsOf(sheet, ',').at(-1)).toMatchObject({ broken: true, line })
  const problems = new ProblemList()
  expect(readRows(sheet, problems)).toEqual([])
  expect(problems.list()).toMatchObject([{ path: `line ${line}` }])
})

test.each([
  ['a,b\nc,d', 2],
  ['a;b,c\nd;e', 2],
  ['a\tb, c\td\n"e\t""f"\tg, h, i\tj', 3],
  ['a|b|c', 3],
  ['one cell', 1],
  ['sep=x\naxb\ncxd', 2],
])('the sign between cells is found: %j', (sheet, cells) => {
  expect(readRows(sheet, new ProblemList())[0]?.cells).toHaveLength(cells)
})

test('a sheet is read as another implementation reads it', () => {
  const cell = fc.oneof(text, fc.constantFrom('', '"', '""', ',', '\n', 'a\r\nb', ' ', 'x"y'))
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  const newline = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), newline, (cells, delimiter, end) => {
      const sheet = papa.unparse(cells, { delimiter, newline: end })
      // Other line ends inside unquoted cells end a row here and not there.
      fc.pre(cells.flat().every((one) => !/[\r\n]/.test(one) || one.includes(end)))
      const theirs = papa.parse(sheet, { delimiter, newline: end }).data
      fc.pre(sheet !== '')
      // A line end at the end of a file begins no row here; there it does.
      const last = theirs.at(-1)
      const expected = last?.length === 1 && last[0] === '' ? theirs.slice(0, -1) : theirs
      expect(rowsOf(sheet, delimiter).map((row) => row.cells)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
