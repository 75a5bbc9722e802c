import { expectAlive, lead } from '../../harness/large-page.ts'
import { defineCase } from '../../harness/page-case.ts'

defineCase(import.meta.url, {
  title: 'one word of a megabyte',
  group: 'large',
  marks: 7,
  cards: { ITRs: 'International Telecommunication Regulations' },
  steps: async ({ page }) => expectAlive(page),
  make: {
    'index.html': () =>
      `<!doctype html>${lead}<p style="height: 100px; overflow: auto">${'wcit'.repeat(262_144)}</p>`,
  },
  within: 20_000,
})
