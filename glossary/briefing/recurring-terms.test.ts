import { expect, test } from 'vitest'
import { bodySentences } from '../summary/body-sentence.ts'
import { recurringTerms } from './recurring-terms.ts'

function terms(...texts: readonly string[]): string[] {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }))
  return recurringTerms(bodySentences({ language: 'en', blocks }), 10).map(
    ({ form, uses }) => `${form} ${uses}`,
  )
}

test.each([
  ['a name used twice', ['We saw Blue Origin. Then Blue Origin left.'], ['Blue Origin 2']],
  [
    'a name with small words',
    ['at the Court of Justice. The Court of Justice ruled.'],
    ['Court of Justice 2'],
  ],
  ['a possessive', ['Blue Origin’s moon. We saw Blue Origin.'], ['Blue Origin 2']],
  ['a term used three times', ['a tuft cell', 'one tuft cell', 'of tuft cells'], ['tuft cell 3']],
  [
    'a longer name hides its parts',
    ['at Blue Origin Labs, Blue Origin Labs'],
    ['Blue Origin Labs 2'],
  ],
  ['days are no names', ['on Friday December 13. By Friday December 13.'], []],
  ['a name used once', ['We saw Blue Origin.'], []],
  ['a term used twice', ['a tuft cell', 'one tuft cell'], []],
  ['ordinary words', ['many new people', 'many new people', 'many new people'], []],
])('%s', (_what, texts, expected) => {
  expect(terms(...texts)).toEqual(expected)
})
