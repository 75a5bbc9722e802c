import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'the page watches messages, events, elements and its own prototypes for a sign of us',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await pause(600)
    expect(await page.evaluate('signs')).toEqual([])
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    const signs = await page.evaluate('signs.join()')
    expect(signs).not.toContain('event')
    expect(signs).not.toContain('attachShadow')
    expect(await page.content()).not.toContain(new URL(session.driver.origin).host)
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  },
})
