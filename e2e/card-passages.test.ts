import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import { press } from './harness/popup.ts'
import { litOnce, openReview, textOnce } from './harness/review.ts'
import type { Session } from './harness/session.ts'

const PASSAGE = 'glosslight-passage'
const FILLER = '<p>Nothing of note was said about the dues of the port that day.</p>'.repeat(60)
const SENTENCE =
  'The Wharf Order Council (WOC) voted against the new dues on Friday evening, by nine to two.'

/** An article whose sentence can be changed, and a page that its term stands on. */
function serve(session: Session): { sentence: string } {
  const state = { sentence: SENTENCE }
  session.server.make(
    '/council.html',
    () => `<!doctype html><html lang="en"><title>The vote</title><article><h1>The vote</h1>
      <p>${state.sentence}</p>${FILLER}</article></html>`,
  )
  session.server.make(
    '/later.html',
    () => `<!doctype html><html lang="en"><title>Dues</title><h1>Dues of the port</h1>
      <p>The WOC has not met since it voted on the dues of the port in the council.</p></html>`,
  )
  return state
}

async function keepBriefing(session: Session): Promise<void> {
  const source = await session.open('council.html')
  const review = await openReview(session, source)
  await press(review, 'Keep briefing')
  await textOnce(review, 'Its terms are explained from now on')
  await review.close()
  await source.close()
}

async function openCard(session: Session): Promise<Page> {
  const page = await session.open('//other.example.org/later.html')
  await eventually(
    () => marks(page),
    (found) => found.includes('WOC'),
    6_000,
  )
  await hover(page, 'WOC')
  await session.cardWith(page, 'Wharf Order Council')
  return page
}

const sourceTab = (session: Session) =>
  eventually(
    async () => {
      const all = await session.driver.browser.pages()
      return all.find((each) => each.url().endsWith('/council.html'))
    },
    (found) => found !== undefined,
    6_000,
  )

describeBrowsers('the passage of a card', (suite) => {
  it('is gone to in its page, also where that has changed a little', async () => {
    const { session } = suite
    const state = serve(session)
    await keepBriefing(session)
    state.sentence = SENTENCE.replace('Friday evening', 'Friday night').replace('nine', 'ten')
    const page = await openCard(session)
    await session.clickInCard(page, 'Read the passage')
    const source = await sourceTab(session)
    expect(source && (await litOnce(source, PASSAGE, 8_000))).toEqual([
      expect.stringContaining(
        'The Wharf Order Council (WOC) voted against the new dues on Friday night',
      ),
    ])
    await source?.close()
    await page.close()
  })

  it('that its page has no more is said to be gone, on the card', async () => {
    const { session } = suite
    const state = serve(session)
    state.sentence = 'This sentence was withdrawn by the editors.'
    const page = await openCard(session)
    await session.clickInCard(page, 'Read the passage')
    const card = await session.cardWith(page, 'does not have this passage any more', 12_000)
    expect(card.text).toContain('The page does not have this passage any more.')
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    await page.close()
  })
})
