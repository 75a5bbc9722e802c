import { describe, expect, test } from 'vitest'
import { indexWords, spelledOutForms } from './spelled-out.ts'
import { usedForms } from './used-forms.ts'

function forms(text: string): string[] {
  return usedForms(text).map((used) => used.form)
}

describe('the forms a text uses', () => {
  test.each([
    ['The ITU met the UK and said ICT access matters', ['ITU', 'UK', 'ICT']],
    ['two LDCs and the US-EU treaty of AT&T', ['LDCs', 'US-EU', 'AT&T']],
    ['the U.S. delegation and the E.U. ones', ['U.S.', 'E.U.']],
    ['cloud offers such as IaaS, and a DoS', ['IaaS', 'DoS']],
    ["the ITU's vote", ['ITU']],
    ['CDT can be freely copied', ['CDT']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test.each([
    ['a word that is also small', 'It did NOT pass. It will not pass.'],
    ['a word of emphasis', 'They said NO to ALL of it'],
    ['page furniture', 'Source URL: see the FAQ'],
    ['an address', 'write to UNIT@ITU.INT or https://ITU.INT/WCIT'],
    ['a handle', 'as @WCIT and #WCIT12 had it'],
    ['a headline in capitals', 'DELEGATES WALK OUT OF THE TALKS\nand so on'],
    ['a dateline', 'HANOI, Vietnam (AP) — Delegates walked out'],
    ["a person's initials", 'the author George R.R. Martin, and J.T. Smith'],
    ['a party tag', 'Rep. David McKinley, R-WVA, visited'],
    ['a name with inner capitals', 'on YouTube and LinkedIn'],
    ['times and units', 'at 9 PM EST, some 3 GHz'],
    ['a time zone', 'at 9:30 CDT and at noon (ET)'],
  ])('not %s', (_what, text) => {
    expect(forms(text)).toEqual([])
  })

  test('each use is where it says', () => {
    const text = 'ITU rules.\nThe ITU again.'
    const [itu] = usedForms(text)
    expect(itu?.uses.map((use) => use.start)).toEqual([0, 15])
    expect(itu?.uses.map((use) => text.slice(use.start, use.end))).toEqual(['ITU', 'ITU'])
  })
})

describe('a form that the text spells out elsewhere', () => {
  test.each([
    ['the United Kingdom and others. As the UK concluded', 'UK', 'United Kingdom'],
    [
      'by the Center for Democracy & Technology. CDT can',
      'CDT',
      'Center for Democracy & Technology',
    ],
    ['its initial public offering; the IPO', 'IPO', 'initial public offering'],
    ['at the University of California, Davis campus', 'UCD', 'University of California, Davis'],
    ['she wrote WikiLeaks notes on WL', 'WL', 'WikiLeaks'],
    ['role-playing games, a role-playing game, games', 'RPG', 'role-playing game'],
    ['role-playing games, a role-playing game, games', 'RPGs', 'role-playing games'],
  ])('%s: %s', (text, form, long) => {
    expect(spelledOutForms(indexWords(text), form)[0]?.text).toBe(long)
  })

  test.each([
    ['across a sentence', 'the Union. Kingdom come', 'UK'],
    ['small words by chance', 'they are also available', 'AAA'],
    ['two small words', 'an open source tool', 'OS'],
    ['a part of a longer name', 'the Border Break Arena', 'BB'],
    ['no joining word for its sign', 'with Rick Baker, and R&B', 'R&B'],
    ['out of order', 'the Kingdom United', 'UK'],
  ])('not %s', (_what, text, form) => {
    expect(spelledOutForms(indexWords(text), form)).toEqual([])
  })
})
