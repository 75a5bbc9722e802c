import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { marksOnce } from './harness/marks.ts'
import { markContrast } from './harness/pixels.ts'
import { hover } from './harness/pointer.ts'
import type { Session } from './harness/session.ts'
import { markedTab, openSurface, surfaces } from './harness/surfaces.ts'

/** WCAG 2.2, 1.4.12: what a reader may set text to, and nothing may be lost by it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Text that is cut off at the side, and whether the page has to be scrolled sideways. */
function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('.gl-root *')].filter((element) => {
      if (element.closest('.gl-only-spoken, svg') !== null) return false
      const { overflowX, display, textOverflow } = getComputedStyle(element)
      // A line of a pack's own text that says by "…" that it goes on.
      // A field of one line follows the caret.
      if (textOverflow === 'ellipsis' || element.localName === 'input') return false
      if (display.startsWith('inline') || !['hidden', 'clip'].includes(overflowX)) return false
      // One pixel wide: there to be spoken, not to be seen.
      return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
    })
    const { scrollWidth } = document.documentElement
    return [
      ...cut.map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`),
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide in ${innerWidth}`] : []),
    ]
  })
}

/** Controls smaller than 24 by 24 that are no links in a sentence. */
function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, summary, [role=switch], label')
    return [...controls]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
      .filter(({ element, rect }) => {
        const isField = element.localName === 'label' && element.querySelector('input') === null
        return !isField && rect.width > 1 && (rect.width < 24 || rect.height < 24)
      })
      .map(({ element, rect }) => `${element.className} ${rect.width} × ${rect.height}`)
  })
}

describeBrowsers('the looks of own pages', (suite) => {
  it('lose nothing at 320 pixels, as at 400 % zoom, and with text set wide', async () => {
    const { session } = suite
    const tab = await markedTab(session)
    const found: string[] = []
    for (const surface of surfaces) {
      const page = await openSurface(session, surface, tab)
      await page.setViewport({ width: 320, height: 640, deviceScaleFactor: 0 })
      found.push(...(await lost(page)).map((text) => `${surface.name}, narrow: ${text}`))
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, spacing)
      found.push(...(await lost(page)).map((text) => `${surface.name}, wide text: ${text}`))
      await page.close()
    }
    expect(found).toEqual([])
  })

  it('have targets of 24 pixels at least', async () => {
    const { session } = suite
    const tab = await markedTab(session)
    const found: string[] = []
    for (const surface of surfaces) {
      const page = await openSurface(session, surface, tab)
      found.push(...(await small(page)).map((text) => `${surface.name}: ${text}`))
      await page.close()
    }
    expect(found).toEqual([])
  })
})

/** Elements of the page that move, or would as they change. */
const moving = (page: Page) =>
  page.$$eval(
    '.gl-root *',
    (all) =>
      all.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return /[1-9]/.test(transitionDuration) || animationName !== 'none'
      }).length,
  )

/** Asks for a look in Chromium, which takes it from a page; a Firefox has it from its start. */
async function ask(session: Session, page: Page, name: string, value: string): Promise<void> {
  if (session.kind === 'firefox') return
  const cdp = await page.createCDPSession()
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}

async function openAppearance(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('options.html#appearance')
  await page.waitForSelector('[role=switch]')
  return page
}

describeBrowsers('pages of a system that asks for nothing', (suite) => {
  it('move a little', async () => {
    expect(await moving(await openAppearance(suite.session))).toBeGreaterThan(0)
  })
})

describeBrowsers(
  'reduced motion',
  (suite) => {
    it('lets every page stand still', async () => {
      const { session } = suite
      const tab = await markedTab(session)
      for (const surface of surfaces) {
        const page = await openSurface(session, surface, tab)
        await ask(session, page, 'prefers-reduced-motion', 'reduce')
        expect(await moving(page), surface.name).toBe(0)
        await page.close()
      }
    })
  },
  () => ({ looks: 'reduced-motion' }),
)

describeBrowsers(
  'forced colours',
  (suite) => {
    it('tell on from off and chosen from not', async () => {
      const { session } = suite
      const page = await openAppearance(session)
      await ask(session, page, 'forced-colors', 'active')
      const found = await page.evaluate(() => {
        const tiles = [...document.querySelectorAll('.gl-tile')]
        const outlined = tiles.filter((tile) => getComputedStyle(tile).outlineStyle !== 'none')
        const { matches } = matchMedia('(forced-colors: active)')
        return { matches, outlined: outlined.length, tiles: tiles.length }
      })
      expect(found).toEqual({ matches: true, outlined: 3, tiles: 9 })
    })

    it('show marks in the page, and the edge of a card', async () => {
      const { session } = suite
      session.server.make('/forced.html', () => '<p>The WCIT revised the ITRs of the ITU.</p>')
      const page = await session.open('forced.html')
      await ask(session, page, 'forced-colors', 'active')
      expect(await marksOnce(page, ['WCIT', 'ITRs', 'ITU'])).toEqual(['WCIT', 'ITRs', 'ITU'])
      await hover(page, 'ITRs')
      await session.cardWith(page, 'International Telecommunication Regulations')
      const edge = await cardStyle(session, page, '.gl-card', 'borderTopColor')
      const paper = await cardStyle(session, page, '.gl-card', 'backgroundColor')
      expect(edge).not.toBe(paper)
      expect(edge).not.toBe('rgba(0, 0, 0, 0)')
      await page.keyboard.press('Escape')
      expect(await session.noCard(page)).toBe(null)
      // Chromium paints every custom highlight in the system's own selection colours then, and lets
      // no rule, ours or the page's, say otherwise: there is nothing to compare with.
      if (session.kind === 'chromium') return
      const [contrast = 0] = await markContrast(page, ['WCIT'])
      expect(contrast).toBeGreaterThan(3)
    })
  },
  () => ({ looks: 'forced-colors' }),
)

/** A computed style of the open card. */
async function cardStyle(
  session: Session,
  page: Page,
  selector: string,
  name: string,
): Promise<unknown> {
  for (const host of (await page.$$('div[popover=manual]:empty')).toReversed()) {
    const found = await session.driver.callInRoot(
      page.mainFrame(),
      host,
      '(root, selector, name) => getComputedStyle(root.querySelector(selector))[name]',
      [selector, name],
    )
    if (typeof found === 'string') return found
  }
  return undefined
}
