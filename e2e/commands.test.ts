import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks, marksOnce } from './harness/marks.ts'
import { popupText, press } from './harness/popup.ts'
import type { Session } from './harness/session.ts'
import { spoken, spokenOnce } from './harness/spoken.ts'

const NEXT = 'Alt+Shift+Period'
const PREVIOUS = 'Alt+Shift+Comma'
const TOGGLE = 'Alt+Shift+1'
const SITE = 'Alt+Shift+G'

/** Commands that come without a key, with one that a reader could give them. */
const given = {
  'pin-card': 'Alt+Shift+P',
  'copy-card': 'Alt+Shift+C',
  'mute-term': 'Alt+Shift+M',
  'reject-meaning': 'Alt+Shift+N',
  'open-panel': 'Alt+Shift+L',
} as const

const TERMS = ['WCIT', 'ITRs', 'ITU']

/** A page that notes every key that reaches it. */
async function openPage(session: Session, path = 'commands.html'): Promise<Page> {
  session.server.make(
    '/commands.html',
    () => `<title>Dubai</title><input id="before" value="a field with words">
      <p>The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.</p>
      <script>var heard = []; addEventListener('keydown', (event) => heard.push(event.key))</script>`,
  )
  const page = await session.open(path)
  expect(await marksOnce(page, TERMS)).toEqual(TERMS)
  await page.bringToFront()
  await page.focus('#before')
  await page.$eval('#before', (field) => (field as HTMLInputElement).setSelectionRange(2, 7))
  return page
}

/** What has the focus in the page, and what is selected in it. */
const standing = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { activeElement: field } = document
    if (!(field instanceof HTMLInputElement)) return field?.localName
    return [field.id, field.selectionStart, field.selectionEnd]
  })

const shortcuts = async (session: Session): Promise<void> => {
  for (const [command, keys] of Object.entries(given)) {
    await session.driver.setShortcut(command, keys)
  }
}

describeBrowsers('the commands, by their real keys', (suite) => {
  it('walk through the terms, say each place, and begin anew after the last', async () => {
    const { session } = suite
    const { driver } = session
    const page = await openPage(session)
    const said: (string | undefined)[] = []
    for (const term of [...TERMS, 'WCIT']) {
      await driver.pressShortcut(page, NEXT)
      said.push((await spokenOnce(session, page, ({ focused }) => focused === term))?.name)
    }
    await driver.pressShortcut(page, PREVIOUS)
    said.push((await spokenOnce(session, page, ({ focused }) => focused === 'ITU'))?.name)
    expect(said).toEqual([
      'WCIT, 1 of 3',
      'ITRs, 2 of 3',
      'ITU, 3 of 3',
      'WCIT, 1 of 3',
      'ITU, 3 of 3',
    ])
    // The focus was in the card already: the place is said by its live region too.
    expect((await spoken(session, page))?.said).toBe('ITU, 3 of 3')
  })

  it('give focus and selection back exactly, and close the card from within', async () => {
    const { session } = suite
    const page = await openPage(session)
    await session.driver.pressShortcut(page, NEXT)
    await spokenOnce(session, page, ({ focused }) => focused === 'WCIT')
    await session.driver.pressShortcut(page, TOGGLE)
    expect(await session.noCard(page)).toBe(null)
    expect(await standing(page)).toEqual(['before', 2, 7])
    // No key of the page was taken: but for what is held, only the command's own were pressed.
    const heard = await page.evaluate('heard.filter((key) => !["Alt", "Shift"].includes(key))')
    expect(heard).toEqual(expect.not.arrayContaining(['Escape', 'Tab']))
  })

  it('pin, copy, mute and turn down by keys that the reader has set', async () => {
    const { session } = suite
    const { driver } = session
    await shortcuts(session)
    const page = await openPage(session)
    await driver.pressShortcut(page, NEXT)
    await spokenOnce(session, page, ({ focused }) => focused === 'WCIT')
    await driver.pressShortcut(page, given['pin-card'])
    const pinned = await spokenOnce(session, page, (card) => card.pinned === 'true')
    expect(pinned?.pinned).toBe('true')
    await driver.pressShortcut(page, given['copy-card'])
    await session.cardWith(page, 'Copied')
    const copied = await driver.clipboardText(page)
    expect(copied).toContain('World Conference on International Telecommunications')
    expect(copied).toContain('failed to reach consensus today')
    expect(copied).toContain('Center for Democracy & Technology')
    expect(copied).toContain('December 13, 2012')
    await driver.pressShortcut(page, given['reject-meaning'])
    await session.cardWith(page, 'Where does WCIT mean something else?')
    await page.keyboard.press('Escape')
    await page.close()
  })

  it('mute by a key, and answer by the keyboard alone', async () => {
    const { session } = suite
    const { driver } = session
    await shortcuts(session)
    const page = await openPage(session)
    await driver.pressShortcut(page, NEXT)
    await spokenOnce(session, page, ({ focused }) => focused === 'WCIT')
    await driver.pressShortcut(page, given['mute-term'])
    await spokenOnce(session, page, ({ focused }) => focused === 'On this page')
    await page.keyboard.press('Enter')
    expect(await marksOnce(page, ['ITRs', 'ITU'])).toEqual(['ITRs', 'ITU'])
    expect(await session.noCard(page)).toBe(null)
    expect(await standing(page)).toEqual(['before', 2, 7])
    await session.inExtension(`browser.storage.local.clear()`)
    await page.close()
  })

  it('switch the site off and on', async () => {
    const { session } = suite
    const page = await openPage(session, '//switched.example.org/commands.html')
    await session.driver.pressShortcut(page, SITE)
    expect(await marksOnce(page, [])).toEqual([])
    await session.driver.pressShortcut(page, SITE)
    expect(await marksOnce(page, TERMS)).toEqual(TERMS)
  })

  it('are shown in the options with the keys they really have', async () => {
    const { session } = suite
    await shortcuts(session)
    const options = await session.openExtensionPage('options.html#keys')
    const text = await popupText(options, 'Alt+Shift+L')
    for (const keys of ['Alt+Shift+.', 'Alt+Shift+,', TOGGLE, SITE, ...Object.values(given)]) {
      expect(text).toContain(keys)
    }
    await options.close()
  })

  it('open the side panel, as the button of the popup does', async () => {
    const { session } = suite
    await shortcuts(session)
    const page = await openPage(session)
    await session.driver.pressShortcut(page, given['open-panel'])
    const isOpen = await eventually(
      () => session.driver.hasPanelOpen(),
      (open) => open,
    )
    expect(isOpen).toBe(true)
  })
})

describeBrowsers('the side panel', (suite) => {
  it('is opened by a button of the popup', async () => {
    const { session } = suite
    const page = await openPage(session)
    const popup = await session.openPopup(page)
    await popupText(popup, 'WCIT')
    await press(popup, 'Open the side panel').catch(() => undefined) // The popup closes itself.
    const isOpen = await eventually(
      () => session.driver.hasPanelOpen(),
      (open) => open,
    )
    expect(isOpen).toBe(true)
    expect(await marks(page)).toEqual(TERMS)
  })
})
