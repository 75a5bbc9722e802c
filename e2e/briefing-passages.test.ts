import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { highlightNames, marks } from './harness/marks.ts'
import { seenBy } from './harness/page-watch.ts'
import { popupText, press } from './harness/popup.ts'
import { fill, litOnce, openReview, reviewIn, shown, textOnce } from './harness/review.ts'
import type { Session } from './harness/session.ts'

const PASSAGE = 'glosslight-passage'
const FILLER = '<p>Nothing of note was said about the dues of the harbour that day.</p>'.repeat(60)
const VOTE =
  'The council of the harbour voted against the new dues on Friday evening, by nine to two.'

const news = (name: string, vote: string) => `<!doctype html><html lang="en">
  <head><title>Vote (${name})</title><meta name="author" content="Jo Pilot"></head>
  <body><article><h1>Vote (${name})</h1>${FILLER}<p>It was late. ${vote}</p>${FILLER}</article></body></html>`

/** A page whose text can be changed between two loads. */
function changing(session: Session, name: string): { vote: string; readonly path: string } {
  const state = { vote: VOTE, path: `${name}.html` }
  session.server.make(`/${state.path}`, () => news(name, state.vote))
  return state
}

/** Adds the sentence of the vote to the points, alone. */
async function reviewVote(session: Session, page: Page): Promise<Page> {
  const review = await openReview(session, page)
  for (let { points } = await shown(review); points.length > 0; { points } = await shown(review)) {
    await press(review, 'Take out')
  }
  await review.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.gl-sentence')]
    all.find((each) => each.textContent.includes('voted against'))?.click()
  })
  return review
}

const inView = (page: Page) =>
  page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])]
    if (range === undefined) return false
    const live = new Range()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const { top, bottom } = live.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, PASSAGE)

const visibilityOf = (page: Page) => page.evaluate(() => document.visibilityState)
const isVisible = (state: DocumentVisibilityState) => state === 'visible'

describeBrowsers('a passage', (suite) => {
  it('is jumped to and lit in its page, which stays as it is', async () => {
    const { session } = suite
    const { path } = changing(session, 'jump')
    const page = await session.open(path)
    const review = await reviewVote(session, page)
    await press(review, 'Show on the page')
    expect(await litOnce(page, PASSAGE)).toEqual([VOTE])
    expect(await inView(page)).toBe(true)
    expect(await eventually(() => visibilityOf(page), isVisible)).toBe('visible')
    const painted = await page.screenshot()
    const { before, now } = await seenBy(page)
    expect(now).toBe(before)
    const gone = await eventually(
      () => highlightNames(page),
      (names) => !names.includes(PASSAGE),
      8_000,
    )
    expect(gone).not.toContain(PASSAGE)
    expect(Buffer.compare(painted, await page.screenshot())).not.toBe(0)
    await review.close()
    await page.close()
  })

  it('is found again after a reload, and where the page has changed a little', async () => {
    const { session } = suite
    const state = changing(session, 'changed')
    const page = await session.open(state.path)
    const review = await reviewVote(session, page)
    await page.reload()
    await press(review, 'Show on the page')
    expect(await litOnce(page, PASSAGE)).toEqual([VOTE])
    state.vote = VOTE.replace('Friday evening', 'Friday night').replace('nine', 'ten')
    await page.reload()
    await press(review, 'Show on the page')
    expect(await litOnce(page, PASSAGE)).toEqual([state.vote])
    expect(await inView(page)).toBe(true)
    await review.close()
    await page.close()
  })

  it('that is gone is said to be gone, and nobody is taken anywhere', async () => {
    const { session } = suite
    const state = changing(session, 'gone')
    const page = await session.open(state.path)
    const review = await reviewVote(session, page)
    state.vote = 'This sentence was withdrawn by the editors.'
    await page.reload()
    await press(review, 'Show on the page')
    const text = await textOnce(review, 'does not have this passage any more')
    expect(text).toContain('The page does not have this passage any more.')
    expect(await visibilityOf(review)).toBe('visible')
    await review.close()
    await page.close()
  })

  it('opens its page again where that was closed', async () => {
    const { session } = suite
    const { path } = changing(session, 'closed')
    const page = await session.open(path)
    const review = await reviewVote(session, page)
    await page.close()
    await press(review, 'Show on the page')
    const find = async () =>
      (await session.driver.browser.pages()).find((each) => each.url().endsWith(path))
    const again = await eventually(find, (found) => found !== undefined, 8_000)
    expect(again && (await litOnce(again, PASSAGE, 8_000))).toEqual([VOTE])
    await again?.close()
    await review.close()
  })

  it('is shown in the article beside, too', async () => {
    const { session } = suite
    const { path } = changing(session, 'beside')
    const review = await reviewVote(session, await session.open(path))
    await review.click('.gl-points-text')
    expect(await litOnce(review, PASSAGE)).toEqual([VOTE])
    expect(await inView(review)).toBe(true)
    await review.close()
  })

  it('is found from the popup of a page that its term stands on', async () => {
    const { session } = suite
    const source = '//news.example.org/harbour/'
    const review = await openReview(session, await session.open(source))
    await press(review, 'Keep briefing')
    await textOnce(review, 'Its terms are explained from now on')
    await review.close()
    const tide = await session.open('//other.example.org/harbour/tide.html')
    await eventually(
      () => marks(tide),
      (texts) => texts.includes('HDB'),
      6_000,
    )
    const popup = await session.openPopup(tide)
    await popupText(popup, 'HDB')
    await press(popup, 'HDB')
    await press(popup, 'Read the passage')
    const page = await eventually(
      async () =>
        (await session.driver.browser.pages()).find((each) => each.url().endsWith('/harbour/')),
      (found) => found !== undefined,
    )
    expect(page && (await litOnce(page, PASSAGE))?.[0]).toContain('The Harbour Dues Board (HDB)')
    await popup.close()
  })
})

describeBrowsers('a selection', (suite) => {
  it('becomes an entry of the reader’s own, with its sentence, address and date', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/harbour/')
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('berth slot') ?? -1
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + 10)
      }
    })
    const tab = await session.tabOf(page)
    await session.inExtension(
      `(await browser.tabs.create({ url: '/briefing.html?for=selection&frame=0&tab=${tab}' })).id`,
    )
    const review = await reviewIn(session)
    expect(await review.$eval('.gl-new-entry', (view) => view.textContent)).toContain(
      'A berth slot is a stretch of time',
    )
    await fill(review, 'What it means', 'Time at the quay that is kept for one ship.')
    await press(review, 'Add to my glossary')
    expect(await textOnce(review, 'is in your glossary')).toContain(
      '“berth slot” is in your glossary',
    )
    const own = await session.inExtension(
      `(await new Promise((resolve) => {
        const opening = indexedDB.open('glosslight')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('contents').objectStore('contents').getAll()
          asking.onsuccess = () => resolve(asking.result)
        }
      })).map(({ title, sources, entries }) => ({ title, sources, entries }))`,
    )
    expect(own).toEqual([
      {
        title: expect.any(String),
        sources: [
          expect.objectContaining({
            url: 'http://news.example.org/harbour/',
            author: 'Jo Pilot',
            date: '2025-03-01',
            title: 'Port Elsewhere raises its fees',
          }),
        ],
        entries: [
          expect.objectContaining({
            id: 'berth-slot',
            term: 'berth slot',
            definition: 'Time at the quay that is kept for one ship.',
            citations: [
              expect.objectContaining({
                exact: expect.stringContaining(
                  'A berth slot is a stretch of time that the harbour',
                ),
              }),
            ],
          }),
        ],
      },
    ])
    const tide = await session.open('//other.example.org/harbour/tide.html')
    expect(
      await eventually(
        () => marks(tide),
        (texts) => texts.includes('berth slot'),
        6_000,
      ),
    ).toContain('berth slot')
    await review.close()
  })
})
