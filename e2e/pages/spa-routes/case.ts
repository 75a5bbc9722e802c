import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'three hundred routes of a single-page application',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  within: 5_000,
  steps: async ({ page }) => {
    await page.evaluate(async () => {
      for (let route = 0; route < 300; route += 1) {
        history.pushState(null, '', `?route=${route}`)
        const story = document.createElement('article')
        story.innerHTML = `<h1>Route ${route}</h1><p>The WCIT revised the ITRs of the ITU.</p>`
        document.querySelector('main')?.replaceChildren(story)
        await new Promise((resolve) => setTimeout(resolve, 4))
      }
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
