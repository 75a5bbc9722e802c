import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'view transitions that replace the text',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ page }) => {
    for (const text of ['Nothing at all.', 'The plenary of the WCIT and the ITRs.']) {
      await page.evaluate(async (next: string) => {
        await document.startViewTransition(() => {
          document.querySelector('main')?.replaceChildren(next)
        }).finished
      }, text)
    }
    await expectMarks(page, ['plenary', 'WCIT', 'ITRs'])
  },
})
