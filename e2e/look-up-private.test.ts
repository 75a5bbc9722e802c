import { expect, it } from 'vitest'
import { inWorker } from './harness/address-bar.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { seenOnce, WORDS_PACK } from './harness/look-up.ts'
import { call } from './harness/pack-calls.ts'

/** A word that no pack has, so that it is looked up on the page for it. */
const SECRET = 'quuxlet'

describeBrowsers('a look-up in a private window', (suite) => {
  it('finds what is kept there, which ordinary windows do not', async () => {
    const { session } = suite
    await session.leaveExtension()
    session.server.make('/secret.html', () => `<title>Tides</title><p>The ${SECRET} of it all.</p>`)
    await session.driver.openPrivate('http://page.example.org/secret.html')
    expect(await call(session, 'keep-privately', { pack: WORDS_PACK })).toEqual({ done: true })
    const termsIn = async (isPrivate: boolean) => {
      const { found } = await call(session, 'look-up', { typed: 'zorblatt', private: isPrivate })
      return found.map(({ term }) => term)
    }
    expect(await termsIn(true)).toEqual(['Zorblatt Quay Beacon'])
    expect(await termsIn(false)).toEqual([])
    expect(
      await call(session, 'read-found', { entry: 'urn:example:words#beacon', private: false }),
    ).toBe(null)
  })

  it('is not written into an address that an ordinary window remembers', async () => {
    const { session } = suite
    if (suite.kind !== 'chromium') return // Firefox shows the page in the private window itself.
    const click = { menuItemId: 'look-up-selection', frameId: 0, selectionText: SECRET }
    await inWorker(
      session,
      `chrome.tabs.query({}).then((tabs) => void chrome.contextMenus.onClicked.dispatch(
        ${JSON.stringify(click)}, tabs.find(({ incognito }) => incognito)))`,
    )
    const page = await eventually(
      async () =>
        (await session.driver.browser.pages()).find((each) => each.url().includes('look-up')),
      (found) => found !== undefined,
      8_000,
    )
    if (page === undefined) throw new Error('no look-up page')
    await page.bringToFront()
    const seen = await seenOnce(page, ({ told }) => told !== '')
    expect(seen.body).toBe(`Nothing found for “${SECRET}”.`)
    const remembered = await page.evaluate(() => `${location.href} ${document.title}`)
    expect(remembered).not.toContain(SECRET)
  })
})
