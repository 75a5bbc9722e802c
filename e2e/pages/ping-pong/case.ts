import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { hover } from '../../harness/pointer.ts'

defineCase(import.meta.url, {
  title: 'a page that answers every change with another: nothing of ours joins in',
  group: 'hostile',
  marks: ['WCIT', 'ITRs', 'ITU', 'WCIT'],
  changesItself: true,
  steps: async ({ page }) => {
    const rounds = () => page.$eval('#ball', (each) => Number.parseInt(each.textContent, 10))
    const before = await rounds()
    await pause(1000)
    // Some 200 a second is what the page's own timers allow.
    expect((await rounds()) - before).toBeGreaterThan(60)
    await hover(page, 'ITRs')
  },
})
