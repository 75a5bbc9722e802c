import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { theFrame } from '../../harness/frames.ts'
import { hover, leave } from '../../harness/pointer.ts'
import { popupText } from '../../harness/popup.ts'

defineCase(import.meta.url, {
  title: 'a frame of another site, whose card opens in it',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: {
    other: ['WCIT', 'ITRs', 'ITU'],
  },
  steps: async ({ session, page }) => {
    const frame = await theFrame(page, 'other')
    await hover(page, 'ITRs', 0, frame)
    const card = await session.cardWith(page, 'International Telecommunication Regulations')
    expect(card.frame).toBe(frame)
    await leave(page)
    expect(await session.noCard(page)).toBe(null)
    const popup = await session.openPopup(page)
    expect(await popupText(popup, '2 times')).toContain('2 times')
    await popup.close()
  },
})
