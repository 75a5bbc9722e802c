import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { call } from './harness/pack-calls.ts'
import { popupText, press } from './harness/popup.ts'
import {
  fill,
  openReview,
  openTerm,
  reload,
  reviewIn,
  shown,
  shownOnce,
  textOnce,
  tick,
} from './harness/review.ts'

const HARBOUR = '//news.example.org/harbour/'
const freshProfile = () => ({ profile: mkdtempSync(join(tmpdir(), 'glosslight-')) })

describeBrowsers(
  'a draft',
  (suite) => {
    it('is there again after a reload, as it was left', async () => {
      const { session } = suite
      const review = await openReview(session, await session.open(HARBOUR))
      await tick(review, 'HDB')
      await textOnce(review, 'Draft saved')
      const before = await shownOnce(review, ({ kept }) => !kept.includes('HDB'))
      await reload(review)
      const after = await shown(review)
      expect(after.kept).toEqual(before.kept)
      expect(after.text).toContain('Your draft of')
      await review.close()
    })

    it('loses nothing to a page that is closed at once', async () => {
      const { session } = suite
      const page = await session.open(`${HARBOUR}?closed`)
      const review = await openReview(session, page)
      await openTerm(review, 'PLC')
      await fill(review, 'What it means', 'The union.')
      await review.close()
      const again = await openReview(session, page)
      await openTerm(again, 'PLC')
      const written = await eventually(
        () => again.$eval('textarea', (field) => field.value),
        (text) => text !== '',
      )
      expect(written).toBe('The union.')
      await again.close()
    })

    it('goes back and forth, and begins anew when told', async () => {
      const { session } = suite
      const review = await openReview(session, await session.open(`${HARBOUR}?undo`))
      const { kept, points } = await shown(review)
      await tick(review, 'VTS')
      await press(review, 'Take out')
      const changed = await shownOnce(review, (now) => now.points.length < points.length)
      expect(changed.kept).toEqual(['HDB'])
      await press(review, 'Undo')
      expect(
        (await shownOnce(review, (now) => now.points.length === points.length)).points,
      ).toEqual(points)
      await press(review, 'Undo')
      expect((await shownOnce(review, (now) => now.kept.length === 2)).kept).toEqual(kept)
      await press(review, 'Redo')
      expect((await shownOnce(review, (now) => now.kept.length === 1)).kept).toEqual(['HDB'])
      await textOnce(review, 'Draft saved')
      await reload(review)
      await textOnce(review, 'Your draft of')
      await press(review, 'Start over')
      const anew = await shownOnce(review, (now) => now.kept.length === 2)
      expect(anew.kept).toEqual(kept)
      expect(anew.text).not.toContain('Your draft of')
      await review.close()
    })

    it('merges two terms, and moves a point by dragging it', async () => {
      const { session } = suite
      const review = await openReview(session, await session.open(`${HARBOUR}?merged`))
      const { points } = await shown(review)
      await openTerm(review, 'PLC')
      await review.select('.gl-select', 'hdb')
      await press(review, 'Merge')
      expect((await shownOnce(review, ({ terms }) => !terms.includes('PLC'))).terms).toEqual([
        'HDB',
        'VTS',
      ])
      await dragPoint(review, 1, 0)
      const moved = await shownOnce(review, (now) => now.points[0] === points[1])
      expect(moved.points.slice(0, 2)).toEqual([points[1], points[0]])
      await review.close()
    })

    it('outlives the browser, without its tab', async () => {
      const { session } = suite
      const review = await openReview(session, await session.open(`${HARBOUR}?restart`))
      await tick(review, 'HDB')
      await textOnce(review, 'Draft saved')
      const id = new URL(review.url()).searchParams.get('draft')
      await session.restart()
      const again = await session.openExtensionPage(`briefing.html?draft=${id}`)
      await again.waitForSelector('.gl-briefing')
      expect((await shown(again)).kept).toEqual(['VTS'])
    })

    it('goes with its pack', async () => {
      const { session } = suite
      const review = await openReview(session, await session.open(`${HARBOUR}?gone`))
      const id = new URL(review.url()).searchParams.get('draft') ?? ''
      await press(review, 'Keep briefing')
      await textOnce(review, 'Its terms are explained from now on')
      await textOnce(review, 'Draft saved')
      await review.close()
      await call(session, 'remove-pack', { pack: id })
      const gone = await session.openExtensionPage(`briefing.html?draft=${id}`)
      expect(await textOnce(gone, 'This draft is gone.')).toContain('This draft is gone.')
      await gone.close()
    })
  },
  freshProfile,
)

describeBrowsers('a page of terms', (suite) => {
  it('becomes a glossary from the popup, each term with its passage', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/harbour/words.html')
    const popup = await session.openPopup(page)
    await popupText(popup, 'Make a glossary of its terms')
    await press(popup, 'Make a glossary of its terms').catch(() => undefined)
    const review = await reviewIn(session)
    const { kept, text, points } = await shown(review)
    expect(kept).toEqual(['lightering', 'fairway', 'demurrage', 'dunnage', 'VTS', 'roadstead'])
    expect(points).toEqual([])
    expect(text).not.toContain('Key points')
    expect(text).toContain('Loose wood that keeps cargo in its place and dry.')
    await press(review, 'Keep glossary')
    await textOnce(review, 'Its terms are explained from now on')
    session.server.make(
      '/cargo.html',
      () =>
        '<html lang="en"><title>Cargo</title><h1>Cargo</h1><p>The dunnage of the cargo was wet, and demurrage was asked for each day that the ship lay at anchor in the roadstead, out of the fairway.</p>',
    )
    const other = await session.open('cargo.html')
    const marked = await eventually(
      () => marks(other),
      (texts) => texts.includes('dunnage'),
      6_000,
    )
    expect(marked).toContain('dunnage')
    const packs = await session.inExtension(
      `(await new Promise((resolve) => {
        const opening = indexedDB.open('glosslight')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('contents').objectStore('contents').getAll()
          asking.onsuccess = () => resolve(asking.result)
        }
      })).map(({ entries, outcome }) => [outcome === undefined, entries.map(({ citations }) => citations[0]?.exact)])`,
    )
    expect(packs).toEqual([
      [
        true,
        expect.arrayContaining([
          'Loose wood that keeps cargo in its place and dry.',
          'Sheltered water near the shore where ships can lie at anchor.',
        ]),
      ],
    ])
  })

  it('is no offer on an article', async () => {
    const { session } = suite
    const popup = await session.openPopup(await session.open(HARBOUR))
    expect(await popupText(popup, 'Make a briefing')).not.toContain('Make a glossary')
  })
})

/** Drags the grip of a point to the place of another one. */
async function dragPoint(
  review: Awaited<ReturnType<typeof openReview>>,
  from: number,
  to: number,
): Promise<void> {
  await review.bringToFront()
  const grips = await review.$$('.gl-points-grip')
  await grips[Math.min(from, to)]?.scrollIntoView()
  const [start, end] = await Promise.all([grips[from]?.boundingBox(), grips[to]?.boundingBox()])
  if (!start || !end) throw new Error('no such points')
  await review.mouse.move(start.x + 8, start.y + 8)
  await review.mouse.down()
  await review.mouse.move(end.x + 8, (start.y + end.y) / 2, { steps: 4 })
  await review.mouse.move(end.x + 8, end.y - 2, { steps: 4 })
  await review.mouse.up()
}
