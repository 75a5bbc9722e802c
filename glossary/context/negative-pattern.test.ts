import { describe, expect, test } from 'vitest'
import type { NegativePattern } from '../entry.ts'
import { negativeAt } from './negative-pattern.ts'

function found(text: string, form: string, patterns: readonly NegativePattern[]) {
  const start = text.indexOf(form)
  return negativeAt(text, start, start + form.length, patterns)
}

const CASES: Readonly<Record<NegativePattern, { yes: string[]; no: string[]; form: string }>> = {
  'time-zone': {
    form: 'CDT',
    yes: [
      'Doors open at 9:30 CDT.',
      'at 4 PM CDT on Friday',
      'until 5 p.m. CDT',
      'starts 14:00 CDT (UTC-5)',
      'CDT is UTC−5.',
      'All times are Central Daylight Time, CDT.',
      '9:00 EDT/CDT',
    ],
    no: [
      'In 2012 CDT wrote that',
      'A lawyer at CDT said',
      'The 14 lawyers of CDT',
      'CDT has 40 staff',
    ],
  },
  airport: {
    form: 'ICT',
    yes: [
      'ICT airport',
      'a flight to ICT',
      'flying into ICT from Denver',
      'ICT–DFW',
      'DFW to ICT',
      'ICT-DFW',
    ],
    no: [
      'how to use ICT',
      'a way to ICT for all',
      'access to ICT in schools',
      'the ICT sector',
      'ICT to support farmers',
    ],
  },
  ticker: {
    form: 'CDT',
    yes: ['shares of the firm (NASDAQ: CDT) fell', 'buy $CDT now', 'NYSE:CDT'],
    no: ['CDT costs $40', 'the Nasdaq sued CDT'],
  },
  party: {
    form: 'TX',
    yes: ['Rep. John Smith (R-TX) said'],
    no: ['grade (R) is silent', 'press R-2 to go on'],
  },
  sport: {
    form: 'ITU',
    yes: ['the ITU world series race in Hamburg', 'her first ITU podium of the season'],
    no: ['the ITU conference in Dubai', 'a race between operators, the ITU said'],
  },
}

describe('negativeAt', () => {
  for (const [pattern, { form, yes, no }] of Object.entries(CASES) as [
    NegativePattern,
    (typeof CASES)[NegativePattern],
  ][]) {
    test.each(yes)(`${pattern}: %s`, (text) => {
      expect(found(text, form, [pattern])?.pattern).toBe(pattern)
    })
    test.each(no)(`not ${pattern}: %s`, (text) => {
      expect(found(text, form, [pattern])).toBeUndefined()
    })
  }

  test('the snippet holds what stands next to the form', () => {
    expect(found('Doors open at 9:30 CDT.', 'CDT', ['time-zone'])?.snippet).toContain('9:30 CDT')
  })

  test('a pattern that the sense does not name is not looked for', () => {
    expect(found('at 9:30 CDT', 'CDT', [])).toBeUndefined()
    expect(found('at 9:30 CDT', 'CDT', ['airport', 'sport'])).toBeUndefined()
  })

  test('other lines do not count', () => {
    expect(found('at 9:30\nCDT wrote', 'CDT', ['time-zone'])).toBeUndefined()
  })
})
