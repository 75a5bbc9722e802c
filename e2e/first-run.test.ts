import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { highlightNames, marks } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import { popupText, press } from './harness/popup.ts'
import type { Session } from './harness/session.ts'

describeBrowsers('the first run', (suite) => {
  it('opens its page once, by itself', async () => {
    const { session } = suite
    expect(session.welcomed).toBe(true)
    await session.driver.reloadExtension()
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await tabsOpen(session)).toBe(0)
  })

  it('marks and explains its own text, and not the same letters of another meaning', async () => {
    const { session } = suite
    const page = await session.openExtensionPage('welcome.html')
    const found = await eventually(
      () => marks(page),
      (now) => now.length > 4,
    )
    expect(found).toEqual(expect.arrayContaining(['WCIT', 'ITRs', 'ITU']))
    expect(found.filter((term) => term === 'ITRs')).toHaveLength(1)
    await hover(page, 'ITRs')
    const card = await session.cardWith(page, 'International Telecommunication Regulations')
    expect(card.text).toContain('Center for Democracy & Technology')
  })

  it('changes the look of its marks at once, and names the real keys', async () => {
    const { session } = suite
    const page = await session.openExtensionPage('welcome.html')
    const text = await popupText(page, 'Alt+Shift+.')
    expect(text).toContain('Show all terms of the page in the side panel')
    await page.click('input[value=tint]')
    const names = await eventually(
      () => highlightNames(page),
      (now) => now.includes('glosslight-tint'),
    )
    expect(names).toContain('glosslight-tint')
    await page.click('input[value=dotted]')
  })

  it('is left by one press', async () => {
    const { session } = suite
    const page = await session.openExtensionPage('welcome.html')
    await popupText(page, 'Skip')
    const open = await tabsOpen(session)
    await press(page, 'Skip').catch(() => undefined) // Its page goes while it is pressed.
    const left = await eventually(
      () => tabsOpen(session),
      (count) => count === open - 1,
    )
    expect(left).toBe(open - 1)
  })
})

async function tabsOpen(session: Session): Promise<number> {
  // A page of its own: whatever was open of the extension is gone when it is loaded anew.
  const options = await session.openExtensionPage('options.html')
  const count = await options.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.filter(({ url }) => url?.endsWith('/welcome.html')).length)`,
  )
  await options.close()
  return Number(count)
}
