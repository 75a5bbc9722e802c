import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'puppeteer-core'

import { checkAccessibility } from '../scripts/gallery/check-accessibility.ts'
import { openFrame, showState } from '../scripts/gallery/frame-page.ts'
import { browserNames, openBrowser } from '../scripts/gallery/open-browser.ts'
import { serveGallery } from '../scripts/gallery/serve.ts'
import type { GalleryServer } from '../scripts/gallery/serve.ts'

let server: GalleryServer

beforeAll(async () => {
  server = await serveGallery({ watch: false })
})

afterAll(() => server.close())

/** The name of what has the focus, looked for inside shadow roots too. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused?.ariaLabel ?? focused?.textContent?.trim() ?? ''
  })
}

/** Presses a button of the card by the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const card = document.querySelector('body > div')?.shadowRoot
    for (const button of card?.querySelectorAll('button') ?? []) {
      if ((button.ariaLabel ?? button.textContent.trim()) === wanted) button.focus()
    }
  }, name)
  await page.keyboard.press('Enter')
}

describe.each(browserNames)('components in %s', (name) => {
  test('every state passes axe-core, light and dark', { timeout: 400_000 }, async () => {
    const { states, violations } = await checkAccessibility({
      url: server.url,
      browser: name,
      themes: ['light', 'dark'],
      locale: 'en',
      only: '',
    })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(150)
  })

  describe('focus', () => {
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      browser = await openBrowser(name)
      page = await openFrame(browser, server.url)
    })

    afterAll(() => browser.close())

    test('goes into a question of the card, and back to its button', async () => {
      const state = 'Not spelled out, several passages'
      await showState(page, { fixture: 'Hovercard', state })
      await press(page, 'Not this meaning')
      await page.keyboard.press('Escape')
      expect(await focusedName(page)).toBe('Not this meaning')
      await press(page, 'Stop marking ITU')
      expect(await focusedName(page)).toBe('On this page')
      await press(page, 'Cancel')
      expect(await focusedName(page)).toBe('Stop marking ITU')
    })

    test('stays in a list when its row is removed', async () => {
      await showState(page, { fixture: 'Settings', state: 'Sites, one removed' })
      expect(await focusedName(page)).toMatch(/^Remove the rule for a-very-long/)
    })
  })
})
