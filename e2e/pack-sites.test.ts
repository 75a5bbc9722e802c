import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { call } from './harness/pack-calls.ts'
import { popupText, press } from './harness/popup.ts'

const PACK = 'urn:glosslight:pack:wcit-2012'
const marked = ['WCIT', 'ITRs', 'ITU']

describeBrowsers('a pack limited to sites', (suite) => {
  it('is used there and nowhere else, or everywhere but there', async () => {
    const { session } = suite
    const text =
      '<p>The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.</p>'
    session.server.make('/one.html', () => text)
    const here = await session.open('//news.example.org/one.html')
    const there = await session.open('//other.example.org/one.html')
    for (const page of [here, there]) expect(await marksOnce(page, marked)).toEqual(marked)
    const options = await session.openExtensionPage('options.html#briefings')
    await press(options, 'Where it is used')
    const choose = (place: number) =>
      options.$$eval('.gl-pack-part input[type=radio]', (all, index) => all[index]?.click(), place)
    await choose(1)
    await options.waitForSelector('textarea')
    await options.type('textarea', 'news example')
    await press(options, 'Apply')
    expect(await popupText(options, 'Line 1')).toContain('“news example” is no host')
    for (const page of [here, there]) expect(await marksOnce(page, marked)).toEqual(marked)
    await options.$eval('textarea', (area) => area.select())
    await options.type('textarea', 'news.example.org')
    await press(options, 'Apply')
    expect(await popupText(options, 'only on some')).toContain('only on some sites')
    expect(await marksOnce(there, [])).toEqual([])
    expect(await marksOnce(here, marked)).toEqual(marked)
    const state = await eventually(
      async () => call(session, 'tab-state', { tab: await session.tabOf(here) }),
      ({ marked: found }) => found.length > 0,
    )
    expect(state.packs.map(({ id }) => id)).toEqual([PACK])
    const popup = await session.openPopup(there)
    expect(await popupText(popup, 'Terms are marked here')).not.toContain('WCIT')
    await choose(2)
    await press(options, 'Apply')
    expect(await marksOnce(there, marked)).toEqual(marked)
    expect(await marksOnce(here, [])).toEqual([])
    await call(session, 'set-pack', { pack: PACK, enabled: false })
    await call(session, 'set-pack', { pack: PACK, enabled: true })
    expect(await marksOnce(here, [])).toEqual([])
    await choose(0)
    expect(await marksOnce(here, marked)).toEqual(marked)
  })

  it('keeps both of two choices that are made at once', async () => {
    const { session } = suite
    const key = `pack:${PACK}`
    const sites = { only: true, scopes: ['news.example.org'] }
    for (const enabled of [false, true, false, true]) {
      await Promise.all([
        call(session, 'set-pack', { pack: PACK, enabled }),
        call(session, 'set-pack-sites', { pack: PACK, sites }),
      ])
      const kept = await session.inExtension(
        `(await browser.storage.local.get('${key}'))['${key}']`,
      )
      expect(kept).toEqual({ enabled, sites })
      await call(session, 'set-pack-sites', { pack: PACK, sites: null })
    }
  })
})
