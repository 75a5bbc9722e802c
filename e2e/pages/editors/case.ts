import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { pause } from '../../harness/eventually.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'editable text: not marked, not changed, and the caret stays',
  group: 'surfaces',
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  frames: { design: [] },
  steps: async ({ page }) => {
    for (const id of ['#rich', '#plain', '#area']) {
      await page.click(id)
      await page.keyboard.type(' The WCIT and the ITRs. ')
    }
    await pause(400)
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    const written = await page.evaluate(() => ({
      rich: document.querySelector('#rich')?.querySelectorAll('*').length,
      plain: document.querySelector('#plain')?.textContent,
      area: document.querySelector('textarea')?.value,
      caret: document.querySelector('textarea')?.selectionStart,
    }))
    expect(written.rich).toBe(1)
    expect(written.plain?.replaceAll('\u00a0', ' ')).toContain(' The WCIT and the ITRs. ')
    expect(written.area).toContain(' The WCIT and the ITRs. ')
    expect(written.caret).toBe(written.area?.length)
  },
})
