import { expect } from 'vitest'
import type { Page } from 'puppeteer-core'
import { eventually } from '../../harness/eventually.ts'
import { theFrame } from '../../harness/frames.ts'
import { defineCase } from '../../harness/page-case.ts'
import type { Session } from '../../harness/session.ts'

const inner = ['ITU', 'plenary', 'WCIT']

/** The frames that have a card open, each by its name. */
async function opened(session: Session, page: Page): Promise<readonly string[]> {
  const names: string[] = []
  for (const frame of page.frames()) {
    if (await session.cardIn(frame)) names.push(frame === page.mainFrame() ? 'top' : await nameOf(frame))
  }
  return names
}

const nameOf = (frame: ReturnType<Page['frames']>[number]): Promise<string> =>
  frame.evaluate(() => window.name)

const openedOnce = (session: Session, page: Page, expected: readonly string[]) =>
  eventually(
    () => opened(session, page),
    (names) => names.join() === expected.join(),
  )

const NEXT = 'Alt+Shift+Period'
const TOGGLE = 'Alt+Shift+1'

defineCase(import.meta.url, {
  title: 'a command by key reaches the frame with the focus, and no other',
  group: 'frames',
  marks: ['WCIT', 'ITRs', 'ITU'],
  frames: { near: inner, far: inner, bare: [] },
  steps: async ({ session, page }) => {
    const press = (keys: string) => session.driver.pressShortcut(page, keys)
    for (const name of ['near', 'far']) {
      const frame = await theFrame(page, name)
      await frame.click('button')
      await press(NEXT)
      expect(await openedOnce(session, page, [name])).toEqual([name])
      expect((await session.cardWith(page, 'ITU')).frame).toBe(frame)
      await press(NEXT)
      expect((await session.cardWith(page, 'plenary')).frame).toBe(frame)
    }
    // Not even where a card that was opened by key is still open elsewhere.
    await page.click('#field')
    await press(NEXT)
    expect(await openedOnce(session, page, ['top'])).toEqual(['top'])
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
    // From a frame without terms, the top one is asked.
    await (await theFrame(page, 'bare')).click('button')
    await press(TOGGLE)
    expect(await openedOnce(session, page, ['top'])).toEqual(['top'])
    await press(TOGGLE)
    expect(await session.noCard(page)).toBe(null)
  },
})
