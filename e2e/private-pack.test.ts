import { expect, it } from 'vitest'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually, pause } from './harness/eventually.ts'
import { highlightNames } from './harness/marks.ts'
import { importPack } from './harness/pack-calls.ts'
import { popupText } from './harness/popup.ts'

const pack = {
  format: 1,
  id: 'urn:example:secret',
  title: 'Words of a project',
  language: 'en',
  revision: 1,
  private: true,
  entries: [
    { id: 'a', term: 'Zephyrine Lattice', definition: 'What the project is called within.' },
  ],
}

const html = `<!doctype html><html lang="en"><title>Notes</title>
  <p>We met about the <span id="term">Zephyrine Lattice</span> and agreed on all of it.</p>`

describeBrowsers('a private pack', (suite) => {
  it('puts nothing on the page until the reader hovers or asks by key', async () => {
    const { session } = suite
    await importPack(session, pack)
    session.server.make('/private.html', () => html)
    const page = await session.open('private.html')
    // The popup knows of the term, so the page has been read.
    const popup = await session.openPopup(page)
    expect(await popupText(popup, 'Zephyrine Lattice')).toContain('Zephyrine Lattice')
    await popup.close()
    await page.bringToFront()
    await pause(300)
    expect(await highlightNames(page)).toEqual([])
    expect(await page.$$eval('div[popover]', (all) => all.length)).toBe(0)
    const box = await page.$eval('#term', (each) => each.getBoundingClientRect().toJSON())
    await page.mouse.move(box.x + 200, box.y + 120)
    await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 6 })
    await session.cardWith(page, 'What the project is called within')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    await page.mouse.move(2, 2)
    expect(
      await eventually(
        () => highlightNames(page),
        (names) => names.length === 0,
      ),
    ).toEqual([])
    await session.driver.pressShortcut(page, 'Alt+Shift+Period')
    await session.cardWith(page, 'What the project is called within')
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    expect(await highlightNames(page)).toEqual([])
    await page.close()
  })
})
