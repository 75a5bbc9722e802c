import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { popupText, press } from './harness/popup.ts'
import { openReview, reviewIn, shown, shownOnce, textOnce, tick } from './harness/review.ts'

const HARBOUR = '//news.example.org/harbour/'

describeBrowsers('one draft in two tabs', (suite) => {
  it('is not written over: the reader is told, and chooses', async () => {
    const { session } = suite
    const one = await openReview(session, await session.open(`${HARBOUR}?two`))
    await tick(one, 'HDB')
    await textOnce(one, 'Draft saved')
    const { search } = new URL(one.url())
    const other = await session.openExtensionPage(`briefing.html${search}`)
    await other.waitForSelector('.gl-briefing')
    expect((await shown(other)).kept).toEqual(['VTS'])
    await tick(other, 'VTS')
    await textOnce(other, 'Draft saved')
    await new Promise((resolve) => setTimeout(resolve, 800))

    await one.bringToFront()
    await tick(one, 'HDB')
    expect(await textOnce(one, 'changed in another tab')).toContain('Nothing is saved here until')
    expect((await shown(one)).kept).toEqual(['HDB', 'VTS'])
    await press(one, 'Show the other version')
    // While the other version is fetched there are no terms at all.
    const chosen = await shownOnce(one, (now) => now.terms.length > 0 && now.kept.length === 0)
    expect(chosen).toMatchObject({ terms: ['HDB', 'VTS', 'PLC'], kept: [] })
    await one.waitForFunction(() => !document.body.innerText.includes('changed in another tab'))

    await tick(one, 'HDB')
    await textOnce(one, 'Draft saved')
    await new Promise((resolve) => setTimeout(resolve, 800))
    await other.bringToFront()
    await tick(other, 'VTS')
    await textOnce(other, 'changed in another tab')
    await press(other, 'Keep this version')
    await textOnce(other, 'Draft saved')
    await one.close()
    await other.close()
    const again = await session.openExtensionPage(`briefing.html${search}`)
    await again.waitForSelector('.gl-briefing')
    expect((await shown(again)).kept).toEqual(['VTS'])
    await again.close()
  })

  it('is opened once: the options go to the tab that has it', async () => {
    const { session } = suite
    const review = await openReview(session, await session.open(`${HARBOUR}?once`))
    await tick(review, 'HDB')
    await textOnce(review, 'Draft saved')
    const options = await session.openExtensionPage('options.html#briefings')
    await popupText(options, 'Unfinished drafts')
    await press(options, 'Go on')
    const front = await eventually(
      () => review.evaluate(() => document.visibilityState),
      (state) => state === 'visible',
    )
    expect(front).toBe('visible')
    await review.close()
    await options.close()
  })
})

describeBrowsers('unfinished drafts', (suite) => {
  it('are listed in the options: gone on with, deleted, brought back', async () => {
    const { session } = suite
    const review = await openReview(session, await session.open(`${HARBOUR}?listed`))
    await tick(review, 'HDB')
    await textOnce(review, 'Draft saved')
    await review.close()
    const options = await session.openExtensionPage('options.html#briefings')
    const title = 'Port Elsewhere raises its fees'
    expect(await popupText(options, 'Unfinished drafts')).toContain(title)
    await press(options, `Delete the draft “${title}”`)
    expect(await popupText(options, 'Removed')).toContain(`Removed: ${title}`)
    await press(options, 'Undo')
    await options.waitForSelector('.gl-drafts .gl-row')
    await press(options, 'Go on')
    const again = await reviewIn(session)
    expect((await shown(again)).kept).toEqual(['VTS'])
    await press(again, 'Keep briefing')
    await textOnce(again, 'Its terms are explained from now on')
    await again.close()
    await options.bringToFront()
    const left = await eventually(
      () => options.$$eval('.gl-drafts .gl-row', (rows) => rows.length),
      (count) => count === 0,
    )
    expect(left).toBe(0)
    await options.close()
  })
})
