import { expect } from 'vitest'
import { eventually } from '../../harness/eventually.ts'
import { theFrame } from '../../harness/frames.ts'
import { defineCase } from '../../harness/page-case.ts'
import { hover, leave } from '../../harness/pointer.ts'

const NEXT = 'Alt+Shift+Period'

defineCase(import.meta.url, {
  title: 'a frame too small for a card, which is drawn in the top frame',
  group: 'frames',
  marks: [],
  frames: { small: ['WCIT', 'ITRs', 'ITU'] },
  changesItself: true,
  steps: async ({ session, page }) => {
    const frame = await theFrame(page, 'small')
    const press = (keys: string) => session.driver.pressShortcut(page, keys)
    await hover(page, 'ITRs', 0, frame)
    const card = await session.cardWith(page, 'International Telecommunication Regulations')
    expect(card.frame).toBe(page.mainFrame())
    expect(await session.cardIn(frame)).toBe(false)
    const height = await page.evaluate(() => innerHeight)
    const bottom = async () => {
      const rect = (await session.card(page))?.rect
      return rect === undefined ? undefined : Math.round(rect.y + rect.height)
    }
    // It slides up to the edge.
    expect(await eventually(bottom, (at) => at === height)).toBe(height)
    await leave(page)
    expect(await session.noCard(page)).toBe(null)
    // By key the focus goes up into the card, and steps go on through the frame's own terms.
    await frame.click('button')
    await press(NEXT)
    await session.cardWith(page, 'World Conference')
    await press(NEXT)
    await session.cardWith(page, 'International Telecommunication Regulations')
    await page.keyboard.press('ArrowRight')
    const third = await session.cardWith(page, 'The body whose role in the Internet')
    expect(third.frame).toBe(page.mainFrame())
    await page.keyboard.press('Escape')
    expect(await session.noCard(page)).toBe(null)
  },
})
