import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'

defineCase(import.meta.url, {
  title: 'terms in links and buttons, which go on working',
  group: 'surfaces',
  marks: ['WCIT', 'ITU'],
  cards: { WCIT: 'World Conference' },
  changesItself: true,
  steps: async ({ page }) => {
    await page.click('a')
    await page.click('button')
    await page.click('label')
    const state = await page.evaluate(
      '[location.hash, presses, document.querySelector("input").checked].join()',
    )
    expect(state).toBe('#there,1,true')
  },
})
