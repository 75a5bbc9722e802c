import { describe, expect, test } from 'vitest'
import { expansionAt } from './expansion.ts'

function expansion(text: string, form: string): string | undefined {
  const start = text.indexOf(form)
  return expansionAt(text, start, start + form.length)
}

describe('expansionAt', () => {
  test.each([
    ['file your Income Tax Return (ITR) online', 'ITR', 'Income Tax Return'],
    ['the Income Tax Returns (ITRs) of India', 'ITRs', 'Income Tax Returns'],
    ['An ITR (Income Tax Return) is due', 'ITR', 'Income Tax Return'],
    ['ITU stands for intensive therapy unit.', 'ITU', 'intensive therapy unit'],
    ['the intensive therapy unit, or ITU, is full', 'ITU', 'intensive therapy unit'],
    ['The International Triathlon Union (“ITU”) said', 'ITU', 'International Triathlon Union'],
    [
      'the revised Regulations of International Trade (the “RIT”)',
      'RIT',
      'Regulations of International Trade',
    ],
    ['insulin-like growth factor (IGF) levels', 'IGF', 'insulin-like growth factor'],
    ['The Department of Defense (DoD) paid', 'DoD', 'Department of Defense'],
    ['Central Daylight Time (CDT).', 'CDT', 'Central Daylight Time'],
  ])('%s', (text, form, longForm) => {
    expect(expansion(text, form)).toBe(longForm)
  })

  test.each([
    ['the ITU (a United Nations agency) met', 'ITU'],
    ['members in the union (ITU) voted', 'ITU'],
    ['at nine in the morning (CDT)', 'CDT'],
    ['see ITU, page 9', 'ITU'],
    ['In the end. Trials (ITR) are over', 'ITR'],
    ['(ITU)', 'ITU'],
    ['A (B)', 'B'],
  ])('none: %s', (text, form) => {
    expect(expansion(text, form)).toBeUndefined()
  })
})
