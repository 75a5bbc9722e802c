import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { popupText } from '../../harness/popup.ts'
import { expectMarks } from '../../harness/run-case.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'back and forward, from the cache and anew',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(() => void setTimeout(() => location.assign('next.html')))
      await expectMarks(page, ['plenary', 'WCIT', 'ITRs'])
      await page.evaluate(() => void setTimeout(() => history.back()))
      await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    }
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    const popup = await session.openPopup(page)
    const text = await popupText(popup, 'ITRs')
    expect(text).toContain('WCIT')
    expect(text).not.toContain('plenary')
    await popup.close()
  },
})
