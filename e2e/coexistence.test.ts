import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { pause } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'

const extension = (name: string): string =>
  fileURLToPath(new URL(`extensions/${name}`, import.meta.url))

const alongside = [extension('dark-mode'), extension('translator')]

describeBrowsers(
  'beside other extensions that change pages',
  (suite) => {
    it('neither of us goes round in circles, and marks leave with text that was replaced', async () => {
      const { session } = suite
      session.server.make(
        '/beside.html',
        () =>
          '<p>The WCIT revised the ITRs of the ITU.</p><p class="to-translate">The plenary of Member States.</p>',
      )
      const page = await session.open('beside.html')
      const before = ['WCIT', 'ITRs', 'ITU', 'plenary', 'Member States']
      expect(await marksOnce(page, before)).toEqual(before)
      const after = ['WCIT', 'ITRs', 'ITU']
      expect(await marksOnce(page, after)).toEqual(after)
      await hover(page, 'ITRs')
      await session.cardWith(page, 'Regulations')
      const paints = () => page.evaluate(() => Number(document.documentElement.dataset['paints']))
      const settled = await paints()
      await pause(1000)
      expect(await paints()).toBe(settled)
      expect(settled).toBeLessThan(10)
      await page.keyboard.press('Escape')
      expect(await session.noCard(page)).toBe(null)
    })
  },
  () => ({ alongside }),
)
