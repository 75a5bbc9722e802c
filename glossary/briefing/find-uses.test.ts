import { expect, test } from 'vitest'
import { entryIds } from './entry-ids.ts'
import { findUses, searchText } from './find-uses.ts'

test.each([
  ['as a word', 'The ITU, ITU-R and "ITU".', ['ITU'], 'exact', ['ITU', 'ITU', 'ITU']],
  ['plural', 'ITR and ITRs', ['ITR'], 'exact', ['ITR', 'ITRs']],
  ['possessive', "the ITU's", ['ITU'], 'exact', ['ITU']],
  ['not inside a word', 'SITUATION subITU ITUx', ['ITU'], 'exact', []],
  ['letter case', 'itu ITU', ['ITU'], 'exact', ['ITU']],
  ['folded', 'Spam spam SPAM', ['spam'], 'fold', ['Spam', 'spam', 'SPAM']],
  ['two forms at one place', 'ITRs', ['ITR', 'ITRs'], 'exact', ['ITRs']],
  ['letters that grow when folded', 'İİ spam', ['Spam'], 'fold', ['spam']],
  ['an empty form', 'a', [''], 'exact', []],
] as const)('uses: %s', (_what, text, forms, rule, expected) => {
  const uses = findUses(searchText(text), forms, rule)
  expect(uses.map((use) => use.text)).toEqual(expected)
  for (const use of uses) expect(text.slice(use.start, use.end)).toBe(use.text)
})

test('ids are unique and fit a pack', () => {
  const idOf = entryIds()
  const ids = ['ITRs', 'itrs', 'Être & co.', '日本', '日', '---'].map(idOf)
  expect(ids).toEqual(['itrs', 'itrs-2', 'etre-co', 'term', 'term-2', 'term-3'])
})
