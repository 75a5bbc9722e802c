import { defineCase } from '../../harness/page-case.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'roots that are attached, filled and rewritten after the page was read',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ page }) => {
    await page.evaluate(() => {
      const root = document.querySelector('#late')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<p id="line">The ITRs in the plenary of the WCIT.</p>'
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU', 'ITRs', 'plenary', 'WCIT'])
    await page.evaluate(() => {
      const line = document.querySelector('#late')?.shadowRoot?.querySelector('#line')
      if (line) line.textContent = 'The ITU, the WCIT and a multistakeholder model.'
    })
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU', 'ITU', 'WCIT', 'multistakeholder model'])
    await page.evaluate(() => document.querySelector('#late')?.remove())
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
