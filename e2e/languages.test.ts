import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'puppeteer-core'

import { openFrame, showState } from '../scripts/gallery/frame-page.ts'
import { openBrowser } from '../scripts/gallery/open-browser.ts'
import { checkFit } from '../scripts/gallery/check-fit.ts'
import { serveGallery, type GalleryServer } from '../scripts/gallery/serve.ts'

let server: GalleryServer

beforeAll(async () => {
  server = await serveGallery({ watch: false })
})

afterAll(() => server.close())

/** All languages in one browser; in the other the one with the longest words and the mirrored one. */
const runs = [
  { name: 'chromium', locales: ['en', 'fr', 'es', 'ar', 'zh-CN', 'ja'] },
  { name: 'firefox', locales: ['fr', 'ar'] },
] as const

describe.each(runs)('in $name', ({ name, locales }) => {
  let browser: Browser | undefined
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser(name)
    page = await openFrame(browser, server.url)
  })

  afterAll(() => browser?.close())

  test.each(locales)('nothing is cut off in %s', { timeout: 120_000 }, async (locale) => {
    const { states, cut } = await checkFit(page, locale)
    expect(cut).toEqual([])
    expect(states).toBeGreaterThan(100)
  })

  test('an English explanation runs its own way in Arabic', async () => {
    const shown = [
      ['PanelView', 'Terms in step with the page'],
      ['TermList', 'One unfolded'],
    ] as const
    for (const [fixture, state] of shown) {
      await showState(page, { fixture, state, locale: 'ar' })
      const looks = await page.$eval('.gl-entry', (entry) => {
        const { direction, textAlign } = getComputedStyle(entry)
        return { direction, textAlign }
      })
      expect(looks, fixture).toEqual({ direction: 'ltr', textAlign: 'start' })
    }
  })
})
