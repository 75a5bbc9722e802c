import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFrame, showState } from '../scripts/gallery/frame-page.ts'
import { browserNames, openBrowser } from '../scripts/gallery/open-browser.ts'
import { checkFit } from '../scripts/gallery/check-fit.ts'
import { serveGallery, type GalleryServer } from '../scripts/gallery/serve.ts'

let server: GalleryServer

beforeAll(async () => {
  server = await serveGallery({ watch: false })
})

afterAll(() => server.close())

/** All languages in one browser; in the other the one with the longest words and the mirrored one. */
const runs = [
  ['chromium', 'en'],
  ['chromium', 'fr'],
  ['chromium', 'es'],
  ['chromium', 'ar'],
  ['chromium', 'zh-CN'],
  ['chromium', 'ja'],
  ['firefox', 'fr'],
  ['firefox', 'ar'],
] as const

test.each(runs)('in %s nothing is cut off in %s', { timeout: 120_000 }, async (browser, locale) => {
  const request = { url: server.url, browser, locales: [locale] }
  const { states, cut } = await checkFit(request)
  expect(cut).toEqual([])
  expect(states).toBeGreaterThan(100)
})

test.each(browserNames)('in %s an English explanation runs its own way in Arabic', async (name) => {
  const browser = await openBrowser(name)
  try {
    const page = await openFrame(browser, server.url)
    const states = [
      ['PanelView', 'Terms in step with the page'],
      ['TermList', 'One unfolded'],
    ] as const
    for (const [fixture, state] of states) {
      await showState(page, { fixture, state, locale: 'ar' })
      const looks = await page.$eval('.gl-entry', (entry) => {
        const { direction, textAlign } = getComputedStyle(entry)
        return { direction, textAlign }
      })
      expect(looks, fixture).toEqual({ direction: 'ltr', textAlign: 'start' })
    }
  } finally {
    await browser.close()
  }
})
