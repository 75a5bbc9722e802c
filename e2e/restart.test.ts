import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks, marksOnce } from './harness/marks.ts'
import { press, pressSwitch, switchState } from './harness/popup.ts'

const freshProfile = () => ({ profile: mkdtempSync(join(tmpdir(), 'glosslight-')) })

describeBrowsers(
  'after a restart of the browser',
  (suite) => {
    it('sites are off, terms muted and appearance chosen as before', async () => {
      const { session } = suite
      const page = await session.open('//off.example.org/news/')
      await eventually(
        () => marks(page),
        (texts) => texts.length > 20,
      )
      const popup = await session.openPopup(page)
      await press(popup, 'Do not mark ITRs')
      await pressSwitch(popup)
      expect(await marksOnce(page, [])).toEqual([])
      await session.restart()

      const off = await session.open('//off.example.org/news/')
      const on = await session.open('//on.example.org/news/')
      const texts = await eventually(
        () => marks(on),
        (now) => now.length > 20,
      )
      expect(texts).toContain('WCIT')
      expect(texts).not.toContain('ITRs')
      expect(await marks(off)).toEqual([])
      expect(await switchState(await session.openPopup(off))).toBe('false')
    })
  },
  freshProfile,
)
