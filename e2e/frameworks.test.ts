import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { buildPage } from './frameworks/build-pages.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { marksOnce } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'

const frameworks = ['react18', 'react19']
const atFirst = ['WCIT', 'ITRs', 'ITU', 'Member States', 'multistakeholder model']
const afterOne = ['WCIT', 'ITRs', 'ITU', 'Member States', 'plenary', 'ITRs']

beforeAll(async () => {
  for (const name of frameworks) await buildPage(name)
})

const hydrationErrors = (page: Page): Promise<unknown> => page.evaluate('hydrationErrors')

async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.nextRound !== undefined', { timeout: 5_000 })
}

/** Updates the page `count` times and waits until it shows the last update. */
async function update(page: Page, count: number): Promise<void> {
  await page.evaluate(`(async () => {
    const target = String(Number(document.querySelector('#count').textContent) + ${count})
    for (let round = 0; round < ${count}; round += 1) {
      nextRound()
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
    while (document.querySelector('#count').textContent !== target) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()`)
}

describeBrowsers('pages hydrated as a whole', (suite) => {
  it.each(frameworks)('%s: no error, and marks follow every update', async (name) => {
    const { session } = suite
    const page = await session.open(`${name}/`)
    await hydrated(page)
    expect(await marksOnce(page, atFirst)).toEqual(atFirst)
    await update(page, 1)
    expect(await marksOnce(page, afterOne)).toEqual(afterOne)
    await update(page, 99)
    // Round 100 is even, and 1 modulo 3.
    const atLast = [...atFirst, 'plenary', 'ITRs']
    expect(await marksOnce(page, atLast)).toEqual(atLast)
    expect(await hydrationErrors(page)).toEqual([])
    expect(session.problems).toEqual([])
  })

  it.each(frameworks)('%s: no error with a card open while it updates', async (name) => {
    const { session } = suite
    const page = await session.open(`${name}/`)
    await hover(page, 'WCIT')
    await session.cardWith(page, 'WCIT')
    await hydrated(page)
    await update(page, 20)
    expect((await session.cardWith(page, 'WCIT')).text).toContain('WCIT')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await hydrationErrors(page)).toEqual([])
    expect(session.problems).toEqual([])
  })
})
