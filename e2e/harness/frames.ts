import type { Frame, Page } from 'puppeteer-core'

/** The frame whose element has this name, or whose address ends so; undefined while it is away. */
export async function frameOf(page: Page, name: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue
    if (frame.url().endsWith(name)) return frame
    const own = await nameOf(frame).catch(() => '') // It may go while we ask.
    if (own === name) return frame
  }
  return undefined
}

/** As `frameOf`, for a frame that has to be there. */
export async function theFrame(page: Page, name: string): Promise<Frame> {
  const frame = await frameOf(page, name)
  if (frame === undefined) throw new Error(`the page has no frame ${name}`)
  return frame
}

async function nameOf(frame: Frame): Promise<string> {
  const element = await frame.frameElement()
  const name = await element?.evaluate((each) => each.getAttribute('name'))
  return name ?? ''
}
