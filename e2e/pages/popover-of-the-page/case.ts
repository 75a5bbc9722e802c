import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { expectMarks } from '../../harness/run-case.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: "the page's own popover, which stays open under the card",
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await page.click('button')
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States'])
    await hover(page, 'plenary')
    await session.cardWith(page, 'plenary')
    expect(await page.$$eval('#own:popover-open', (all) => all.length)).toBe(1)
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await page.$$eval('#own:popover-open', (all) => all.length)).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.$$eval('#own:popover-open', (all) => all.length)).toBe(0)
  },
})
