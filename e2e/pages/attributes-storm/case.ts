import { defineCase } from '../../harness/page-case.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'styles and classes that change with every frame',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await page.evaluate(() => {
      let turn = 0
      const spin = () => {
        turn += 1
        document.body.className = `turn-${turn}`
        document.body.style.setProperty('--turn', String(turn))
        if (turn < 240) requestAnimationFrame(spin)
      }
      spin()
    })
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.keyboard.press('Escape')
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
  changesItself: true,
})
