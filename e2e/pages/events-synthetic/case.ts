import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { spotOf } from '../../harness/marks.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'ten thousand synthetic pointer and key events, which are not the reader',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    const { x, y, width, height } = await spotOf(page, 'ITRs')
    await page.evaluate(
      (clientX: number, clientY: number) => {
        const at = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' }
        const target = document.querySelector('p')
        for (let round = 0; round < 1000; round += 1) {
          for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup']) {
            target?.dispatchEvent(new PointerEvent(type, at))
          }
          for (const type of ['mousemove', 'mouseover', 'click', 'contextmenu']) {
            target?.dispatchEvent(new MouseEvent(type, at))
          }
          const key = { key: '.', code: 'Period', altKey: true, shiftKey: true, bubbles: true }
          target?.dispatchEvent(new KeyboardEvent('keydown', key))
          target?.dispatchEvent(new KeyboardEvent('keyup', key))
        }
      },
      x + width / 2,
      y + height / 2,
    )
    await pause(900)
    expect(await session.card(page)).toBe(null)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
