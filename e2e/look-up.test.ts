import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { axeViolations } from './harness/axe.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { keepWords, lookUp, seenIn, seenOnce } from './harness/look-up.ts'
import { popupText, press } from './harness/popup.ts'
import { reload } from './harness/review.ts'
import type { Session } from './harness/session.ts'

async function popupOver(session: Session, path = 'news/'): Promise<Page> {
  return session.openPopup(await session.open(path))
}

describeBrowsers('a term looked up in the popup', (suite) => {
  it('is listed as one types, chosen by keys, explained with its passage, and left again', async () => {
    const popup = await popupOver(suite.session)
    await popupText(popup, 'Dubai telecommunications talks fail')
    const listed = await lookUp(popup, 'itr')
    expect(listed).toMatchObject({ told: '1 term found', active: '', selected: '' })
    expect(listed.found).toEqual(['ITRs ITR International Telecommunication Regulations'])
    expect(listed.body).toContain('Center for Democracy & Technology · December 13, 2012')
    await popup.keyboard.press('ArrowDown')
    const pointed = await seenOnce(popup, ({ active }) => active !== '')
    expect(pointed).toMatchObject({ active: listed.found[0], selected: listed.found[0] })
    expect(pointed.focused).toBe(true)
    await popup.keyboard.press('Enter')
    const shown = await seenOnce(popup, ({ term }) => term !== '')
    expect(shown).toMatchObject({ term: 'ITRs', found: [], told: '' })
    for (const part of [
      'From the briefing “WCIT 2012: how the Dubai talks ended”',
      'December 13, 2012',
      'Read the passage',
      'clearly give us credit',
    ]) {
      expect(shown.body).toContain(part)
    }
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(await axeViolations(popup)).toEqual([])
    await popup.keyboard.press('Escape')
    expect(await seenOnce(popup, ({ term }) => term === '')).toMatchObject({
      found: listed.found,
      focused: true,
    })
    await popup.keyboard.press('Escape')
    expect(await seenOnce(popup, ({ typed }) => typed === '')).toMatchObject({ focused: true })
    expect(await popupText(popup, 'On this page')).toContain('Dubai telecommunications talks fail')
  })

  it('goes from entry to related entry and back to where it came from', async () => {
    const popup = await popupOver(suite.session)
    await lookUp(popup, 'itu')
    await popup.keyboard.press('Enter')
    await seenOnce(popup, ({ term }) => term === 'ITU')
    await press(popup, 'WCIT')
    expect((await seenOnce(popup, ({ term }) => term === 'WCIT')).term).toBe('WCIT')
    await press(popup, 'Back to ITU')
    await seenOnce(popup, ({ term }) => term === 'ITU')
    await press(popup, 'Back to the list')
    const back = await seenOnce(popup, ({ term }) => term === '')
    expect(back).toMatchObject({ typed: 'itu', focused: true })
    expect(back.found[0]).toContain('ITU')
  })

  it('says that nothing was found, and nothing else', async () => {
    const popup = await popupOver(suite.session)
    const nothing = await lookUp(popup, 'qqzebra')
    expect(nothing).toMatchObject({ told: 'Nothing found', found: [] })
    expect(nothing.body).toBe('Nothing found for “qqzebra”.')
    expect(await axeViolations(popup)).toEqual([])
    await popup.keyboard.press('Enter')
    expect((await seenIn(popup)).term).toBe('')
  })

  it('is found where Glosslight is off, and where it cannot run', async () => {
    const { session } = suite
    const off = await session.open('//off.example.org/news/')
    const popup = await session.openPopup(off)
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    await popup.click('[role=switch]')
    await popupText(popup, 'Switched off for off.example.org')
    expect((await lookUp(popup, 'wcit')).found[0]).toContain('WCIT')
    await session.newPage()
    const blocked = await session.openExtensionPage('popup.html')
    await popupText(blocked, 'cannot run here')
    expect((await lookUp(blocked, 'wcit')).found[0]).toContain('WCIT')
    expect(await axeViolations(blocked)).toEqual([])
  })

  it('is found without accents, by an alias, in other scripts and with a mistake', async () => {
    const { session } = suite
    await keepWords(session)
    const popup = await popupOver(session)
    const firstOf = async (text: string) => (await lookUp(popup, text)).found[0]
    expect(await firstOf('MODELE red')).toBe('modèle réduit')
    expect(await firstOf('電気')).toBe('国際電気通信連合')
    expect(await firstOf('lantern')).toBe('Zorblatt Quay Beacon harbour lantern')
    const near = await lookUp(popup, 'zorblat qauy')
    expect(near.found).toEqual(['Zorblatt Quay Beacon'])
    expect(near.body).toContain('Similar spelling')
    const both = await lookUp(popup, 'itu')
    expect(both.found.slice(0, 2)).toEqual(['ITU', 'ITU Inner Tide Unit'])
    expect(both.body).toContain('Words of the harbour')
    expect(await axeViolations(popup)).toEqual([])
  })

  it('is found after the background was ended', async () => {
    const popup = await popupOver(suite.session)
    await lookUp(popup, 'wci')
    await suite.session.driver.killBackground()
    expect((await lookUp(popup, 'multista')).found[0]).toBe('multistakeholder')
  })
})

describeBrowsers('the look-up page', (suite) => {
  const open = (query: string) => suite.session.openExtensionPage(`look-up.html${query}`)
  const addressOf = (page: Page) => page.evaluate(() => location.search)

  it('waits for a term, with the focus in its field', async () => {
    const page = await open('')
    expect(await popupText(page, 'In all briefings')).toContain('Look up a term')
    expect((await seenIn(page)).focused).toBe(true)
    expect(await axeViolations(page)).toEqual([])
  })

  it('shows the one entry that is called so, and stays there when it is loaded again', async () => {
    const page = await open('?q=wcit')
    expect((await seenOnce(page, ({ term }) => term !== '')).term).toBe('WCIT')
    expect(await page.title()).toContain('WCIT')
    expect(await addressOf(page)).toMatch(/q=wcit&entry=/)
    await reload(page, '[role=combobox]')
    expect((await seenOnce(page, ({ term }) => term !== '')).term).toBe('WCIT')
    expect(await axeViolations(page)).toEqual([])
  })

  it('lists what begins so, and follows what is typed', async () => {
    const page = await open('?q=tr')
    const listed = await seenOnce(page, ({ found }) => found.length > 0)
    expect(listed.term).toBe('')
    await lookUp(page, 'plenary')
    expect(await addressOf(page)).toBe('?q=plenary')
  })

  it('lists all that are called so', async () => {
    await keepWords(suite.session)
    const page = await open('?q=ITU')
    const listed = await seenOnce(page, ({ found }) => found.length > 1)
    expect(listed).toMatchObject({ term: '' })
    expect(listed.found).toContain('ITU Inner Tide Unit')
  })
})
