import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually, pause } from './harness/eventually.ts'
import { call } from './harness/pack-calls.ts'
import { openReview, textOnce } from './harness/review.ts'

const PROSE = 'The board of the harbour raised the dues of ships that call there in winter. '

describeBrowsers('a long article', (suite) => {
  it('tells how far its draft is, and is there in bounded time', async () => {
    const { session } = suite
    const body = Array.from(
      { length: 2_200 },
      (_, index) => `<p>In week ${index} the Harbour Dues Board (HDB) met. ${PROSE.repeat(5)}</p>`,
    )
    session.server.make(
      '/long.html',
      () => `<title>Long</title><article>${body.join('')}</article>`,
    )
    const page = await session.open('long.html')
    const tab = await session.tabOf(page)
    const review = await session.newPage()
    await session.driver.goToExtension(review, `briefing.html?tab=${tab}`)
    await review.bringToFront()
    const done = new Set<number>()
    const isThere = await eventually(
      () =>
        review.evaluate(() => {
          const bar = document.querySelector('progress')
          return bar === null ? document.querySelector('.gl-briefing') !== null : bar.value
        }),
      (value) => {
        if (typeof value === 'number') done.add(value)
        return value === true
      },
      30_000,
    )
    expect(isThere).toBe(true)
    expect([...done].some((value) => value > 0 && value <= 1)).toBe(true)
    expect([...done]).toEqual([...done].toSorted((a, b) => a - b))
    await review.close()
    await page.close()
  })
})

describeBrowsers('a page that cannot be read says why', (suite) => {
  it('too large', async () => {
    const { session } = suite
    const paragraph = `<p>${PROSE.repeat(12)}</p>`
    const whole = `<title>Large</title><article>${paragraph.repeat(21_000)}</article>`
    expect(whole.length).toBeGreaterThan(19_000_000)
    session.server.make('/large.html', () => whole)
    const page = await session.open('large.html', { settle: false })
    const start = performance.now()
    const review = await openReview(session, page)
    const text = await textOnce(review, 'It is larger than Glosslight reads', 10_000)
    expect(text).toContain('more than 60,000 elements or a million characters')
    expect(performance.now() - start).toBeLessThan(15_000)
    await review.close()
    await page.close()
  })

  it.each([
    ['no article', '<title>Hi</title><p>Hi.</p>', 'No part of it reads like an article.'],
    [
      'a trap of elements',
      `<title>Trap</title>${'<b>'.repeat(70_000)}`,
      'more than 60,000 elements',
    ],
  ])('%s', async (name, body, reason) => {
    const { session } = suite
    const path = `${name.replaceAll(' ', '-')}.html`
    session.server.make(`/${path}`, () => body)
    const page = await session.open(path)
    const review = await openReview(session, page)
    expect(await textOnce(review, reason)).toContain(reason)
    await review.close()
    await page.close()
  })

  it('no terms', async () => {
    const { session } = suite
    const page = await session.open('//news.example.org/harbour/tide.html')
    const review = await openReview(session, page, 'terms')
    expect(await textOnce(review, 'It marks up no terms.')).toContain('It marks up no terms.')
    await review.close()
  })

  it('switched off', async () => {
    const { session } = suite
    await call(session, 'set-site', { scope: 'off.example.org', on: false })
    const page = await session.open('//off.example.org/harbour/')
    const review = await openReview(session, page)
    expect(await textOnce(review, 'switched off')).toContain(
      'Glosslight is switched off on its site',
    )
    const injected = await session.inExtension(
      `(await browser.scripting.executeScript({
        target: { tabId: ${await session.tabOf(page)} },
        func: () => Symbol.for('glosslight.reader') in globalThis
      }))[0].result`,
    )
    expect(injected).toBe(false)
    await review.close()
  })

  it('gone', async () => {
    const { session } = suite
    const review = await session.openExtensionPage('briefing.html?tab=987654')
    expect(await textOnce(review, 'Its tab is closed.')).toContain('Its tab is closed.')
    await review.close()
  })

  it('too busy to answer, and reading can be cancelled meanwhile', async () => {
    const { session } = suite
    // Firefox's automation waits for every page it has to do with: the busy one is begun by the
    // extension, and what is needed of others is opened before.
    session.server.make(
      '/busy.html',
      () => `<title>Busy</title><article><p>${PROSE.repeat(20)}</p></article><script>
        addEventListener('load', () => setTimeout(() => {
          for (const end = Date.now() + 12_000; Date.now() < end;);
        }, 1_500))</script>`,
    )
    const review = await session.openExtensionPage('briefing.html?tab=987654')
    await textOnce(review, 'Its tab is closed.')
    const tab = await session.inExtension(
      `(await browser.tabs.create({ url: 'http://page.example.org/busy.html', active: false })).id`,
    )
    await pause(3_000)
    await session.driver.goToExtension(review, `briefing.html?tab=${Number(tab)}`)
    expect(await textOnce(review, 'Reading the page')).toContain('Reading the page')
    const start = performance.now()
    await review.evaluate(() => document.querySelector('button')?.click())
    expect(await textOnce(review, 'You stopped it.')).toContain('Try again')
    expect(performance.now() - start).toBeLessThan(3_000)
    await pause(9_000) // The page comes to an end, so that what follows is not held up by it.
    await session.inExtension(`browser.tabs.remove(${Number(tab)})`)
    await review.close()
  })
})
