import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'an editor that rewrites its lines a thousand times: bytes as without us',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ page }) => {
    expect(await page.evaluate('edit()')).toBe(true)
    await pause(300)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
  },
})
