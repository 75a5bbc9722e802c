import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { seenBy } from './harness/page-watch.ts'
import { hover } from './harness/pointer.ts'
import { popupText, press } from './harness/popup.ts'
import {
  clickSentence,
  fill,
  lit,
  litOnce,
  openReview,
  openTerm,
  reviewIn,
  shown,
  shownOnce,
  textOnce,
  tick,
} from './harness/review.ts'

const HARBOUR = '//news.example.org/harbour/'
const TIDE = '//other.example.org/harbour/tide.html'

describeBrowsers('an article becomes a briefing', (suite) => {
  it('from the popup: what it explains is kept, the rest is offered', async () => {
    const { session } = suite
    const page = await session.open(HARBOUR)
    const popup = await session.openPopup(page)
    await popupText(popup, 'Make a briefing')
    // The popup closes itself, which the browser may do before it has answered.
    await press(popup, 'Make a briefing from this page').catch(() => undefined)
    const review = await reviewIn(session)
    const { kept, terms, points, text } = await shown(review)
    expect(kept).toEqual(['HDB', 'VTS'])
    expect(terms).toContain('PLC')
    expect(points.length).toBeGreaterThanOrEqual(3)
    expect(points[0]).toContain('The Harbour Dues Board (HDB) of Port Elsewhere raised its fees')
    expect(text).toContain('Jo Pilot')
    expect(text).toContain('March 1, 2025')
    await review.close()
  })

  it('shows in the article what pages will show, as it is edited', async () => {
    const { session } = suite
    const review = await openReview(session, await session.open(`${HARBOUR}?edited`))
    expect(await litOnce(review, 'glosslight')).toEqual([
      'Harbour Dues Board',
      'HDB',
      'Vessel Traffic Service',
      'VTS',
      'VTS',
      'HDB',
    ])
    await openTerm(review, 'PLC')
    expect(await litOnce(review, 'glosslight-current')).toEqual(['PLC', 'PLC'])
    await fill(review, 'Also written', 'pilots, tug')
    const expected = ['pilots', 'pilots', 'PLC', 'tugs', 'PLC', 'pilots', 'pilots']
    const found = await eventually(
      () => lit(review, 'glosslight-current'),
      (texts) => texts.length === expected.length,
    )
    expect(found).toEqual(expected)
    await press(review, 'Undo')
    const undone = await eventually(
      () => lit(review, 'glosslight-current'),
      (texts) => texts.length === 2,
    )
    expect(undone).toEqual(['PLC', 'PLC'])
    await review.close()
  })

  it('is edited, kept, and explains its terms on another page', async () => {
    const { session } = suite
    const page = await session.open(HARBOUR)
    const other = await session.open(TIDE)
    const review = await openReview(session, page)
    await openTerm(review, 'PLC')
    await fill(review, 'Stands for', 'Port Labour Council')
    await fill(review, 'What it means', 'The union of the tugs.')
    expect((await shownOnce(review, ({ kept }) => kept.includes('PLC'))).kept).toContain('PLC')
    await fill(review, 'Add a term', 'berth slot')
    await review.keyboard.press('Enter')
    const added = await shownOnce(review, ({ kept }) => kept.includes('berth slot'))
    expect(added.kept.toSorted()).toEqual(['HDB', 'PLC', 'VTS', 'berth slot'])
    expect(await marks(other)).toEqual([])
    await press(review, 'Keep briefing')
    expect(await textOnce(review, 'Its terms are explained from now on')).toContain('Kept')
    const marked = await eventually(
      () => marks(other),
      (texts) => texts.length >= 3,
      6_000,
    )
    expect(marked).toEqual(['HDB', 'VTS', 'berth slot'])
    await hover(other, 'HDB')
    const card = await session.cardWith(other, 'Harbour Dues Board')
    expect(card.text).toContain('raised its fees on Saturday')
    expect(card.text).toContain('Jo Pilot')
    expect(card.text).toContain('March 1, 2025')
    expect(card.text).toContain('© 2025 Harbour News. May be copied with credit.')
    await other.close()
    await review.close()
  })

  it('sums its outcome up in the popup, point for point', async () => {
    const { session } = suite
    const other = await session.open(TIDE)
    await eventually(
      () => marks(other),
      (texts) => texts.length > 0,
      6_000,
    )
    const popup = await session.openPopup(other)
    const text = await popupText(popup, 'As of March 1, 2025')
    expect(text).toContain('Port Elsewhere raises its fees')
    expect(text).toContain('According to Jo Pilot')
    expect(text).toContain('The Harbour Dues Board (HDB) of Port Elsewhere raised its fees')
    await press(popup, 'Key points, word for word')
    expect(await popupText(popup, 'Ships longer than')).toContain(
      'Ships longer than two hundred metres will pay a third more from May',
    )
    await popup.close()
    await other.close()
  })

  it('leaves the page it was read from as it was', async () => {
    const { session } = suite
    const page = await session.open(HARBOUR)
    const review = await openReview(session, page)
    await press(review, 'Show on the page')
    await litOnce(page, 'glosslight-passage', 5_000)
    const { before, now, messages } = await seenBy(page)
    expect(now).toBe(before)
    expect(messages).toEqual([])
    await review.close()
  })

  it('is opened again as it was kept, changed, and kept as the next revision', async () => {
    const { session } = suite
    const page = await session.open(HARBOUR)
    const review = await openReview(session, page)
    expect(await textOnce(review, 'Your draft of')).toContain('Your draft of')
    expect((await shown(review)).kept.toSorted()).toEqual(['HDB', 'PLC', 'VTS', 'berth slot'])
    await tick(review, 'VTS')
    await press(review, 'Keep changes')
    await textOnce(review, 'Its terms are explained from now on')
    const other = await session.open(TIDE)
    const without = await eventually(
      () => marks(other),
      (texts) => texts.length > 0 && !texts.includes('VTS'),
      6_000,
    )
    expect(without).toEqual(['HDB', 'berth slot'])
    await review.bringToFront()
    await review.click('.gl-briefing-news button:last-of-type')
    expect(await textOnce(review, 'Taken back')).toContain('Taken back')
    const back = await eventually(
      () => marks(other),
      (texts) => texts.includes('VTS'),
      6_000,
    )
    expect(back).toEqual(['HDB', 'VTS', 'berth slot'])
    await other.close()
    await review.close()
  })

  it('takes sentences that are clicked as points, in the article’s order', async () => {
    const { session } = suite
    session.server.make('/points.html', () => article('points'))
    const review = await openReview(session, await session.open('points.html'))
    const { points } = await shown(review)
    await clickSentence(review, 'The council of the city')
    const more = await shownOnce(review, (now) => now.points.length === points.length + 1)
    expect(more.points.at(-1)).toContain('The council of the city')
    await clickSentence(review, 'The council of the city')
    expect((await shownOnce(review, (now) => now.points.length === points.length)).points).toEqual(
      points,
    )
    await review.close()
  })

  it('is made with the keyboard alone', async () => {
    const { session } = suite
    session.server.make('/keys.html', () => article('keys'))
    const review = await openReview(session, await session.open('keys.html'))
    const before = await shown(review)
    await review.bringToFront()
    await review.focus('.gl-briefing-blocks')
    await review.keyboard.press('End')
    await review.keyboard.press('Enter')
    const more = await shownOnce(review, ({ points }) => points.length > before.points.length)
    expect(more.points.at(-1)).toContain('It meets next week')
    await review.focus('.gl-points-row:last-child .gl-points-text')
    await review.keyboard.down('Alt')
    await review.keyboard.press('ArrowUp')
    await review.keyboard.up('Alt')
    const moved = await shownOnce(
      review,
      ({ points }) => points.at(-2)?.includes('It meets') ?? false,
    )
    expect(moved.points.at(-2)).toContain('It meets next week')
    await review.focus('.gl-candidate-box')
    await review.keyboard.press(' ')
    await review.keyboard.press('ArrowDown')
    await review.keyboard.press(' ')
    expect((await shownOnce(review, ({ kept }) => kept.length === 0)).kept).toEqual([])
    await undoByKey(review)
    expect((await shownOnce(review, ({ kept }) => kept.length === 1)).kept).toHaveLength(1)
    await review.keyboard.down('Control')
    await review.keyboard.press('Enter')
    await review.keyboard.up('Control')
    expect(await textOnce(review, 'Its terms are explained from now on')).toContain('Kept')
    await review.close()
  })
})

async function undoByKey(review: Awaited<ReturnType<typeof openReview>>): Promise<void> {
  await review.keyboard.down('Control')
  await review.keyboard.press('z')
  await review.keyboard.up('Control')
}

/** An article of its own, so that no draft of another test is found for it. */
function article(name: string): string {
  const long = 'The dues of the harbour were raised again, and shippers were not asked before. '
  return `<!doctype html><html lang="en"><title>Dues again (${name})</title><main><article>
    <h1>Dues again</h1>
    <p>The Zonal Fee Office (ZFO) and the Quay Reform Panel (QRP) met in the old custom house. ${long.repeat(3)}</p>
    <p>${long.repeat(2)}The council of the city has the last word. It meets next week to decide about it all.</p>
    </article></main></html>`
}
