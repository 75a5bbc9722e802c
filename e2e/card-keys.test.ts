import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import type { Session } from './harness/session.ts'
import { spoken, spokenOnce } from './harness/spoken.ts'

const text = 'The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.'

/** A short page with something to have the focus before a card takes it. */
async function openPage(session: Session): Promise<Page> {
  session.server.make(
    '/keys.html',
    () => `<title>Dubai</title><button id="before">Before</button><p>${text}</p>`,
  )
  const page = await session.open('keys.html')
  await eventually(
    () => marks(page),
    (found) => found.length > 2,
  )
  await page.bringToFront()
  await page.focus('#before')
  return page
}

/** Gives a command as the background passes it on: no automation presses a browser's own keys. */
async function give(session: Session, page: Page, order: object): Promise<void> {
  const tab = await session.tabOf(page)
  await session.inExtension(`browser.tabs.sendMessage(${tab}, ${JSON.stringify(order)})`)
  await page.bringToFront()
}

describeBrowsers('a card by the keyboard', (suite) => {
  it('takes the focus, says its place, and gives the focus back', async () => {
    const { session } = suite
    const page = await openPage(session)
    const count = (await marks(page)).length
    await give(session, page, { order: 'step', back: false })
    const first = await spokenOnce(session, page, ({ focused }) => focused === 'WCIT')
    expect(first).toMatchObject({ name: `WCIT, 1 of ${count}`, focused: 'WCIT' })
    await page.keyboard.press('ArrowRight')
    const second = await spokenOnce(session, page, ({ said }) => said.startsWith('ITRs'))
    expect(second).toMatchObject({ name: `ITRs, 2 of ${count}`, said: `ITRs, 2 of ${count}` })
    await page.keyboard.press('ArrowLeft')
    const again = await spokenOnce(session, page, ({ said }) => said.startsWith('WCIT'))
    expect(again?.said).toBe(`WCIT, 1 of ${count}`)
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before')
  })

  it('is pinned and asked about by single keys, only with the focus in it', async () => {
    const { session } = suite
    const page = await openPage(session)
    await give(session, page, { order: 'step', back: false })
    await spokenOnce(session, page, ({ focused }) => focused === 'WCIT')
    await page.keyboard.press('p')
    expect((await spokenOnce(session, page, ({ pinned }) => pinned === 'true'))?.pinned).toBe(
      'true',
    )
    await page.keyboard.press('n')
    await session.cardWith(page, 'Where does WCIT mean something else?')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    await page.keyboard.press('p')
    expect(await session.card(page)).toBe(null)
  })

  it('opened by the pointer, is entered and left by its command', async () => {
    const { session } = suite
    const page = await openPage(session)
    await hover(page, 'ITU')
    await session.cardWith(page, 'ITU')
    expect((await spoken(session, page))?.focused).toBe(null)
    await give(session, page, { order: 'card', act: 'toggle' })
    expect((await spokenOnce(session, page, ({ focused }) => focused === 'ITU'))?.focused).toBe(
      'ITU',
    )
    await give(session, page, { order: 'card', act: 'mute' })
    await session.cardWith(page, 'Where should ITU no longer be marked?')
    await give(session, page, { order: 'card', act: 'toggle' })
    expect(await session.noCard(page)).toBe(null)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before')
  })
})
