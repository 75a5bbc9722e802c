import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { enterInBar, inWorker, offeredFor } from './harness/address-bar.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { keepWords, seenOnce } from './harness/look-up.ts'
import { marks } from './harness/marks.ts'
import type { Session } from './harness/session.ts'

/** Terms that this page does not mean, so that none of them is marked. */
const POOL = `<!doctype html><html lang="en"><title>The swimming club</title><article>
  <h1>The swimming club</h1>
  <p id="a">The club met in plenary on Sunday, ate spam and swam.</p>
  <p id="b">Nobody typed <code>zorblatt quay beacon</code>, <a href="#x">spam</a> or not.</p></article>`

function serve({ server }: Session): void {
  server.make('/pool.html', () => POOL)
}

async function openPool(session: Session): Promise<Page> {
  serve(session)
  const page = await session.open('pool.html')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await marks(page)).toEqual([])
  return page
}

/** The middle of the first of these words in a page. */
function wordIn(page: Page, word: string, within = 'body'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, selector) => {
      const top = document.querySelector(selector) ?? document
      const texts = document.createNodeIterator(top, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted)
        if (at < 0) continue
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }
      throw new Error(`no ${wanted}`)
    },
    word,
    within,
  )
}

async function doubleClick(page: Page, word: string, within?: string): Promise<void> {
  const { x, y } = await wordIn(page, word, within)
  await page.bringToFront()
  await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.click(x, y, { count: 2 })
}

const selectionIn = (page: Page) => page.evaluate(() => String(getSelection()).trim())

async function lookUpPage(session: Session): Promise<Page> {
  const page = await eventually(
    async () => {
      for (const each of await session.driver.browser.pages()) {
        // One that is being closed is listed for a while.
        const url = await each.evaluate(() => location.href).catch(() => '')
        if (url.includes('/look-up.html')) return each
      }
      return undefined
    },
    (found) => found !== undefined,
    8_000,
  )
  if (page === undefined) throw new Error('no look-up page')
  return page
}

/** Chooses "Look up" in the menu of what is selected: by the pointer where it can be reached. */
async function lookUpByMenu(session: Session, page: Page, word: string): Promise<void> {
  const selected = await selectionIn(page)
  await page.bringToFront()
  const tab = await session.tabOf(page)
  if (session.kind === 'firefox') {
    await session.driver.chooseInMenu(page, await wordIn(page, word), 'look-up-selection', tab)
    return
  }
  const click = { menuItemId: 'look-up-selection', frameId: 0, selectionText: selected }
  await inWorker(
    session,
    `chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tab))`,
  )
  await page.bringToFront() // What asks for its tab may stand in front of it.
}

function select(page: Page, word: string): Promise<void> {
  return page.evaluate((wanted) => {
    getSelection()?.empty()
    // The browser's own search selects what it finds.
    Reflect.apply(Reflect.get(window, 'find'), window, [wanted])
  }, word)
}

describeBrowsers('the address bar', (suite) => {
  it('offers what is found, with where it is from', async () => {
    const { session } = suite
    await keepWords(session)
    const offered = await eventually(
      () => offeredFor(session, 'itu'),
      (lines) => lines.some(({ description }) => description?.includes('Tide')),
    )
    const text = offered.map(({ description }) => description).join('\n')
    expect(text).toContain('Inner Tide Unit')
    expect(text).toContain('Words of the harbour')
    expect(text).toContain('Center for Democracy')
    // Chromium reads it as XML.
    expect(text.includes('&amp;')).toBe(session.kind === 'chromium')
  })

  it('leads to the entry that is called so, in the tab it was typed in', async () => {
    const { session } = suite
    const page = await session.open('news/')
    await page.bringToFront()
    await enterInBar(session, 'wcit')
    const opened = await lookUpPage(session)
    expect((await seenOnce(opened, ({ term }) => term !== '')).term).toBe('WCIT')
    expect(await opened.evaluate(() => history.length)).toBeGreaterThan(1)
    await opened.close()
  })

  it('leads to the one of two that was chosen, in a new tab', async () => {
    const { session } = suite
    const page = await session.open('news/')
    await page.bringToFront()
    await enterInBar(session, 'ITU (Words of the harbour)', 'newForegroundTab')
    const opened = await lookUpPage(session)
    const shown = await seenOnce(opened, ({ term }) => term !== '')
    expect(shown).toMatchObject({ term: 'ITU', typed: 'ITU' })
    expect(shown.body).toContain('Inner Tide Unit')
    expect(page.url()).toContain('news/')
    await opened.close()
  })

  it('lists what begins so where no entry is called just that', async () => {
    const { session } = suite
    const page = await session.open('news/')
    await page.bringToFront()
    await enterInBar(session, 'treat', 'newForegroundTab')
    const opened = await lookUpPage(session)
    const listed = await seenOnce(opened, ({ found }) => found.length > 1)
    expect(listed).toMatchObject({ term: '', typed: 'treat' })
    await opened.close()
  })
})

describeBrowsers('the menu of a selection', (suite) => {
  it('explains it on a card beside it, which tells that the page may mean something else', async () => {
    const { session } = suite
    const page = await openPool(session)
    await select(page, 'plenary')
    await lookUpByMenu(session, page, 'plenary')
    const card = await session.cardWith(page, 'plenary')
    expect(card.text).toContain('You looked this up')
    expect(card.text).toContain('Center for Democracy & Technology')
    expect(card.controls).not.toContain('Not this meaning')
    expect(await selectionIn(page)).toBe('plenary')
    // It holds while the pointer comes back from the menu, and goes by Escape.
    await page.mouse.move(300, 300, { steps: 5 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    await session.cardWith(page, 'plenary')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  })

  it('explains what stands where no terms are looked for', async () => {
    const { session } = suite
    await keepWords(session)
    const page = await openPool(session)
    await select(page, 'zorblatt quay beacon')
    await lookUpByMenu(session, page, 'quay')
    expect((await session.cardWith(page, 'Zorblatt')).text).toContain('The light at the end')
  })

  it('leads to the look-up page where Glosslight does not run', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('//still.example.org/pool.html')
    await session.inExtension(
      `browser.storage.local.set({ 'site:still.example.org': { on: false } })`,
    )
    await page.reload()
    await select(page, 'plenary')
    await lookUpByMenu(session, page, 'plenary')
    const opened = await lookUpPage(session)
    expect((await seenOnce(opened, ({ term }) => term !== '')).term).toBe('plenary')
    await opened.close()
  })

  it('says there that nothing is called so', async () => {
    const { session } = suite
    const page = await openPool(session)
    await select(page, 'swimming')
    await lookUpByMenu(session, page, 'swimming')
    const opened = await lookUpPage(session)
    expect((await seenOnce(opened, ({ told }) => told !== '')).body).toBe(
      'Nothing found for “swimming”.',
    )
    await opened.close()
  })
})

describeBrowsers('a double click', (suite) => {
  it('opens nothing before it is turned on', async () => {
    const page = await openPool(suite.session)
    await doubleClick(page, 'plenary')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await suite.session.card(page)).toBe(null)
  })

  it('opens the card of a term that is not marked, and leaves page and selection alone', async () => {
    const { session } = suite
    await session.inExtension(`browser.storage.local.set({ 'setting:doubleClick': true })`)
    const page = await openPool(session)
    const before = await page.evaluate(() => {
      const heard: string[] = []
      Reflect.set(window, 'heard', heard)
      for (const type of ['pointerdown', 'click', 'dblclick']) {
        addEventListener(type, (event) => heard.push(`${type} ${event.defaultPrevented}`))
      }
      return document.documentElement.outerHTML
    })
    await doubleClick(page, 'plenary')
    const card = await session.cardWith(page, 'You looked this up')
    expect(card.text).toContain('plenary')
    expect(await selectionIn(page)).toBe('plenary')
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
      'pointerdown false',
      'click false',
      'pointerdown false',
      'click false',
      'dblclick false',
    ])
    // A hand that trembles does not close it.
    await page.mouse.move(200, 260, { steps: 4 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    await session.cardWith(page, 'plenary')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('does nothing on other words and on links', async () => {
    const { session } = suite
    const page = await openPool(session)
    await doubleClick(page, 'swam')
    await doubleClick(page, 'spam', '#b a')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await session.card(page)).toBe(null)
  })
})
