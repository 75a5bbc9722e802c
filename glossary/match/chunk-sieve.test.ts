import { expect, test } from 'vitest'
import type { CaseRule } from '../term.ts'
import { FormBeginnings } from './chunk-sieve.ts'

function sieveOf(forms: readonly string[], caseRule: CaseRule) {
  const beginnings = new FormBeginnings()
  for (const form of forms) beginnings.add(form, 0, form.length, caseRule)
  return beginnings.sieve()
}

test.each<[text: string, holds: boolean]>([
  ['the ITU said', true],
  ['the itu said', false],
  ['(ITU)', true],
  ['ITUs', true],
  ['xITU', false],
  ['Internet', true],
  ['interest', false],
  ['nothing “here” – or here… £5 ½', false],
  ['the I\u00adTU', true],
  ['résumé', true],
  ['国', true],
  ['', false],
])('a chunk %j may hold ITU or Internet governance: %s', (text, holds) => {
  expect(sieveOf(['ITU', 'Internet governance'], 'exact')?.mayHold(text)).toBe(holds)
})

test('letter case does not matter where a form is folded', () => {
  const sieve = sieveOf(['plenary', 'ſpam'], 'fold')
  for (const text of ['PLENARY', 'a Plenary', 'Spam']) expect(sieve?.mayHold(text)).toBe(true)
  expect(sieve?.mayHold('plenty')).toBe(false)
})

test('every variant of a form begins as its beginning does', () => {
  const beginnings = new FormBeginnings()
  beginnings.add('treaty', 0, 'treat'.length, 'exact')
  expect(beginnings.sieve()?.mayHold('treaties')).toBe(true)
})

test('a form with units that make any text odd adds nothing', () => {
  expect(sieveOf(['re\u0301sume\u0301', '国'], 'fold')?.mayHold('resume')).toBe(false)
})

test('there is no sieve for a large dictionary', () => {
  const forms = Array.from({ length: 1_001 }, (_, at) => `word${at}`)
  expect(sieveOf(forms, 'exact')).toBeUndefined()
  expect(sieveOf(forms.slice(1), 'exact')).toBeDefined()
})
