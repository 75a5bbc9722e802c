import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually, pause } from './harness/eventually.ts'
import { call } from './harness/pack-calls.ts'
import { popupText } from './harness/popup.ts'

const ROUNDS = 8
/** A background that is ended may never answer; the call is then made again, after 20 s. */
const PATIENCE = 25_000

describeBrowsers('a background that is ended', (suite) => {
  it('while a setting is changed loses none of the changes', { timeout: 240_000 }, async () => {
    const { session } = suite
    const options = await session.openExtensionPage('options.html#appearance')
    await popupText(options, 'Number on the toolbar button')
    const kept = () =>
      session.inExtension(`(await browser.storage.local.get('setting:badge'))['setting:badge']`)
    await call(session, 'set-setting', { name: 'badge', value: true })
    await options.bringToFront()
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = round % 2 === 1
      // It may still be ended from the round before.
      await call(session, 'subscriptions', {})
      await Promise.all([
        options.click('[role=switch]'),
        // Now before the call, now after it.
        pause(round * 4).then(() => session.driver.killBackground()),
      ])
      expect(await eventually(kept, (value) => value === wanted, PATIENCE)).toBe(wanted)
      const shown = await eventually(
        () => options.$eval('[role=switch]', (element) => element.getAttribute('aria-checked')),
        (state) => state === String(wanted),
        PATIENCE,
      )
      expect(shown).toBe(String(wanted))
    }
  })
})
