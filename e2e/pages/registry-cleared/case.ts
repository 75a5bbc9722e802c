import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'the page clears the registry ten times a second for two seconds',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ page }) => {
    await page.evaluate(async () => {
      for (let round = 0; round < 20; round += 1) {
        CSS.highlights.clear()
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
  paints: ['ITRs'],
})
