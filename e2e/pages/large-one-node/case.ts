import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'one text node of five megabytes',
  group: 'large',
  marks: 7,
  cards: { ITRs: 'International Telecommunication Regulations' },
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () =>
      `<!doctype html>${lead}<pre style="width: 90vw; height: 100px; overflow: auto">${'One word after another. '.repeat(218_000)}</pre>`,
  },
  within: 20_000,
})
