import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { seenBy } from './harness/page-watch.ts'
import { hover, leave } from './harness/pointer.ts'

const marked = ['WCIT', 'ITRs', 'ITU']
/** How many tabs are open, and how often the extension is loaded anew: more in a long run. */
const TABS = 10
const RELOADS = Number(process.env['GLOSSLIGHT_RELOADS'] ?? 3)
const text = '<p>The WCIT revised the ITRs of the ITU.</p>'

/** How many hosts of ours a page holds: plain `div` popovers, which no page of these tests has. */
const hostsIn = (page: Page): Promise<number> =>
  page.$$eval('div[popover=manual]', (all) => all.length)

describeBrowsers('the extension reloaded with tabs open', (suite) => {
  it(
    'leaves no mark or card behind, and marks every tab again',
    async () => {
      const { session } = suite
      session.server.make('/reload.html', () => text)
      const pages: Page[] = []
      for (let index = 0; index < TABS; index += 1) pages.push(await session.open('reload.html'))
      const [first] = pages
      if (first === undefined) throw new Error('no page was opened')
      for (let round = 0; round < RELOADS; round += 1) {
        await hover(first, 'ITRs')
        await session.cardWith(first, 'Regulations')
        await session.reloadExtension()
        // A pointer that rests on a term may open the new script's card; the old one must go anyway.
        await leave(first)
        for (const page of pages) {
          const left = await eventually(
            () => hostsIn(page),
            (count) => count === 0,
            8_000,
          )
          expect(left).toBe(0)
          expect(await marksOnce(page, marked, 8_000)).toEqual(marked)
        }
      }
      // One live script a page: one card, that closes.
      await leave(first)
      await hover(first, 'ITU')
      await session.cardWith(first, 'ITU')
      expect(await hostsIn(first)).toBe(1)
      await first.keyboard.press('Escape')
      expect(await session.noCard(first)).toBe(null)
      const seen = await seenBy(first)
      expect(seen.now).toBe(seen.before)
      // At most one line a page and reload on the consoles of the pages.
      expect(session.problems.length).toBeLessThanOrEqual(pages.length * RELOADS)
    },
    Math.max(60_000, RELOADS * 20_000),
  )
})

describeBrowsers('the background that ends while pages are open', (suite) => {
  it('answers again to pages, popup and switch', async () => {
    const { session } = suite
    const page = await session.open('//asleep.example.org/news/')
    await hover(page, 'WCIT')
    await session.cardWith(page, 'World Conference')
    await leave(page)
    expect(await session.noCard(page)).toBe(null)
    await session.driver.killBackground()
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await session.driver.killBackground()
    const popup = await session.openPopup(page)
    await popup.waitForSelector('[role=switch]')
    await session.driver.killBackground()
    await popup.bringToFront()
    await popup.click('[role=switch]')
    expect(await marksOnce(page, [])).toEqual([])
  })
})
