import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'two hundred thousand text nodes',
  group: 'large',
  marks: 7,
  cards: { ITRs: 'International Telecommunication Regulations' },
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () => {
      const line = '<i>word</i> <b>and</b> <i>word</i>\n'.repeat(33_300)
      return `<!doctype html>${lead}<div style="font-size: 4px">${line}</div>`
    },
  },
  within: 20_000,
})
