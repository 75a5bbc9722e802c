import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'text that is hidden at first and marked once it is shown',
  group: 'text',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ page }) => {
    await page.click('summary')
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States'])
    await page.evaluate(() => {
      document.querySelector('#late')?.removeAttribute('hidden')
      document.querySelector('#tab')?.removeAttribute('style')
    })
    await expectMarks(page, [
      'WCIT',
      'ITRs',
      'ITU',
      'plenary',
      'Member States',
      'spirit of compromise',
      'multistakeholder model',
    ])
  },
})
