import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { call } from './harness/pack-calls.ts'
import { popupText, press, pressSwitch } from './harness/popup.ts'
import { privateLeft } from './harness/private-window.ts'
import type { Session } from './harness/session.ts'

const text = '<p>The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.</p>'
const marked = ['WCIT', 'ITRs', 'ITU']

function serve(session: Session): void {
  for (const path of ['/one.html', '/two.html']) session.server.make(path, () => text)
}

const rules = (session: Session): Promise<unknown> =>
  session.inExtension(
    `Object.fromEntries(Object.entries(await browser.storage.local.get(null))
      .filter(([key]) => key.startsWith('site:')).map(([key, { on }]) => [key.slice(5), on]))`,
  )

/** What the toolbar button of a tab says. */
async function toolbar(session: Session, page: Page, part: string): Promise<unknown> {
  const tab = await session.tabOf(page)
  const read = `[await browser.action.getTitle({ tabId: ${tab} }), await browser.action.getBadgeText({ tabId: ${tab} })]`
  return eventually(
    () => session.inExtension(read),
    (found) => Array.isArray(found) && String(found[0]).includes(part),
  )
}

async function forget(session: Session): Promise<void> {
  await call(session, 'set-sites', { rules: [] })
}

describeBrowsers('a rule about a site', (suite) => {
  it('reaches as far as the reader says: the host, the page alone, the whole domain', async () => {
    const { session } = suite
    serve(session)
    const one = await session.open('//news.example.org/one.html')
    const two = await session.open('//news.example.org/two.html')
    const other = await session.open('//sport.example.org/one.html')
    expect(await marksOnce(one, marked)).toEqual(marked)
    const popup = await session.openPopup(one)
    await pressSwitch(popup)
    expect(await popupText(popup, 'Off by')).toContain('Off by your rule for news.example.org')
    expect(await marksOnce(two, [])).toEqual([])
    await press(popup, 'Only this page')
    expect(await popupText(popup, 'rule for this page')).toContain('Off by your rule for this page')
    expect(await marksOnce(two, marked)).toEqual(marked)
    expect(await rules(session)).toEqual({ 'http://news.example.org/one.html': false })
    await one.reload()
    expect(await marksOnce(one, [])).toEqual([])
    await press(popup, 'All of example.org')
    expect(await popupText(popup, 'rule for example.org')).toContain(
      'Off by your rule for example.org',
    )
    for (const page of [one, two, other]) expect(await marksOnce(page, [])).toEqual([])
    await pressSwitch(popup)
    expect(await popupText(popup, 'On by')).toContain('On by your rule for news.example.org')
    expect(await marksOnce(one, marked)).toEqual(marked)
    expect(await marksOnce(other, [])).toEqual([])
    await forget(session)
    expect(await marksOnce(other, marked)).toEqual(marked)
  })

  it('for a page follows an address that changes without a load', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('//app.example.org/one.html')
    await call(session, 'set-site', { scope: 'http://app.example.org/two.html', on: false })
    expect(await marksOnce(page, marked)).toEqual(marked)
    await page.evaluate(() => history.pushState(null, '', '/two.html'))
    expect(await marksOnce(page, [])).toEqual([])
    await page.evaluate(() => history.pushState(null, '', '/one.html'))
    expect(await marksOnce(page, marked)).toEqual(marked)
    await forget(session)
  })

  it('that was written by hand is turned round by the switch, and not removed', async () => {
    const { session } = suite
    serve(session)
    await call(session, 'set-site', { scope: 'hand.example.org', on: false })
    const page = await session.open('//hand.example.org/one.html')
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'Off by')).toContain('Off by your rule for hand.example.org')
    await pressSwitch(popup)
    expect(await marksOnce(page, marked)).toEqual(marked)
    expect(await popupText(popup, 'On by')).toContain('On by your rule for hand.example.org')
    expect(await rules(session)).toEqual({ 'hand.example.org': true })
    await forget(session)
  })

  it('is on only where it is listed, if the reader wants it so', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('//listed.example.org/one.html')
    const other = await session.open('//unlisted.example.org/one.html')
    expect(await marksOnce(page, marked)).toEqual(marked)
    const options = await session.openExtensionPage('options.html#sites')
    await popupText(options, 'Where it is on')
    await options.click('input[type=radio]:not(:checked)')
    for (const each of [page, other]) expect(await marksOnce(each, [])).toEqual([])
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'Only on')).toContain('Only on listed sites')
    await pressSwitch(popup)
    expect(await marksOnce(page, marked)).toEqual(marked)
    await page.reload()
    await other.reload()
    expect(await marksOnce(page, marked)).toEqual(marked)
    expect(await marksOnce(other, [])).toEqual([])
    expect(await rules(session)).toEqual({ 'listed.example.org': true })
    await pressSwitch(popup)
    expect(await popupText(popup, 'Only on')).toContain('Only on listed sites')
    expect(await rules(session)).toEqual({})
    await call(session, 'set-setting', { name: 'siteMode', value: 'everywhere' })
    for (const each of [page, other]) expect(await marksOnce(each, marked)).toEqual(marked)
  })

  it('is edited as text: problems are told by line, and nothing changes before all is well', async () => {
    const { session } = suite
    await call(session, 'set-site', { scope: 'before.example.org', on: false })
    const options = await session.openExtensionPage('options.html#sites')
    await press(options, 'Edit as text')
    const write = async (value: string) => {
      await options.focus('textarea')
      await options.$eval('textarea', (area) => area.select())
      await options.keyboard.type(value)
    }
    await write('off a.example.org\nb.example.org\non a.example.org\n')
    const told = await popupText(options, 'Line 3')
    expect(told).toContain('Line 2: it must begin with on or off')
    expect(told).toContain('Line 3: line 1 says the opposite.')
    expect(await rules(session)).toEqual({ 'before.example.org': false })
    await write('# mine\noff a.example.org\non https://b.example.org/page#here\n')
    expect(await popupText(options, 'New: 2')).toContain('New: 2 · Changed: 0 · Removed: 1')
    await press(options, 'Apply')
    const wanted = { 'a.example.org': false, 'https://b.example.org/page': true }
    const kept = await eventually(
      () => rules(session),
      (found) => JSON.stringify(found) === JSON.stringify(wanted),
    )
    expect(kept).toEqual(wanted)
    expect(await options.$eval('textarea', (area) => area.value)).toBe(
      'off a.example.org\non https://b.example.org/page\n',
    )
    await forget(session)
  })
})

describeBrowsers('the toolbar button', (suite) => {
  it('tells of each tab whether it is on, off, paused or cannot run, and how many terms', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('//bar.example.org/one.html')
    expect(await toolbar(session, page, 'this page: 3')).toEqual([
      'Glosslight is on. Terms on this page: 3',
      '3',
    ])
    const tab = await session.tabOf(page)
    await call(session, 'set-setting', { name: 'badge', value: false })
    const bare = await eventually(
      () => session.inExtension(`browser.action.getBadgeText({ tabId: ${tab} })`),
      (badge) => badge === '',
    )
    expect(bare).toBe('')
    await call(session, 'set-setting', { name: 'badge', value: true })
    await call(session, 'pause', { tab, length: 'tab' })
    expect(await toolbar(session, page, 'paused')).toEqual(['Glosslight is paused here', ''])
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'Paused')).toContain('Paused in this tab')
    await call(session, 'resume', { tab })
    expect(await toolbar(session, page, 'this page: 3')).toBeTruthy()
    await call(session, 'switch-site', { tab, scope: 'bar.example.org', on: false })
    expect(await toolbar(session, page, 'is off')).toEqual(['Glosslight is off on this site', ''])
    await forget(session)
    const own = await session.openExtensionPage('welcome.html')
    expect(await toolbar(session, own, 'cannot')).toEqual([
      'Glosslight cannot run on this page',
      '',
    ])
  })
})

describeBrowsers('what is kept of a decision', (suite) => {
  it('is no more of the place than its scope needs', async () => {
    const { session } = suite
    serve(session)
    const page = await session.open('//place.example.org/one.html?secret=1')
    expect(await marksOnce(page, marked)).toEqual(marked)
    const tab = await session.tabOf(page)
    const kept = async (scope: 'page' | 'host' | 'everywhere') => {
      // The page is read anew after each word on it.
      const state = await eventually(
        () => call(session, 'tab-state', { tab }),
        ({ marked: found }) => found.length > 0,
      )
      const entry = state.marked[0]?.entry ?? ''
      return eventually(
        async () => {
          await call(session, 'correct-term', { tab, entry, answer: 'yes', scope })
          return session.inExtension(
            `Object.entries(await browser.storage.local.get(null)).filter(([key, value]) =>
              key.startsWith('correction:') && value.scope === '${scope}').map(([key, { host, url }]) =>
              ({ host, url, key: key.split(' ').slice(1).join(' ') }))[0]`,
          )
        },
        (found) => found !== undefined && found !== null,
      )
    }
    const url = 'http://place.example.org/one.html?secret=1'
    expect(await kept('everywhere')).toEqual({ host: '', url: '', key: 'everywhere ' })
    const host = 'place.example.org'
    expect(await kept('host')).toEqual({ host, url: '', key: `host ${host}` })
    expect(await kept('page')).toEqual({ host: '', url, key: `page ${url}` })
  })
})

describeBrowsers('a private window', (suite) => {
  it('obeys the rules, and what is decided there is kept nowhere and goes with it', async () => {
    const { session } = suite
    serve(session)
    const open = await session.open('//both.example.org/two.html')
    const url = 'http://both.example.org/one.html'
    const page = await session.driver.openPrivate(url)
    expect(await marksOnce(page, marked)).toEqual(marked)
    await open.reload()
    expect(await marksOnce(open, marked)).toEqual(marked)
    const before = await session.inExtension('browser.storage.local.get(null)')
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'Private window')).toContain('what you decide here is forgotten')
    await press(popup, 'Do not mark ITRs')
    expect(await marksOnce(page, ['WCIT', 'ITU'])).toEqual(['WCIT', 'ITU'])
    await press(popup, 'Undo')
    expect(await marksOnce(page, marked)).toEqual(marked)
    await pressSwitch(popup)
    expect(await popupText(popup, 'Off by')).toContain('Off by your rule for both.example.org')
    expect(await marksOnce(page, [])).toEqual([])
    expect(await marksOnce(open, marked)).toEqual(marked)
    await pressSwitch(popup)
    expect(await marksOnce(page, marked)).toEqual(marked)
    const tab = await session.tabOf(page)
    await call(session, 'pause', { tab, length: 'restart' })
    expect(await marksOnce(page, [])).toEqual([])
    expect(await marksOnce(open, marked)).toEqual(marked)
    await call(session, 'resume', { tab })
    expect(await marksOnce(page, marked)).toEqual(marked)
    expect(await session.inExtension('browser.storage.local.get(null)')).toEqual(before)
    // Off in every window, and on again in private ones alone, also after a load.
    await call(session, 'set-site', { scope: 'both.example.org', on: false })
    expect(await marksOnce(page, [])).toEqual([])
    await pressSwitch(popup)
    expect(await marksOnce(page, marked)).toEqual(marked)
    await page.reload()
    expect(await marksOnce(page, marked)).toEqual(marked)
    expect(await marksOnce(open, [])).toEqual([])
    expect(await rules(session)).toEqual({ 'both.example.org': false })
    await popup.close()
    await session.leaveExtension()
    await page.close()
    expect(await privateLeft(session)).toEqual([])
  })
})
