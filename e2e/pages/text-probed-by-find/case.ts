import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'the page searches for the text of an open card with find and selection',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.evaluate(() => {
      getSelection()?.removeAllRanges()
      const find: unknown = Reflect.get(window, 'find')
      if (typeof find === 'function') Reflect.apply(find, window, ['Telecommunication'])
      getSelection()?.modify('extend', 'forward', 'documentboundary')
    })
    // The briefing is public; what matters is that the page cannot act through the card.
    await session.cardWith(page, 'Regulations')
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  },
})
