import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'text nodes that the page rewrites, splits, joins and moves',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU', 'WCIT', 'ITRs', 'multistakeholder model'],
  changesItself: true,
  steps: async ({ page }) => {
    const rest = ['WCIT', 'ITRs', 'multistakeholder model']
    await page.evaluate(() => {
      const line = document.querySelector('#line')
      if (line?.firstChild instanceof Text) line.firstChild.data = 'The ITU and its Member States.'
    })
    await expectMarks(page, ['ITU', 'Member States', ...rest])
    await page.evaluate(() => {
      const text = document.querySelector('#line')?.firstChild
      if (text instanceof Text) text.splitText(5).splitText(12)
    })
    await expectMarks(page, ['ITU', 'Member States', ...rest])
    await page.evaluate(() => {
      const line = document.querySelector('#line')
      line?.normalize()
      if (line) document.querySelector('#other')?.append(line)
    })
    await expectMarks(page, [...rest, 'ITU', 'Member States'])
    await page.evaluate(() => {
      const text = document.querySelector('#line')?.firstChild
      if (text instanceof Text) text.insertData(0, 'In the plenary: ')
    })
    await expectMarks(page, [...rest, 'plenary', 'ITU', 'Member States'])
    await page.evaluate(() => document.querySelector('#line')?.remove())
    await expectMarks(page, rest)
  },
})
