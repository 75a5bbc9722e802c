import { expect, test } from 'vitest'
import { Forms } from './forms.ts'

test('a form stands for its terms, each once, however often they share it', () => {
  const forms = new Forms(5)
  const itu = forms.add('ITU', 'exact', 0)
  forms.share(itu, 0)
  expect(forms.termsOf(forms.numberOf([itu]))).toEqual([0])
  for (const term of [3, 4, 3, 4]) forms.share(itu, term)
  expect(forms.termsOf(forms.numberOf([itu]))).toEqual([0, 3, 4])
})

test('a number of several forms is the same each time, and that of their one term', () => {
  const forms = new Forms(3)
  const one = forms.add('treaty', 'fold', 1)
  const same = forms.add('Treaty', 'exact', 1)
  const other = forms.add('TREATY', 'exact', 2)
  expect(forms.numberOf([one, same])).toBe(1)
  const both = forms.numberOf([one, other])
  expect(both).toBeGreaterThanOrEqual(3)
  expect(forms.numberOf([one, other])).toBe(both)
  expect(forms.termsOf(both)).toEqual([1, 2])
  expect(forms.numberOf([same, other])).not.toBe(both)
})

test.each([
  ['ITU', 'exact', true],
  ['ITU', 'fold', false],
  ['WCIT-12', 'exact', true],
  ['Itu', 'exact', false],
  ['iTU', 'exact', false],
  ['ÉU', 'exact', true],
] as const)('%s, %s, is an acronym: %s', (text, rule, acronym) => {
  const forms = new Forms(1)
  const form = forms.add(text, rule, 0)
  expect(forms.isAcronym(form)).toBe(acronym)
  expect(forms.isExact(form)).toBe(rule === 'exact')
  expect(forms.textOf(form)).toBe(text)
})

test.each([
  ['国', true],
  ['国際', false],
  ['か\u3099', true],
  ['か\u3099か', false],
  ['𠮷', true],
  ['a', false],
  ['é', false],
])('%s is one ideograph: %s', (text, lone) => {
  const forms = new Forms(1)
  expect(forms.isIdeograph(forms.add(text, 'fold', 0))).toBe(lone)
})
