import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'a hundred thousand combining marks, a thousand on each letter',
  group: 'large',
  marks: 7,
  cards: { ITRs: 'International Telecommunication Regulations' },
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () => {
      const letter = `e${'\u0301\u0327'.repeat(500)}`
      return `<!doctype html><meta charset="utf-8" />${lead}<p style="height: 50px; overflow: hidden">${`A word ${letter} `.repeat(100)}</p>`
    },
  },
  within: 20_000,
})
