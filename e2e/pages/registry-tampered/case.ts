import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'the page moves our marks, adds to them and takes our name',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ session, page }) => {
    await page.evaluate(() => {
      const text = document.querySelector('#other')?.firstChild
      if (!(text instanceof Text)) return
      const range = new Range()
      range.selectNodeContents(text)
      CSS.highlights.get('glosslight')?.add(range)
    })
    const box = await page.$eval('#other', (each) => each.getBoundingClientRect().toJSON())
    await page.mouse.move(box.x + 5, box.y + 30)
    await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 5 })
    await pause(700)
    expect(await session.card(page)).toBe(null)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    await page.evaluate(() => CSS.highlights.set('glosslight', new Highlight()))
    await page.mouse.click(5, 5)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    await page.evaluate(() => CSS.highlights.get('glosslight')?.clear())
    await page.mouse.click(5, 5)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
