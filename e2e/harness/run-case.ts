import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { eventually } from './eventually.ts'
import { frameOf } from './frames.ts'
import { marks, marksOnce } from './marks.ts'
import type { View } from './own-world.ts'
import type { PageCase } from './page-case.ts'
import { seenBy } from './page-watch.ts'
import { paintedPixels } from './pixels.ts'
import { hover } from './pointer.ts'
import type { Session } from './session.ts'

/** Opens the page of a case and checks all that its definition states. */
export async function runCase(session: Session, folder: string, each: PageCase): Promise<void> {
  prepare(session, folder, each)
  const { host = 'page.example.org', file = '' } = each
  const start = session.problems.length
  const page = await session.open(`//${host}/${folder}/${file}`)
  try {
    await checkMarks(page, each)
    await checkFrames(page, each)
    for (const [text, part] of Object.entries(each.cards ?? {})) {
      await checkCard(session, page, text, part)
    }
    await each.steps?.({ session, page })
    if (each.poisoned !== true) await checkPage(page, each)
    for (const count of await paintedPixels(page, each.paints ?? [])) {
      expect(count).toBeGreaterThan(4)
    }
  } finally {
    await page.close()
  }
  const problems = session.problems.slice(start).map(({ text }) => text)
  expect(problems.filter((text) => each.ownProblems?.test(text) !== true)).toEqual([])
}

/** Waits for exactly these marks. */
export async function expectMarks(view: View, expected: readonly string[]): Promise<void> {
  expect(await marksOnce(view, expected)).toEqual(expected)
}

function prepare({ server }: Session, folder: string, { headers, make }: PageCase): void {
  if (headers !== undefined) server.sendHeaders(`/${folder}/`, headers)
  for (const [file, content] of Object.entries(make ?? {})) {
    server.make(`/${folder}/${file}`, content)
  }
}

async function checkMarks(page: Page, { marks: expected, within }: PageCase): Promise<void> {
  if (typeof expected !== 'number') {
    expect(await marksOnce(page, expected, within)).toEqual(expected)
    return
  }
  const count = async () => (await marks(page)).length
  expect(await eventually(count, (found) => found === expected, within)).toBe(expected)
}

async function checkFrames(page: Page, { frames, within }: PageCase): Promise<void> {
  for (const [end, expected] of Object.entries(frames ?? {})) {
    const found = await eventually(
      () => marksOfFrame(page, end),
      (texts) => texts?.join('\n') === expected.join('\n'),
      within,
    )
    expect(found, `marks of the frame ${end}`).toEqual(expected)
  }
}

async function marksOfFrame(page: Page, end: string): Promise<readonly string[] | undefined> {
  const frame = await frameOf(page, end)
  return frame === undefined ? undefined : marks(frame)
}

async function checkCard(session: Session, page: Page, text: string, part: string): Promise<void> {
  await hover(page, text)
  expect((await session.cardWith(page, part)).rect.width).toBeGreaterThan(200)
  await page.keyboard.press('Escape')
  expect(await session.noCard(page)).toBe(null)
}

async function checkPage(page: Page, each: PageCase): Promise<void> {
  const seen = await seenBy(page)
  if (each.changesItself !== true) expect(seen.now).toBe(seen.before)
  const violations = seen.violations.filter((text) => each.ownViolations?.test(text) !== true)
  expect(violations).toEqual([])
  expect(seen.messages.filter((text) => each.ownMessages?.test(text) !== true)).toEqual([])
}
