import { expect, test } from 'vitest'
import { entryJson, packJson } from '../testing/pack-json.ts'
import { fitsLength, LIMITS, utf8Bytes } from './limits.ts'
import { parsePackText } from './pack-text.ts'
import { parsePack } from './parse-pack.ts'
import { ProblemList } from './problem.ts'

const entries = (count: number, members: object = {}) =>
  Array.from({ length: count }, (_, at) => entryJson({ id: `e${at}`, ...members }))

/** What is limited, a pack exactly at the limit and one a step past it, and where that is told. */
const limits: readonly (readonly [string, () => object, () => object, string])[] = [
  [
    'a term',
    () => packJson({}, { term: 'é'.repeat(300) }),
    () => packJson({}, { term: 'é'.repeat(301) }),
    'entries[0].term',
  ],
  [
    'a term of emoji',
    () => packJson({}, { term: '💡'.repeat(300) }),
    () => packJson({}, { term: '💡'.repeat(301) }),
    'entries[0].term',
  ],
  [
    'an alias',
    () => packJson({}, { aliases: ['a'.repeat(300)] }),
    () => packJson({}, { aliases: ['a'.repeat(301)] }),
    'entries[0].aliases[0]',
  ],
  [
    'a definition',
    () => packJson({}, { definition: 'a'.repeat(20_000) }),
    () => packJson({}, { definition: 'a'.repeat(20_001) }),
    'entries[0].definition',
  ],
  [
    'cues',
    () => packJson({}, { cues: Array(200).fill('a') }),
    () => packJson({}, { cues: Array(201).fill('a') }),
    'entries[0].cues',
  ],
  [
    'entries',
    () => packJson({ entries: entries(200_000) }),
    () => packJson({ entries: entries(200_001) }),
    'entries',
  ],
  [
    'terms with aliases',
    () => packJson({ entries: entries(100_000, { aliases: ['b'] }) }),
    () => packJson({ entries: [...entries(100_000, { aliases: ['b'] }), entryJson()] }),
    'entries',
  ],
]

test.each(limits)('%s: at the limit works, one past it is refused', (_, at, past, path) => {
  expect(parsePack(at()).pack).toBeDefined()
  const refused = parsePack(past())
  expect(refused.pack).toBeUndefined()
  expect(refused.problems[0]).toMatchObject({ path, message: expect.stringContaining('must not') })
})

test('text of exactly 20 MB works, one byte more is refused', () => {
  const text = JSON.stringify(packJson({ title: 'é' }))
  const fitting = text + ' '.repeat(LIMITS.textBytes - utf8Bytes(text))
  expect(parsePackText(fitting).pack).toBeDefined()
  expect(parsePackText(`${fitting} `)).toEqual({
    problems: [{ severity: 'error', path: '', message: 'is larger than 20 MB' }],
  })
})

test.each(['', 'a', 'é', '€', '💡', '\ud800', '\udc00', '\ud800a', 'a💡\ud83d'])(
  'UTF-8 size of %j',
  (text) => expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length),
)

test('length counts characters, not UTF-16 units', () => {
  expect(fitsLength('💡💡', 2)).toBe(true)
  expect(fitsLength('💡💡a', 2)).toBe(false)
  expect(fitsLength('aaaaa', 2)).toBe(false)
})

test('a huge list of nonsense is refused without being read', () => {
  const { problems } = parsePack(packJson({ entries: Array(1_000_000).fill(0) }))
  expect(problems).toHaveLength(1)
})

test('problems beyond ten thousand are counted', () => {
  const { problems } = parsePack(packJson({ entries: Array(10_002).fill(0) }))
  expect(problems).toHaveLength(10_001)
  expect(problems.at(-1)?.message).toBe('2 more problems are not listed')
  expect(new ProblemList().list()).toEqual([])
})

test('very deep JSON is refused in passing', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  const text = JSON.stringify(packJson()).replace('"Small"', deep)
  expect(parsePackText(text).problems).toMatchObject([{ path: 'title', message: 'must be text' }])
})
