import { defineCase } from '../../harness/page-case.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'document.open and document.write after the page was loaded',
  group: 'documents',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    await page.evaluate(() => {
      document.open()
      document.write('<title>Anew</title><p>The plenary of the WCIT and the ITRs.</p>')
      document.close()
    })
    await expectMarks(page, ['plenary', 'WCIT', 'ITRs'])
    await page.evaluate(() => {
      document.documentElement.replaceWith(
        new DOMParser().parseFromString('<p>The ITU and the ITRs and the WCIT.</p>', 'text/html')
          .documentElement,
      )
    })
    await expectMarks(page, ['ITU', 'ITRs', 'WCIT'])
    await hover(page, 'ITU')
    await session.cardWith(page, 'ITU')
  },
})
