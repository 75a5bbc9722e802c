import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marksOnce } from './harness/marks.ts'
import { popupText, press } from './harness/popup.ts'

const text = 'The WCIT in Dubai revised the ITRs, a treaty of the ITU on telecommunications.'
const all = ['WCIT', 'ITRs', 'ITU']

describeBrowsers('a meaning', (suite) => {
  it('says why it was chosen, is turned down for a site, and taken back', async () => {
    const { session } = suite
    session.server.make('/meeting.html', () => `<title>Dubai</title><p>${text}</p>`)
    const page = await session.open('//wrong.example.org/meeting.html')
    const elsewhere = await session.open('//right.example.org/meeting.html')
    expect((await marksOnce(page, all)).filter((term) => all.includes(term))).toEqual(all)
    const popup = await session.openPopup(page)
    await press(popup, 'ITRs International Telecommunication Regulations')
    expect(await popupText(popup, 'Shown because')).toMatch(/Shown because the page also mentions/)
    const row = '.gl-term:has(> details[open])'
    await popup.waitForSelector(`${row} .gl-answer button`)
    await popup.click(`${row} .gl-answer button`)
    await press(popup, 'On wrong.example.org')
    const without = await eventually(
      () => marksOnce(page, [], 200),
      (found) => found.length > 0 && !found.includes('ITRs'),
    )
    expect(without).toContain('WCIT')
    expect(without).not.toContain('ITRs')
    expect(await marksOnce(elsewhere, all, 300)).toContain('ITRs')
    expect(await popupText(popup, 'Noted')).toContain('Noted: ITRs has another meaning')
    const focused = await eventually(
      () => popup.evaluate(() => document.activeElement?.textContent),
      (name) => name === 'Undo',
    )
    expect(focused).toBe('Undo')
    await press(popup, 'Undo')
    expect(await marksOnce(page, all)).toContain('ITRs')
    expect(await popupText(popup, 'Taken back')).toContain('Taken back: ITRs')
  })

  it('is confirmed where the page says too little, and listed in the options', async () => {
    const { session } = suite
    session.server.make(
      '/doubt.html',
      () =>
        '<p>A treaty conference. The delegates spoke in the plenary sessions, and the Chair asked for a spirit of compromise.</p>',
    )
    const page = await session.open('//doubt.example.org/doubt.html')
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'found, not marked')).toContain('found, not marked')
    expect(await marksOnce(page, [])).toEqual([])
    await press(popup, 'found, not marked')
    const term = await popup.$eval('.gl-term-possible .gl-term-name', (name) => name.textContent)
    await press(popup, term)
    await press(popup, 'Yes, this meaning')
    await press(popup, 'On this page')
    const marked = await eventually(
      () => marksOnce(page, [], 100),
      (found) => found.length > 0,
    )
    expect(marked).toEqual([term])
    const options = await session.openExtensionPage('options.html#terms')
    expect(await popupText(options, term)).toContain('This meaning')
    await press(options, `Take back: ${term}`)
    expect(await marksOnce(page, [])).toEqual([])
  })
})
