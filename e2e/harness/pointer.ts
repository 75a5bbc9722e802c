import type { Page } from 'puppeteer-core'
import { spotOf, type Spot } from './marks.ts'
import type { View } from './own-world.ts'

/** Where a frame's viewport begins in the page's. */
async function offsetOf(view: View): Promise<{ x: number; y: number }> {
  if (!('parentFrame' in view)) return { x: 0, y: 0 }
  const parent = view.parentFrame()
  const element = await view.frameElement()
  if (parent === null || element === null) return { x: 0, y: 0 }
  const outer = await offsetOf(parent)
  const inner = await element.evaluate((frame) => {
    const { x, y } = frame.getBoundingClientRect()
    return { x: x + frame.clientLeft, y: y + frame.clientTop }
  })
  return { x: outer.x + inner.x, y: outer.y + inner.y }
}

/** The middle of a spot of a document, in the page's viewport. */
export async function pointIn(view: View, spot: Spot): Promise<{ x: number; y: number }> {
  const { x, y } = await offsetOf(view)
  return { x: x + spot.x + spot.width / 2, y: y + spot.y + spot.height / 2 }
}

/** Moves the real pointer to the `nth` mark with this text, as a hand does: in steps. */
export async function hover(page: Page, text: string, nth = 0, view: View = page): Promise<void> {
  await page.bringToFront()
  const point = await pointIn(view, await spotOf(view, text, nth))
  await page.mouse.move(Math.max(2, point.x - 60), Math.max(2, point.y - 30))
  await page.mouse.move(point.x, point.y, { steps: 6 })
}

/** Moves the pointer to the page's far corner, off every mark and card. */
export async function leave(page: Page): Promise<void> {
  await page.bringToFront()
  await page.mouse.move(2, 2, { steps: 4 })
}
