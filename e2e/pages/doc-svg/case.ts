import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { popupText } from '../../harness/popup.ts'

defineCase(import.meta.url, {
  title: 'an SVG document, which has no body',
  group: 'documents',
  marks: [],
  file: 'drawing.svg',
  steps: async ({ session, page }) => {
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'run here')).toContain('run here')
    await popup.close()
  },
})
