import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

function split(text: string): string[] {
  return sentencesOf(text, 'en').map((sentence) => sentence.text)
}

test.each([
  ['plain', 'It failed. They left.', ['It failed.', 'They left.']],
  [
    'a title',
    'Sen. Smith and Dr. Toure spoke. All left.',
    ['Sen. Smith and Dr. Toure spoke.', 'All left.'],
  ],
  ['a number', 'See No. 5 of it. Done.', ['See No. 5 of it.', 'Done.']],
  ['initials', 'John M. Ford wrote. He died.', ['John M. Ford wrote.', 'He died.']],
  ['a country', 'The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
  [
    'a country at the end',
    'It left the U.S. The vote was close.',
    ['It left the U.S.', 'The vote was close.'],
  ],
  [
    'i.e.',
    'Bulk mail, i.e. Spam, is out. So it is.',
    ['Bulk mail, i.e. Spam, is out.', 'So it is.'],
  ],
  ['a quotation', '“No way!” she said. He left.', ['“No way!” she said.', 'He left.']],
  ['a line break', 'A heading\nA sentence.', ['A heading', 'A sentence.']],
  ['nothing', ' \n ', []],
])('%s', (_what, text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('an unknown language tag is no error', () => {
  expect(sentencesOf('One. Two.', 'not a tag')).toHaveLength(2)
})

test('sentences are slices in order and leave out white space only', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Dr. A', '. ', '\n', 'U.S. '),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const sentences = sentencesOf(text, 'en')
      let at = 0
      for (const { start, end, text: part } of sentences) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(part)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
