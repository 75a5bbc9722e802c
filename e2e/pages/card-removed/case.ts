import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'the page removes whatever is put into it, again and again',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await hover(page, 'ITRs')
    await pause(1500)
    const removals = Number(await page.evaluate('removals'))
    expect(removals).toBeGreaterThan(0)
    expect(removals).toBeLessThanOrEqual(8)
    await pause(700)
    expect(await page.evaluate('removals')).toBe(removals)
    expect(await session.card(page)).toBe(null)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
