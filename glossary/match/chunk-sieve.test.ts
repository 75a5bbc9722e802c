import { expect, test } from 'vitest'
import type { CaseRule } from '../term.ts'
import { FormBeginnings } from './chunk-sieve.ts'

function sieveOf(forms: readonly string[], caseRule: CaseRule) {
  const beginnings = new FormBeginnings()
  for (const form of forms) beginnings.add(form, 0, form.length, caseRule)
  return beginnings.sieve()
}

test.each<[text: string, first: number]>([
  ['the ITU said', 4],
  ['the itu said', -1],
  ['(ITU)', 1],
  ['ITUs', 0],
  ['xITU', -1],
  ['Internet', 0],
  ['interest', -1],
  ['nothing “here” – or here… £5 ½', -1],
  ['the I\u00adTU', 5],
  ['résumé', 1],
  ['国', 0],
  ['', -1],
])('in %j the first of ITU and Internet governance may begin at %i', (text, first) => {
  expect(sieveOf(['ITU', 'Internet governance'], 'exact')?.next(text, 0)).toBe(first)
})

test('each is told after the other, and not the one before', () => {
  const sieve = sieveOf(['ITU'], 'exact')
  expect(sieve?.next('ITU, ITU', 1)).toBe(5)
  expect(sieve?.next('ITU, ITU', 6)).toBe(-1)
  expect(sieve?.next('xITU', 1)).toBe(-1)
})

test('letter case does not matter where a form is folded', () => {
  const sieve = sieveOf(['plenary', 'ſpam'], 'fold')
  for (const text of ['PLENARY', 'a Plenary', 'Spam']) expect(sieve?.next(text, 0)).not.toBe(-1)
  expect(sieve?.next('plenty', 0)).toBe(-1)
})

test('every variant of a form begins as its beginning does', () => {
  const beginnings = new FormBeginnings()
  beginnings.add('treaty', 0, 'treat'.length, 'exact')
  expect(beginnings.sieve()?.next('treaties', 0)).toBe(0)
})

test('a form with units that make any text odd adds nothing', () => {
  expect(sieveOf(['re\u0301sume\u0301', '国'], 'fold')?.next('resume', 0)).toBe(-1)
})

test('there is no sieve for a large dictionary', () => {
  const forms = Array.from({ length: 1_001 }, (_, at) => `word${at}`)
  expect(sieveOf(forms, 'exact')).toBeUndefined()
  expect(sieveOf(forms.slice(1), 'exact')).toBeDefined()
})
