import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { highlightNames, marks, marksOnce, restingMarks } from './harness/marks.ts'
import { seenBy } from './harness/page-watch.ts'
import { paintedPixels } from './harness/pixels.ts'
import { hover, leave } from './harness/pointer.ts'
import { popupText, press, pressSwitch, switchState } from './harness/popup.ts'
import type { Session } from './harness/session.ts'

const found = (page: Page) => restingMarks(page, 20)

const marksWithout = (page: Page, term: string) =>
  eventually(
    () => marks(page),
    (texts) => texts.length > 0 && !texts.includes(term),
  )

/** Whether our script runs in a page, asked in the isolated world that it would run in. */
async function isInjected(session: Session, page: Page): Promise<unknown> {
  const tab = await session.tabOf(page)
  return session.inExtension(
    `(await browser.scripting.executeScript({
      target: { tabId: ${tab} },
      func: () => Symbol.for('glosslight.page') in globalThis
    }))[0].result`,
  )
}

describeBrowsers('the main job', (suite) => {
  it('marks the terms of a news page, and no word of another meaning', async () => {
    const page = await suite.session.open('//news.example.org/news/')
    const texts = await found(page)
    expect(texts).toEqual(
      expect.arrayContaining([
        'WCIT',
        'ITRs',
        'ITU',
        'spirit of compromise',
        'Internet governance',
      ]),
    )
    const sport = await suite.session.open('//news.example.org/news/sport.html')
    await eventually(
      () => marks(sport),
      (now) => now.length > 0,
    )
    expect(await marks(sport)).not.toEqual(expect.arrayContaining(['ITU']))
    expect(await marks(sport)).not.toEqual(expect.arrayContaining(['spam']))
  })

  it('explains a hovered term with passage, author and date', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await hover(page, 'ITRs')
    const card = await session.cardWith(page, 'International Telecommunication Regulations')
    expect(card.text).toContain('it will not sign the revised')
    expect(card.text).toContain('Center for Democracy & Technology')
    expect(card.text).toContain('December 13, 2012')
    expect(card.controls.join()).toContain('Read the passage')
  })

  it('lets the pointer travel into the card, and closes when it leaves', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await hover(page, 'WCIT')
    const { rect } = await session.cardWith(page, 'WCIT')
    await page.mouse.move(rect.x + 20, rect.y + 30, { steps: 8 })
    expect((await session.cardWith(page, 'WCIT')).text).toContain('WCIT')
    await leave(page)
    expect(await session.noCard(page)).toBe(null)
  })

  it('opens related terms in place, with a way back', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await hover(page, 'ITRs')
    await session.cardWith(page, 'Regulations')
    await session.clickInCard(page, 'treaty text')
    await session.cardWith(page, 'treaty text\n')
    expect((await session.card(page))?.controls.join()).toContain('ITRs')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  })

  it('stays open when it is pinned, and closes on Escape', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await hover(page, 'ITU')
    await session.cardWith(page, 'ITU')
    await session.clickInCard(page, 'Keep open')
    await leave(page)
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect((await session.card(page))?.text).toContain('ITU')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  })

  it('shows outcome and terms in the popup', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await found(page)
    const text = await popupText(await session.openPopup(page), 'ITRs')
    for (const part of [
      'As of December 13, 2012',
      'fail to reach consensus',
      'United States',
      'Czech Republic',
      'Philippines',
      'news.example.org',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('counts the terms on the toolbar button', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    const texts = new Set(await found(page))
    const tab = await session.tabOf(page)
    const badge = await eventually(
      () => session.inExtension(`browser.action.getBadgeText({ tabId: ${tab} })`),
      (text) => Number(text) > texts.size * 0.8,
    )
    expect(Number(badge)).toBeGreaterThan(texts.size * 0.8)
    expect(Number(badge)).toBeLessThanOrEqual(texts.size)
  })

  it('mutes a term from the popup, in every tab at once', async () => {
    const { session } = suite
    const [one, other] = await Promise.all([
      session.open('//mute.example.org/news/'),
      session.open('//mute.example.org/news/analysis.html'),
    ])
    await found(one)
    const popup = await session.openPopup(one)
    await press(popup, 'Do not mark WCIT')
    expect(await marksWithout(one, 'WCIT')).not.toContain('WCIT')
    expect(await marksWithout(other, 'WCIT')).not.toContain('WCIT')
    await press(popup, 'Do not mark WCIT')
    expect(
      await eventually(
        () => marks(one),
        (texts) => texts.includes('WCIT'),
      ),
    ).toContain('WCIT')
  })
})

describeBrowsers('a site switched off', (suite) => {
  it('loses its marks at once in every tab and frame, and has them back', async () => {
    const { session } = suite
    session.server.make(
      '/framed.html',
      () => '<p>The WCIT and the ITRs of the ITU.</p><iframe src="/news/"></iframe>',
    )
    const inFrame = ['WCIT', 'ITRs', 'ITU']
    const page = await session.open('//daily.example.org/news/')
    const framed = await session.open('//below.daily.example.org/framed.html')
    const elsewhere = await session.open('//other.example.org/news/')
    const before = await Promise.all([page, elsewhere].map(found))
    expect(await marksOnce(framed, inFrame)).toEqual(inFrame)
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'daily.example.org and below')).toContain('daily.example.org')
    await pressSwitch(popup)
    expect(await switchState(popup)).toBe('false')
    for (const view of [page, framed, ...framed.frames()]) {
      expect(await marksOnce(view, [])).toEqual([])
      expect(await highlightNames(view)).toEqual([])
    }
    expect(await marks(elsewhere)).toEqual(before[1])
    await pressSwitch(popup)
    expect(await marksOnce(page, before[0] ?? [])).toEqual(before[0])
    expect(await marksOnce(framed, inFrame)).toEqual(inFrame)
    expect(await switchState(popup)).toBe('true')
  })

  it('gets nothing injected after a reload', async () => {
    const { session } = suite
    const page = await session.open('//weekly.example.org/news/')
    await found(page)
    expect(await isInjected(session, page)).toBe(true)
    const popup = await session.openPopup(page)
    await pressSwitch(popup)
    expect(await marksOnce(page, [])).toEqual([])
    await page.reload()
    expect(await isInjected(session, page)).toBe(false)
    const sheet = await paintedByOurSheet(page)
    expect(sheet).toBe(false)
    await pressSwitch(popup)
    expect((await found(page)).length).toBeGreaterThan(20)
  })

  it('is listed in the options, where it can be removed', async () => {
    const { session } = suite
    const page = await session.open('//listed.example.org/news/')
    await found(page)
    await pressSwitch(await session.openPopup(page))
    expect(await marksOnce(page, [])).toEqual([])
    const options = await session.openExtensionPage('options.html')
    expect(await popupText(options, 'listed.example.org')).toContain('listed.example.org')
    await press(options, 'Remove the rule for listed.example.org')
    expect((await found(page)).length).toBeGreaterThan(20)
  })
})

/** Whether a highlight of our name would be painted: so whether our sheet is in the page. */
async function paintedByOurSheet(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const text = document.querySelector('h1')?.firstChild
    if (!(text instanceof Text)) throw new Error('the page has no heading')
    const range = new Range()
    range.setStart(text, 0)
    range.setEnd(text, 5)
    CSS.highlights.set('glosslight', new Highlight(range))
  })
  const [count = 0] = await paintedPixels(page, ['Dubai'])
  return count > 0
}

describeBrowsers('the page itself', (suite) => {
  it('is byte for byte as it was, before, during and after cards', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/news/')
    await found(page)
    const marked = await seenBy(page)
    expect(marked.now).toBe(marked.before)
    await hover(page, 'ITRs')
    await session.cardWith(page, 'ITRs')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    const after = await seenBy(page)
    expect(after.now).toBe(after.before)
    expect(after.messages).toEqual([])
    expect(session.problems).toEqual([])
  })

  it('is marked and explained under the strictest policy, without a violation', async () => {
    const { session } = suite
    session.server.sendHeaders('/strict', {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    })
    session.server.make('/strict.html', () => '<p>The WCIT revised the ITRs of the ITU.</p>')
    const page = await session.open('strict.html')
    expect(await marksOnce(page, ['WCIT', 'ITRs', 'ITU'])).toEqual(['WCIT', 'ITRs', 'ITU'])
    await hover(page, 'ITRs')
    const card = await session.cardWith(page, 'International Telecommunication Regulations')
    expect(card.rect.width).toBeGreaterThan(250)
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect((await paintedPixels(page, ['WCIT']))[0]).toBeGreaterThan(15)
    expect((await seenBy(page)).violations).toEqual([])
  })
})
