import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'five thousand paragraphs with a term in each',
  group: 'large',
  marks: 5007,
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () => `<!doctype html>${lead}${'<p>More of the WCIT.</p>'.repeat(5_000)}`,
  },
  within: 20_000,
})
