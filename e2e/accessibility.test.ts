import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { axeViolations, colourViolations } from './harness/axe.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { popupText, press } from './harness/popup.ts'
import type { Session } from './harness/session.ts'
import { markedTab, openSurface, surfaces } from './harness/surfaces.ts'

/** A name and a role, as the browser computes them. */
type Named = readonly [name: string, role: string]

/** What each page shows of itself, in the order of its document. */
const named: readonly (readonly [path: string, tree: readonly Named[]])[] = [
  [
    'popup.html?tab=TAB',
    [
      ['Glosslight', 'heading'],
      ['Look up a term', 'combobox'],
      ['Options', 'button'],
      ['Pause', 'button'],
    ],
  ],
  [
    'sidepanel.html?tab=TAB',
    [
      ['Terms on this page', 'heading'],
      ['Follow the page', 'button'],
      ['WCIT', 'heading'],
      ['Go to WCIT on the page', 'button'],
      ['Do not mark WCIT', 'button'],
      ['Options', 'button'],
      ['news.example.org and below', 'switch'],
    ],
  ],
  [
    'welcome.html',
    [
      ['Skip', 'button'],
      ['Terms, explained where they stand', 'heading'],
      ['Try it', 'heading'],
      ['Dotted underline', 'radio'],
      ['Learn the keys', 'heading'],
      ['Start reading', 'button'],
    ],
  ],
  [
    'options.html#sites',
    [
      ['Sites', 'link'],
      ['Keys', 'link'],
      ['Switch off for a site', 'textbox'],
      ['Add', 'button'],
    ],
  ],
  [
    'options.html#appearance',
    [
      ['Appearance', 'heading'],
      ['Dotted underline', 'radio'],
      ['Tint', 'radio'],
      ['Light', 'radio'],
      ['Number on the toolbar button', 'switch'],
    ],
  ],
  [
    'options.html#briefings',
    [
      ['Briefings', 'heading'],
      ['Import', 'button'],
      ['Subscribe', 'button'],
      ['WCIT 2012: how the Dubai talks ended', 'heading'],
      ['Entries', 'button'],
      ['Backup', 'heading'],
    ],
  ],
  [
    'briefing.html?tab=TAB&for=article',
    [
      ['Undo', 'button'],
      ['Keep briefing', 'button'],
      ['Key points, word for word', 'heading'],
      ['Terms', 'heading'],
      ['Keep WCIT', 'checkbox'],
    ],
  ],
]

const setTheme = (session: Session, theme: string) =>
  session.inExtension(`browser.storage.local.set({ 'setting:theme': '${theme}' })`)

const themeOf = (page: Page) => page.$eval('.gl-root', (root) => root.getAttribute('data-theme'))

describeBrowsers('the extension’s own pages', (suite) => {
  it.each([
    ['light', axeViolations],
    ['dark', colourViolations],
  ] as const)('pass axe-core, %s', { timeout: 120_000 }, async (theme, violations) => {
    const { session } = suite
    await setTheme(session, theme)
    const tab = await markedTab(session)
    const found: string[] = []
    for (const surface of surfaces) {
      const page = await openSurface(session, surface, tab)
      expect(await themeOf(page), surface.name).toBe(theme)
      found.push(...(await violations(page)).map((text) => `${surface.name}: ${text}`))
      await page.close()
    }
    expect(found).toEqual([])
  })

  it('pass axe-core with rows unfolded, questions asked and notices shown', async () => {
    const { session } = suite
    const tab = await markedTab(session)
    const popup = await session.openExtensionPage(`popup.html?tab=${tab}`)
    await press(popup, 'ITRs International Telecommunication Regulations')
    await popup.waitForSelector('.gl-term:has(> details[open]) .gl-answer button')
    await popup.click('.gl-term:has(> details[open]) .gl-answer button')
    expect(await axeViolations(popup)).toEqual([])
    await press(popup, 'Cancel')
    await press(popup, 'Do not mark ITRs')
    await popupText(popup, 'ITRs is no longer marked')
    expect(await axeViolations(popup)).toEqual([])
    await press(popup, 'Undo')
    await popupText(popup, 'Taken back: ITRs')
    expect(await axeViolations(popup)).toEqual([])
  })

  it('pass axe-core switched off, paused and where they cannot run', async () => {
    const { session } = suite
    const page = await session.open('//off.example.org/news/')
    const tab = await session.tabOf(page)
    for (const path of ['popup.html', 'sidepanel.html']) {
      const own = await session.openExtensionPage(`${path}?tab=${tab}`)
      await popupText(own, 'off.example.org and below')
      await own.waitForSelector('[role=switch][aria-checked=true]')
      await own.click('[role=switch]')
      await popupText(own, 'Off by your rule for off.example.org')
      expect(await axeViolations(own), `${path} off`).toEqual([])
      await own.click('[role=switch]')
      await own.waitForSelector('[role=switch][aria-checked=true]')
      await press(own, 'Pause')
      await press(own, 'For one hour')
      await popupText(own, 'Paused until')
      expect(await axeViolations(own), `${path} paused`).toEqual([])
      await press(own, 'Go on now')
      await own.waitForSelector('[role=switch][aria-checked=true]')
      await own.close()
      const blank = await session.newPage()
      const blocked = await session.openExtensionPage(path)
      await popupText(blocked, 'cannot run here')
      expect(await axeViolations(blocked), `${path} blocked`).toEqual([])
      await blocked.close()
      await blank.close()
    }
  })

  it.each(named)('%s is named in the browser’s own tree, in order', async (path, expected) => {
    const { session } = suite
    const tab = await markedTab(session)
    const page = await session.openExtensionPage(path.replace('TAB', String(tab)))
    await popupText(page, expected[0]?.[0])
    const tops: (readonly [string, number])[] = []
    for (const [name, role] of expected) {
      const found = await eventually(
        () => inTree(page, name, role),
        (order) => order >= 0,
      )
      tops.push([`${role} ${name}`, found])
    }
    expect(tops.filter(([, order]) => order < 0)).toEqual([])
    const ordered = tops.toSorted(([, a], [, b]) => a - b).map(([name]) => name)
    expect(ordered).toEqual(expected.map(([name, role]) => `${role} ${name}`))
  })

  it.each(['popup.html', 'sidepanel.html'])(
    '%s is walked through by the Tab key, with the focus always in sight',
    async (path) => {
      const { session } = suite
      const tab = await markedTab(session)
      const page = await session.openExtensionPage(`${path}?tab=${tab}`)
      await popupText(page, 'WCIT')
      await page.bringToFront()
      const names: string[] = []
      for (let step = 0; step < 400; step++) {
        await page.keyboard.press('Tab')
        const focused = await focusedHere(page)
        if (focused === undefined) break
        expect(focused.outlined, `${focused.name} shows no focus`).toBe(true)
        if (focused.name === names[0] && names.length > 3) break
        names.push(focused.name)
      }
      expect(names.join('\n')).toContain('Do not mark WCIT')
      expect(names.join('\n')).toContain('Options')
      expect(names.join('\n')).toContain('news.example.org and below')
    },
  )

  it('answers the keyboard: a row unfolds, a term is muted and taken back', async () => {
    const { session } = suite
    const tab = await markedTab(session)
    const popup = await session.openExtensionPage(`popup.html?tab=${tab}`)
    await popupText(popup, 'WCIT')
    await popup.bringToFront()
    await popup.focus('.gl-terms-rows summary')
    await popup.keyboard.press('Enter')
    expect(await popup.$eval('.gl-terms-rows details', (row) => row.hasAttribute('open'))).toBe(
      true,
    )
    const mute = '.gl-terms-rows [aria-pressed]'
    await popup.focus(mute)
    await popup.keyboard.press(' ')
    await popup.waitForSelector(`${mute}[aria-pressed=true]`)
    await popupText(popup, 'is no longer marked')
    await popup.focus('.gl-notice button')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`${mute}[aria-pressed=false]`)
    expect(await popupText(popup, 'Taken back')).toContain('Taken back')
  })
})

/**
 * Where an element with this name and role, as the browser computes them, stands in the document;
 * -1 where there is none.
 */
async function inTree(page: Page, name: string, role: string): Promise<number> {
  const handle = await page.$(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => null)
  if (handle === null) return -1
  return handle.evaluate((element) =>
    [...document.querySelectorAll('*')].indexOf(element as Element),
  )
}

/** What has the focus, and whether it shows. */
function focusedHere(page: Page): Promise<{ name: string; outlined: boolean } | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    const labels = activeElement.getAttribute('aria-labelledby')?.split(' ') ?? []
    const label = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const name = activeElement.getAttribute('aria-label') ?? (label || activeElement.textContent)
    return { name, outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 }
  })
}
