import { describe, expect, it } from 'vitest'
import { plainLetters } from './plain-letters.ts'

describe('plainLetters', () => {
  it.each([
    ['WCIT', 'wcit'],
    ['Multi‑Stakeholder  model', 'multi stakeholder model'],
    ['Secretary-General', 'secretary general'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['U.S.', 'us'],
    ['L’Avenir', 'lavenir'],
    ["ITU's", 'itus'],
    ['ＩＴＵ', 'itu'],
    ['multi\u00adstakeholder', 'multistakeholder'],
    ['国際電気通信連合', '国際電気通信連合'],
    ['  ', ''],
    ['...', '...'],
  ])('%s is %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain)
  })
})
