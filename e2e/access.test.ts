import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { marksOnce } from './harness/marks.ts'
import { popupText, press } from './harness/popup.ts'

const marked = ['WCIT', 'ITRs', 'ITU']

describeBrowsers('the right to read pages', (suite) => {
  it('withdrawn: nothing is marked and the popup says so; given back: open pages are marked', async () => {
    const { session } = suite
    session.server.make('/access.html', () => '<p>The WCIT revised the ITRs of the ITU.</p>')
    const page = await session.open('access.html')
    expect(await marksOnce(page, marked)).toEqual(marked)
    const tab = await session.tabOf(page)
    await session.driver.setAccess(false)
    // Without a load: the script that is there stops.
    expect(await marksOnce(page, [])).toEqual([])
    await page.reload()
    expect(await marksOnce(page, [])).toEqual([])
    const popup = await session.openExtensionPage(`popup.html?tab=${tab}`)
    const told = await popupText(popup, 'not given access')
    expect(told).toContain('The browser has not given access to this site yet.')
    // Firefox is told by a preference of the tests to say yes; Chromium's question stays open.
    await press(popup, 'Allow access')
    if (suite.kind === 'chromium') await session.driver.setAccess(true)
    expect(await marksOnce(page, marked)).toEqual(marked)
    expect(await popupText(popup, 'Terms are marked here')).toContain('Terms are marked here')
  })

  it('is nothing that is missing on the browser’s own pages', async () => {
    const { session } = suite
    const own = await session.openExtensionPage('welcome.html')
    const popup = await session.openPopup(own)
    const told = await popupText(popup, 'own pages')
    expect(told).toContain('Browsers keep extensions out of their own pages.')
    expect(told).not.toContain('Allow access')
  })
})
