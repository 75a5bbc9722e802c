import { defineCase } from '../../harness/page-case.ts'
import { theFrame } from '../../harness/frames.ts'
import { pressSwitch } from '../../harness/popup.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'a frame of a site that is off, in a tab that is on',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: { off: ['WCIT', 'ITRs', 'ITU'] },
  steps: async ({ session, page }) => {
    const off = await theFrame(page, 'off')
    const own = await session.open('//frame-off.example.net/frame-of-a-site-off/inner.html')
    const popup = await session.openPopup(own)
    await pressSwitch(popup)
    await expectMarks(off, [])
    await expectMarks(page, ['WCIT', 'ITRs', 'ITU'])
    await pressSwitch(popup)
    await expectMarks(off, ['WCIT', 'ITRs', 'ITU'])
    await Promise.all([own.close(), popup.close()])
  },
})
