import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { pause } from './harness/eventually.ts'
import { marksOnce, spotOf } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import { controlSpot } from './harness/card.ts'
import type { Session } from './harness/session.ts'

const TERMS = ['WCIT', 'ITRs', 'ITU', 'plenary']

/** Longer than any card takes to open. */
const LONG = 900

interface Point {
  readonly x: number
  readonly y: number
}

/** A page to be used with a finger: `width` as of a telephone, or wider. */
async function openPage(session: Session, width = 390): Promise<Page> {
  session.server.make(
    '/touch.html',
    () => `<title>Dubai</title><meta name="viewport" content="width=device-width">
      <p>The WCIT in Dubai revised the ITRs, a treaty of the <a href="#there">ITU</a>.</p>
      <p><span role="button" onclick="presses += 1">The plenary</span> met.</p>
      <p style="height: 3000px">Nothing of note happened meanwhile.</p>
      <script>
        var presses = 0, heard = []
        for (const type of ['pointercancel', 'click', 'contextmenu'])
          addEventListener(type, (event) => heard.push(type + ' ' + event.pointerType))
      </script>`,
  )
  const page = await session.open('touch.html')
  await page.setViewport({ width, height: 700, hasTouch: true, deviceScaleFactor: 0 })
  expect(await marksOnce(page, TERMS)).toEqual(TERMS)
  await page.bringToFront()
  return page
}

async function middleOf(page: Page, term: string): Promise<Point> {
  const { x, y, width, height } = await spotOf(page, term)
  return { x: x + width / 2, y: y + height / 2 }
}

async function tap(page: Page, term: string): Promise<void> {
  const { x, y } = await middleOf(page, term)
  await page.touchscreen.tap(x, y)
}

/** Taps with a finger on a control of the open card. */
async function tapInCard(session: Session, page: Page, name: string): Promise<void> {
  await pause(250) // The sheet comes up from below.
  const { x, y, width, height } = await controlSpot(session.driver, page, name)
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}

/** Puts a finger on a term, moves it up by so many pixels and lifts it. */
async function drag(page: Page, term: string, by: number): Promise<void> {
  await page.evaluate(() => document.body.style.setProperty('margin-top', '300px'))
  const { x, y } = await middleOf(page, term)
  await page.touchscreen.touchStart(x, y)
  for (let moved = 0; moved <= by; moved += 6) {
    await page.touchscreen.touchMove(x, y - moved)
    await pause(16)
  }
  await page.touchscreen.touchEnd()
}

describeBrowsers('a finger', (suite) => {
  it('opens a sheet along the bottom of a narrow screen, with targets of its size', async () => {
    const { session } = suite
    const page = await openPage(session)
    await tap(page, 'ITRs')
    await session.cardWith(page, 'International Telecommunication Regulations')
    await pause(300)
    const card = await session.card(page)
    const viewport = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight])
    expect([card?.rect.x, Math.round(card?.rect.width ?? 0)]).toEqual([0, viewport[0]])
    expect(Math.round((card?.rect.y ?? 0) + (card?.rect.height ?? 0))).toBe(viewport[1])
    for (const name of ['Close', 'Copy', 'Not this meaning', 'Stop marking ITRs']) {
      const { width, height } = await controlSpot(session.driver, page, name)
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44)
    }
    await pause(LONG) // It stays although no pointer rests on the term.
    expect(await session.card(page)).not.toBe(null)
    await tapInCard(session, page, 'Close')
    expect(await session.noCard(page)).toBe(null)
    await page.close()
  })

  it('opens a card beside the term where there is room, and closes it beside it', async () => {
    const { session } = suite
    const page = await openPage(session, 1_000)
    await tap(page, 'WCIT')
    const card = await session.cardWith(page, 'World Conference')
    expect(card.rect.width).toBeLessThan(400)
    await page.touchscreen.tap(900, 650)
    expect(await session.noCard(page)).toBe(null)
    await page.close()
  })

  it('acts in the sheet, and goes on to another term', async () => {
    const { session } = suite
    const page = await openPage(session)
    await tap(page, 'ITRs')
    await session.cardWith(page, 'International Telecommunication Regulations')
    await tapInCard(session, page, 'Not this meaning')
    await session.cardWith(page, 'Where does ITRs mean something else?')
    await tapInCard(session, page, 'Cancel')
    await tap(page, 'WCIT')
    expect((await session.cardWith(page, 'World Conference')).text).toContain('WCIT')
    await page.close()
  })

  it('leaves links and buttons their taps', async () => {
    const { session } = suite
    const page = await openPage(session)
    await tap(page, 'ITU')
    await tap(page, 'plenary')
    await pause(LONG)
    expect(await session.card(page)).toBe(null)
    expect(await page.evaluate('[location.hash, presses]')).toEqual(['#there', 1])
    await page.close()
  })

  it('opens nothing by scrolling, however short, nor by resting', async () => {
    const { session } = suite
    const page = await openPage(session)
    for (const by of [24, 240]) await drag(page, 'WCIT', by)
    const { x, y } = await middleOf(page, 'ITRs')
    await page.touchscreen.touchStart(x, y)
    await pause(LONG)
    await page.touchscreen.touchMove(x, y + 40)
    await page.touchscreen.touchEnd()
    await pause(LONG)
    expect(await session.card(page)).toBe(null)
    await page.close()
  })
})

describeBrowsers('a pen', (suite) => {
  it('opens a card by a tap, which stays until something else is tapped', async () => {
    const { session } = suite
    const page = await openPage(session, 1_000)
    await session.driver.tapWithPen(page, await middleOf(page, 'ITRs'))
    await session.cardWith(page, 'International Telecommunication Regulations')
    expect(await page.evaluate('heard')).toEqual(['click pen'])
    await pause(LONG)
    expect(await session.card(page)).not.toBe(null)
    await session.driver.tapWithPen(page, { x: 900, y: 650 })
    expect(await session.noCard(page)).toBe(null)
    await page.close()
  })

  it('leaves links their taps, and the mouse its clicks', async () => {
    const { session } = suite
    const page = await openPage(session, 1_000)
    await session.driver.tapWithPen(page, await middleOf(page, 'ITU'))
    await pause(LONG)
    expect(await session.card(page)).toBe(null)
    expect(await page.evaluate('location.hash')).toBe('#there')
    await page.mouse.click(900, 650)
    await hover(page, 'WCIT')
    expect((await session.cardWith(page, 'World Conference')).text).toContain('WCIT')
    await page.close()
  })
})
