import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pressSwitch } from '../../harness/popup.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: "fifty highlights of the page's own, which outlive our coming and going",
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  host: 'registry.example.org',
  steps: async ({ session, page }) => {
    expect(await page.evaluate('own()')).toBe(50)
    const popup = await session.openPopup(page)
    await pressSwitch(popup)
    await expectMarks(page, [])
    expect(await page.evaluate('own()')).toBe(50)
    await pressSwitch(popup)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    expect(await page.evaluate('own()')).toBe(50)
    await popup.close()
  },
})
