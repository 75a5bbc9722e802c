import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks, spotOf } from './harness/marks.ts'
import { popupText, press } from './harness/popup.ts'
import type { Session } from './harness/session.ts'

const filler = '<p style="height: 1500px">Nothing of note happened meanwhile.</p>'

/** A page with terms far apart from each other. */
function serve({ server }: Session): void {
  server.make(
    '/long.html',
    () => `<title>The conference in Dubai</title><article>
      <p>The WCIT in Dubai revised a treaty.</p>${filler}
      <p>The treaty is called the ITRs.</p>${filler}
      <p>The ITU called the conference on telecommunications.</p></article>`,
  )
}

async function openPanel(session: Session, page: Page): Promise<Page> {
  return session.openExtensionPage(`sidepanel.html?tab=${await session.tabOf(page)}`)
}

const names = (panel: Page): Promise<readonly string[]> =>
  panel.$$eval('main h2', (headings) => headings.map(({ textContent }) => textContent))

const seen = (panel: Page): Promise<readonly string[]> =>
  panel.$$eval('main li[aria-current] h2', (headings) =>
    headings.map(({ textContent }) => textContent),
  )

function seenOnce(panel: Page, expected: readonly string[]): Promise<readonly string[]> {
  return eventually(
    () => seen(panel),
    (now) => now.join() === expected.join(),
    // A page that was behind the panel's tab is drawn, and so scrolls, only when it is in front again.
    8_000,
  )
}

describeBrowsers('the side panel', (suite) => {
  it('explains the terms of the page in reading order', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('long.html')
    const panel = await openPanel(session, page)
    expect(await popupText(panel, 'ITU')).toContain('Center for Democracy & Technology')
    const found = await names(panel)
    expect(found.filter((name) => ['WCIT', 'ITRs', 'ITU'].includes(name))).toEqual([
      'WCIT',
      'ITRs',
      'ITU',
    ])
  })

  it('follows the page as it scrolls, and goes where it is told', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('long.html')
    const panel = await openPanel(session, page)
    await page.bringToFront()
    expect(await seenOnce(panel, ['WCIT'])).toEqual(['WCIT'])
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await seenOnce(panel, ['ITU'])).toEqual(['ITU'])
    await panel.bringToFront()
    // A list that still scrolls along would take the button away from under the pointer.
    await panel.mouse.move(180, 300)
    await new Promise((resolve) => setTimeout(resolve, 800))
    await press(panel, 'Go to ITRs on the page')
    await page.bringToFront()
    expect(await seenOnce(panel, ['ITRs'])).toEqual(['ITRs'])
    const { y } = await spotOf(page, 'ITRs')
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(await page.evaluate(() => innerHeight))
  })

  it('asks anew when the page is another', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('long.html')
    const panel = await openPanel(session, page)
    await popupText(panel, 'ITRs')
    await page.goto('http://page.example.org/news/')
    await page.bringToFront()
    const now = await eventually(
      () => seen(panel),
      (found) => found.length > 1,
    )
    expect(now.length).toBeGreaterThan(1)
    expect(await marks(page)).toEqual(expect.arrayContaining(now.slice(0, 1)))
  })

  it('tells of views only while it is open', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('long.html')
    const tab = await session.tabOf(page)
    await eventually(
      () => marks(page),
      (found) => found.length > 2,
    )
    await page.evaluate(() => scrollTo(0, 1_500))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const key = `view:${tab}`
    expect(await session.inExtension(`browser.storage.session.get('${key}')`)).toEqual({})
  })
})
