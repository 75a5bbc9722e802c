import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'two thousand changes of address, title and hash in a second',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU'],
  steps: async ({ page }) => {
    await page.evaluate(async () => {
      for (let round = 0; round < 100; round += 1) {
        location.hash = `#${round}`
        document.title = `Round ${round}`
        if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
  changesItself: true,
})
