import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'

defineCase(import.meta.url, {
  title: 'a feed with a style sheet of its own',
  group: 'documents',
  marks: [],
  file: 'feed.xml',
  changesItself: true,
  steps: async ({ page }) => {
    expect(await page.evaluate(() => document.querySelector('title')?.textContent)).toContain(
      'WCIT',
    )
  },
})
