import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'
import { popupText } from '../../harness/popup.ts'

defineCase(import.meta.url, {
  title: 'the page swallows all input before anyone else hears of it',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await hover(page, 'ITRs')
    await pause(600)
    // No card is a safe answer here; the popup tells all the same.
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'ITRs')).toContain('ITRs')
    await popup.close()
  },
  changesItself: true,
})
