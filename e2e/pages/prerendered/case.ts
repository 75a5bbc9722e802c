import { expect } from 'vitest'
import { eventually } from '../../harness/eventually.ts'
import { defineCase } from '../../harness/page-case.ts'
import { hover } from '../../harness/pointer.ts'
import { popupText } from '../../harness/popup.ts'
import { expectMarks } from '../../harness/run-case.ts'

defineCase(import.meta.url, {
  title: 'a page that the browser has made ready before the reader went there',
  group: 'surfaces',
  browsers: ['chromium'],
  marks: ['WCIT', 'ITRs', 'ITU'],
  changesItself: true,
  steps: async ({ session, page }) => {
    const asked = async () => session.server.requests.some(({ url }) => /prerendered\/next/.test(url))
    expect(await eventually(asked, Boolean)).toBe(true)
    // Until then the popup speaks of the page that is shown.
    const before = await session.openPopup(page)
    expect(await popupText(before, 'ITU')).not.toContain('plenary')
    await before.close()
    await page.bringToFront()
    await page.evaluate(() => void setTimeout(() => location.assign('next.html')))
    await expectMarks(page, ['plenary', 'WCIT', 'ITRs'])
    const activated = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation')
      return Number(Reflect.get(entry ?? {}, 'activationStart'))
    })
    expect(activated).toBeGreaterThan(0)
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    const after = await session.openPopup(page)
    expect(await popupText(after, 'plenary')).toContain('WCIT')
    await after.close()
  },
})
