import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { popupText } from '../../harness/popup.ts'

defineCase(import.meta.url, {
  title: "an XML document, shown by the browser's own viewer",
  group: 'documents',
  marks: [],
  file: 'data.xml',
  changesItself: true,
  steps: async ({ session, page }) => {
    expect(await page.evaluate(() => document.querySelector('conference')?.textContent)).toContain(
      'ITRs',
    )
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'run here')).toContain('run here')
    await popup.close()
  },
})
