import { expect, test } from 'vitest'

import { createText, directionOf, formatDay } from './text.ts'
import type { Translate } from './text.ts'

const table: Readonly<Record<string, string>> = {
  times_one: 'once',
  times_other: '$1 times',
  whyMentions: 'because of $1',
  jumpTo: 'go to $1',
}

const translate: Translate = (name, substitutions = []) =>
  (table[name] ?? '').replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '')

test.each([
  ['en', 1, 'once'],
  ['en', 3, '3 times'],
  ['de', 12345, '12.345 times'],
  // Arabic asks for forms the table lacks: the general one stands in.
  ['ar', 2, '\u20682\u2069 times'],
])('%s says %i occurrences as %s', (locale, count, expected) => {
  expect(createText({ translate, locale }).plural('times', count)).toBe(expected)
})

test('substitutions are isolated in right-to-left interfaces only', () => {
  expect(createText({ translate, locale: 'en' }).t('jumpTo', 'WCIT')).toBe('go to WCIT')
  expect(createText({ translate, locale: 'ar' }).t('jumpTo', 'WCIT')).toBe('go to \u2068WCIT\u2069')
})

test('a message is split where an element goes', () => {
  expect(createText({ translate, locale: 'en' }).around('whyMentions')).toEqual(['because of ', ''])
})

test.each([
  ['2012-12-13', 'December 13, 2012'],
  ['2012-12', 'December 2012'],
  ['2012', '2012'],
  ['winter 2012', 'winter 2012'],
  ['2012-13-45', '2012-13-45'],
])('the day %s reads %s', (iso, expected) => {
  expect(formatDay('en-US', iso)).toBe(expected)
})

test('a day is the same day wherever the reader is', () => {
  expect(formatDay('fr', '2012-12-13')).toBe('13 décembre 2012')
})

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa_IR', 'rtl'],
  ['en', 'ltr'],
  ['zh-CN', 'ltr'],
  ['arn', 'ltr'],
])('%s runs %s', (locale, expected) => {
  expect(directionOf(locale)).toBe(expected)
})
