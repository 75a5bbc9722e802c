import { defineCase } from '../../harness/page-case.ts'
import { expect } from 'vitest'
import { theFrame } from '../../harness/frames.ts'
import { eventually } from '../../harness/eventually.ts'
import { marks } from '../../harness/marks.ts'
import { hover } from '../../harness/pointer.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'a frame that is written, reloaded and removed while its card is open',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: {
    passing: ['WCIT', 'ITRs', 'ITU'],
  },
  changesItself: true,
  steps: async ({ session, page }) => {
    await hover(page, 'ITRs', 0, await theFrame(page, 'passing'))
    await session.cardWith(page, 'Regulations')
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) frame.srcdoc = '<p>The ITU and the ITRs and the WCIT.</p>'
    })
    const marked = await eventually(
      async () => marks(await theFrame(page, 'passing')).catch(() => []),
      (texts) => texts.join() === 'ITU,ITRs,WCIT',
    )
    expect(marked).toEqual(['ITU', 'ITRs', 'WCIT'])
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    expect(await session.noCard(page)).toBe(null)
  },
})
