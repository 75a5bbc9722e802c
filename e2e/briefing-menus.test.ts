import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { browserKinds } from './harness/browser-kind.ts'
import { describeBrowsers } from './harness/describe-browsers.ts'
import { eventually } from './harness/eventually.ts'
import { marks } from './harness/marks.ts'
import { hover } from './harness/pointer.ts'
import { press } from './harness/popup.ts'
import { openReview, reviewIn, shown, textOnce } from './harness/review.ts'
import { Session } from './harness/session.ts'

describeBrowsers('the menus', (suite) => {
  it('are there, for pages and for selections', async () => {
    const found = (id: string) =>
      suite.session.inExtension(
        `browser.contextMenus.update('${id}', {}).then(() => true, () => false)`,
      )
    expect(await found('make-briefing')).toBe(true)
    expect(await found('add-selection')).toBe(true)
    expect(await found('something-else')).toBe(false)
  })
})

describe.each(browserKinds())('a menu (%s)', (kind) => {
  it.each([
    ['make-briefing', '.gl-briefing', 'Port Elsewhere raises its fees'],
    ['add-selection', '.gl-new-entry', 'The board says that it had no choice.'],
  ])('%s leads to the review page', async (command, view, part) => {
    const session = await Session.start(kind)
    try {
      const page = await session.open('harbour/')
      await page.bringToFront()
      if (command === 'add-selection') {
        await page.evaluate(() =>
          getSelection()?.selectAllChildren(document.querySelectorAll('p')[2] ?? document),
        )
      }
      const at = await page.$eval('p:nth-of-type(3)', (element) => {
        const { x, y } = element.getBoundingClientRect()
        return { x: x + 20, y: y + 8 }
      })
      const tab = await session.tabOf(page)
      await session.driver.chooseInMenu(page, at, command, tab)
      const review = await reviewIn(session)
      expect(await review.$eval(view, (element) => element.textContent)).toContain(part)
    } finally {
      await session.close()
    }
  })
})

const STORY = `<html lang="en"><title>Notes on the tide</title><article><h1>Notes on the tide</h1>
  <p>The Tide Watch Group (TWG) met on Monday to hear what pilots had seen of the channel at night.</p>
  <p>${'It is said that the tide was never as low as in that week, and that ships lay aground. '.repeat(4)}</p>
  </article>`

function storyFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'glosslight-')), 'tide notes.html')
  writeFileSync(path, STORY)
  return path
}

// What is loaded into Chromium for a test may read files from the start.
describe.each(browserKinds().filter((kind) => kind === 'firefox'))('a file (%s)', (kind) => {
  it('is kept from extensions until they are let in, which is said', async () => {
    const session = await Session.start(kind)
    try {
      const page = await session.newPage()
      await page.goto(pathToFileURL(storyFile()).href)
      const review = await openReview(session, page)
      expect(await textOnce(review, 'To read local files')).toContain('allow it in the browser’s')
    } finally {
      await session.close()
    }
  })
})

describeBrowsers('a page in a file', (suite) => {
  it('becomes a briefing with its passages, and without a link that leads nowhere', async () => {
    const { session } = suite
    await session.leaveExtension()
    await session.driver.allowFiles()
    const page = await session.newPage()
    await page.goto(pathToFileURL(storyFile()).href)
    const review = await openReview(session, page)
    expect((await shown(review)).kept).toEqual(['TWG'])
    await press(review, 'Keep briefing')
    expect(await textOnce(review, 'explained from now on')).toContain('Kept')
    const found = await eventually(
      () => marks(page),
      (texts) => texts.length > 0,
      6_000,
    )
    expect(found).toEqual(['Tide Watch Group', 'TWG'])
    await hover(page, 'TWG')
    const card = await session.cardWith(page, 'Tide Watch Group')
    expect(card.text).toContain('Notes on the tide')
    expect(card.controls.join()).not.toContain('Read the passage')
    await review.close()
  })
})
