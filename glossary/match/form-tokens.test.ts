import { expect, test } from 'vitest'
import { endedHash, FormTokens, wordHash } from './form-tokens.ts'

/** The first units of a form's tokens, as they stand in it, and how many tokens differ. */
function read(form: string): { starts: number[]; different: number } {
  const tokens = new FormTokens()
  tokens.read(form)
  expect(tokens.hashes).toHaveLength(tokens.starts.length)
  return { starts: [...tokens.starts], different: new Set(tokens.hashes).size }
}

test.each([
  ['', [], 0],
  ['--', [], 0],
  ['spirit of compromise', [0, 7, 10], 3],
  ['.NET', [1], 1],
  ['the The THE', [0, 4, 8], 1],
  ['re\u0301sume\u0301 resume', [0, 9], 1],
  ['TCP/IP', [0, 4], 2],
  ['国際国', [0, 1, 2], 2],
  ['IT国x', [0, 2, 3], 3],
  ['𝒳ray 𝒳ray', [0, 6], 1],
  ['a𝒳', [0], 1],
  ['𝒳 𝒴', [0, 3], 2],
  ['a𠮷𠮷b', [0, 1, 3, 5], 3],
  ['a🎉b', [0, 3], 2],
  ['🎉b', [2], 1],
  ['a\u{1d165}b ab', [0, 5], 1],
  ['a\ud835b', [0, 2], 2],
])('%j has tokens at %j, %i different', (form, starts, different) => {
  expect(read(form)).toEqual({ starts, different })
})

test('the longest word of all forms read is known', () => {
  const tokens = new FormTokens()
  tokens.read('a spirit of')
  tokens.read('国 𝒳𝒳 to')
  expect(tokens.longest).toBe(6)
  tokens.read('sevenly')
  expect(tokens.longest).toBe(7)
  expect(tokens.starts).toEqual([0])
  tokens.read('𝒳𝒳𝒳𝒳')
  expect(tokens.longest).toBe(8)
})

test.each(['treaty', 'TREATY', 'tre\u0301aty', 'treat\u{1d165}y', 'tr🎉eaty'])(
  'the hash of %j is that of treaty',
  (word) => {
    expect(wordHash(word, 0, word.length)).toBe(wordHash('treaty', 0, 6))
  },
)

test('the hash of a word is that of its letters from one place to another', () => {
  expect(wordHash('a treaty', 2, 8)).toBe(wordHash('treaty', 0, 6))
  expect(wordHash('treaty', 0, 5)).not.toBe(wordHash('treaty', 0, 6))
  expect(wordHash('𝒳y', 0, 3)).not.toBe(wordHash('𝒴y', 0, 3))
  expect(wordHash('𝒳y', 0, 2)).toBe(wordHash('𝒳', 0, 2))
  expect(wordHash('𝒳', 0, 1)).toBe(0)
})

test('words are hashed as the tokens of forms are, with endings too', () => {
  const tokens = new FormTokens()
  for (const word of ['treaties', '𝒳ies', 'a𝒳ies']) {
    tokens.read(word)
    const keep = word.length - 'ies'.length
    expect(tokens.hashes).toEqual([wordHash(word, 0, word.length)])
    expect(tokens.hashes).toEqual([endedHash(wordHash(word, 0, keep), 'ies')])
  }
})
