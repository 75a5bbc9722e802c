import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'the browser zoomed to 25 and to 500 percent: the card is on screen and readable',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const tab = await session.tabOf(page)
    for (const zoom of [0.25, 0.5, 2, 5]) {
      await session.inExtension(`browser.tabs.setZoom(${tab}, ${zoom})`)
      await page.bringToFront()
      await hover(page, 'ITRs')
      const { rect } = await session.cardWith(page, 'Regulations')
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      expect(rect.x).toBeGreaterThanOrEqual(0)
      expect(rect.y).toBeGreaterThanOrEqual(0)
      expect(rect.x + rect.width).toBeLessThanOrEqual(view.width + 1)
      expect(rect.y + rect.height).toBeLessThanOrEqual(view.height + 1)
      await page.keyboard.press('Escape')
      expect(await session.noCard(page)).toBe(null)
    }
    await session.inExtension(`browser.tabs.setZoom(${tab}, 1)`)
  },
})
