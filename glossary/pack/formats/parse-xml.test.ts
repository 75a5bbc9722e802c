import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findElements, textOf } from './markup.ts'
import { parseXml } from './parse-xml.ts'

test('a document becomes a tree with lines', () => {
  const { root } = parseXml(
    `\ufeff<?xml version="1.0"?>\n<!DOCTYPE t SYSTEM "t.dtd">\n<!-- c -->\n<t xml:lang='en'>\n` +
      `  <x:a b="1 &lt; 2&#x41;&#66;"/>one<![CDATA[<two>&]]> &amp; three</t>\n<?end?>`,
  )
  if (!root) throw new Error('no root')
  expect(root).toMatchObject({ name: 't', line: 4 })
  expect(root.attributes.get('xml:lang')).toBe('en')
  expect(textOf(root)).toBe('one<two>& & three')
  const [a] = findElements(root, ({ name }) => name === 'a')
  expect(a).toMatchObject({ name: 'a', line: 5, children: [] })
  expect(a?.attributes.get('b')).toBe('1 < 2AB')
})

test.each([
  ['', 'has no element', 'line 1, column 1'],
  ['text', 'has text outside', 'line 1, column 1'],
  ['<a>', 'ends before </a>', 'line 1, column 4'],
  ['<a></b>', 'has </b> where </a> belongs', 'line 1, column 4'],
  ['</a>', 'has </a> where no end tag', 'line 1, column 1'],
  ['<a/><b/>', 'second root', 'line 1, column 5'],
  ['<a>\n<b x=1/></a>', 'without quotes', 'line 2, column 6'],
  ['<a x="1" x="2"/>', 'twice', 'line 1, column 11'],
  ['<a x="<"/>', '"<" inside', 'line 1, column 6'],
  ['<a x="1"y="2"/>', 'lacks ">"', 'line 1, column 9'],
  ['<a x/>', 'lacks "="', 'line 1, column 5'],
  ['<a x="', 'ends inside an attribute', 'line 1, column 6'],
  ['<a', 'lacks ">"', 'line 1, column 3'],
  ['<a>1 < 2</a>', 'without a name', 'line 1, column 7'],
  ['<a>&nbsp;</a>', '&nbsp;', 'line 1, column 4'],
  ['<a>a & b</a>', 'has "&"', 'line 1, column 4'],
  ['<a>&#0;</a>', '&#0;', 'line 1, column 4'],
  ['<a>]]></a>', 'outside a CDATA', 'line 1, column 4'],
  ['<a><!-- </a>', 'inside a comment', 'line 1, column 4'],
  ['<a><![CDATA[</a>', 'inside a CDATA', 'line 1, column 4'],
  ['<a>\u0001</a>', 'does not allow', 'line 1, column 4'],
  ['<a/><!DOCTYPE a>', 'wrong place', 'line 1, column 5'],
  ['<!DOCTYPE a', 'inside its document type', 'line 1, column 1'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'which is refused', 'line 1, column 1'],
  ['<!DOCTYPE a SYSTEM "x" [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>', 'refused', 'line 1'],
])('refused: %j', (text, problem, path) => {
  const result = parseXml(text)
  expect(result.root).toBeUndefined()
  expect(result.problem).toContain(problem)
  expect(result).toMatchObject({ path: expect.stringContaining(path) })
})

test('depth is bounded and costs no stack', () => {
  expect(parseXml('<a>'.repeat(200) + '</a>'.repeat(200)).root).toBeDefined()
  expect(parseXml('<a>'.repeat(200_000)).problem).toContain('deeper than 200')
})

test('any text is parsed or refused, never thrown over', () => {
  const piece = fc.constantFrom(
    '<',
    '</',
    '>',
    'a',
    '/>',
    ' x="',
    '"',
    '&',
    ';',
    '<!--',
    '-->',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      const { root, problem } = parseXml(pieces.join(''))
      expect(root === undefined).toBe(problem !== undefined)
    }),
    { numRuns: 2000 },
  )
})
