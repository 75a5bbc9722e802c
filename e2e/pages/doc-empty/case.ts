import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'an empty document, and one whose body is taken out and put back',
  group: 'documents',
  marks: [],
  changesItself: true,
  steps: async ({ page }) => {
    await page.evaluate(() => {
      document.body.innerHTML = '<p>The WCIT revised the ITRs of the ITU.</p>'
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    await page.evaluate(() => document.body.remove())
    await expectMarks(page, [])
    await page.evaluate(() => {
      const body = document.createElement('body')
      body.innerHTML = '<p>The ITU and the ITRs and the WCIT.</p>'
      document.documentElement.append(body)
    })
    await expectMarks(page, ['ITU', 'ITRs', 'WCIT'])
  },
})
