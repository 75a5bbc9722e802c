import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { paintedPixels } from '../../harness/pixels.ts'

defineCase(import.meta.url, {
  title: 'paper: nothing of ours is printed',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  // Firefox paints no highlights on paper at all.
  browsers: ['chromium'],
  steps: async ({ page }) => {
    await page.emulateMediaType('print')
    expect(await paintedPixels(page, ['WCIT'])).toEqual([0])
    await page.emulateMediaType()
  },
  changesItself: true,
})
