import { strToU8, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { readYomitan } from './read-yomitan.ts'
import { yomitanText } from './yomitan-text.ts'

const defaults = { id: 'urn:example:zip', title: 'File', language: 'en' }
const index = { title: 'Set', format: 3, revision: '2024.1', author: 'Jo', sourceLanguage: 'en' }

function zip(files: Readonly<Record<string, unknown>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, json]) => [
        name,
        strToU8(typeof json === 'string' ? json : JSON.stringify(json)),
      ]),
    ),
  )
}

const row = (term: string, reading: string, ...definitions: readonly unknown[]) => [
  term,
  reading,
  '',
  '',
  0,
  definitions,
  1,
  '',
]

test('rows of a term are one entry, in the order of the banks', () => {
  const bytes = zip({
    'index.json': index,
    'term_bank_10.json': [row('zebra', '', 'An animal.')],
    'term_bank_2.json': [row('spam', '', 'Junk.'), row('spam', 'spæm', 'A tin.')],
    'term_bank_1.json': [
      row('spam', '', { type: 'text', text: 'Mail.' }, { type: 'image', path: 'x.png' }),
    ],
    'x.png': 'not read',
  })
  const { pack, problems } = readYomitan(bytes, defaults)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(pack).toMatchObject({
    title: 'Set',
    description: 'Jo',
    language: 'en',
    entries: [
      { id: 'spam', term: 'spam', aliases: [], definition: '1. Mail.\n2. Junk.' },
      { id: 'spam-2', term: 'spam', aliases: ['spæm'], definition: 'A tin.' },
      { id: 'zebra', definition: 'An animal.' },
    ],
  })
})

test('rows are refused one by one', () => {
  const bank = [
    row('a', '', 'A.'),
    ['b'],
    'c',
    row('d', '', { type: 'image' }),
    [1, '', '', '', 0, []],
  ]
  const { pack, problems, refused } = readYomitan(
    zip({ 'index.json': index, 'term_bank_1.json': bank }),
    defaults,
  )
  expect(pack?.entries.map(({ term }) => term)).toEqual(['a'])
  expect(refused).toBe(4)
  expect(problems.map(({ path }) => path)).toEqual([
    'term_bank_1.json[1][1]',
    'term_bank_1.json[2]',
    'term_bank_1.json[4][0]',
    'term_bank_1.json[3].definition',
  ])
})

test.each<readonly [unknown, string]>([
  [' plain ', 'plain'],
  [{ type: 'text', text: 'text' }, 'text'],
  [{ type: 'image', path: 'a' }, ''],
  [['stem', ['rule']], ''],
  [{ type: 'structured-content', content: ['a', { tag: 'b', content: ' b ' }, 'c'] }, 'a b c'],
  [
    {
      type: 'structured-content',
      content: {
        tag: 'ul',
        content: [
          { tag: 'li', content: 'a' },
          { tag: 'li', content: 'b' },
        ],
      },
    },
    'a\nb',
  ],
  [
    {
      type: 'structured-content',
      content: { tag: 'ruby', content: ['漢', { tag: 'rt', content: 'かん' }] },
    },
    '漢',
  ],
  [null, ''],
])('text of %j', (definition, text) => {
  expect(yomitanText(definition)).toBe(text)
})

test('the limit is on what comes out, and a bomb is not unpacked', () => {
  const fits = `${JSON.stringify([row('a', '', 'A.')])}${' '.repeat(LIMITS.textBytes - 1_000)}`
  const small = zip({ 'index.json': index, 'term_bank_1.json': fits })
  expect(readYomitan(small, defaults).pack).toBeDefined()
  const past = zip({
    'index.json': index,
    'term_bank_1.json': fits,
    'term_bank_2.json': ' '.repeat(1_000),
  })
  expect(readYomitan(past, defaults).problems[0]?.message).toContain('more than 20 MB')
  const bomb = zipSync({
    'index.json': strToU8(JSON.stringify(index)),
    'term_bank_1.json': new Uint8Array(60_000_000),
  })
  const before = performance.now()
  expect(readYomitan(bomb, defaults).problems[0]?.message).toContain('more than 20 MB')
  expect(performance.now() - before).toBeLessThan(2_000)
})

test('an archive cut short anywhere, or with any byte changed, is read or refused', () => {
  const bytes = zip({ 'index.json': index, 'term_bank_1.json': [row('a', '', 'A.')] })
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const broken = cut ? bytes.slice(0, at) : Uint8Array.from(bytes)
      if (!cut) broken[at] = byte
      const { pack, problems } = readYomitan(broken, defaults)
      expect(pack !== undefined || problems.length > 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
