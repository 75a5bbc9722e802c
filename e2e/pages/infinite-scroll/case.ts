import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'two hundred stories that are appended while the page is scrolled',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await page.evaluate(async () => {
      for (let index = 0; index < 200; index += 1) {
        const story = document.createElement('article')
        story.innerHTML =
          '<p>The WCIT revised the ITRs of the ITU.</p><p style="height: 300px"></p>'
        document.querySelector('main')?.append(story)
        scrollTo(0, document.body.scrollHeight)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })
    const all = Array.from({ length: 201 }, () => ['WCIT', 'ITRs', 'ITU']).flat()
    await expectMarks(page, all)
    await hover(page, 'ITRs', 200)
    await session.cardWith(page, 'Regulations')
  },
})
