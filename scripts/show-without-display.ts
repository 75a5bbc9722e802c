import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { BrowserKind } from '../e2e/harness/browser-kind.ts'
import { viewport } from '../e2e/harness/driver.ts'
import { eventually, pause } from '../e2e/harness/eventually.ts'
import { marks } from '../e2e/harness/marks.ts'
import { hover } from '../e2e/harness/pointer.ts'
import { Session } from '../e2e/harness/session.ts'
import { root } from './run.ts'

const pictures = '.output/demo'
const term = 'ITRs'

/**
 * The demonstration for a machine without a display: prints what a reader would see on the sample
 * page, and leaves pictures of it. Resolves to the exit code.
 */
export async function showWithoutDisplay(kind: BrowserKind): Promise<number> {
  mkdirSync(`${root}${pictures}`, { recursive: true })
  console.log(`\nNo display: showing Glosslight in headless ${kind}.`)
  const session = await Session.start(kind, { scale: 2 })
  try {
    const page = await session.open('//news.example.org/news/')
    await page.setViewport(viewport(1280, 860))
    await showTerms(page)
    await showCard(session, page)
    await showOutcome(session, page)
  } finally {
    await session.close()
  }
  console.log(`\nPictures: ${pictures}/page.png, card.png, popup.png`)
  return 0
}

async function showTerms(page: Page): Promise<void> {
  const found = await eventually(
    () => marks(page),
    (texts) => texts.includes(term),
    10_000,
  )
  if (found.length === 0) throw new Error('No term was marked on the sample page.')
  const counts = Map.groupBy(found, (text) => text)
  console.log(`\nTerms found on ${page.url()}`)
  for (const [text, all] of counts)
    console.log(`  ${text}${all.length > 1 ? ` ×${all.length}` : ''}`)
  await page.screenshot({ path: `${root}${pictures}/page.png` })
}

async function showCard(session: Session, page: Page): Promise<void> {
  await hover(page, term)
  const card = await session.cardWith(page, term, 10_000)
  console.log(`\nThe card of ${term}\n${indented(card.text)}`)
  await pause(400) // It fades in.
  await page.screenshot({ path: `${root}${pictures}/card.png` })
}

async function showOutcome(session: Session, page: Page): Promise<void> {
  const popup = await session.openPopup(page)
  await popup.setViewport(viewport(380, 600))
  const text = await eventually(
    () => popup.evaluate(() => document.body.innerText),
    (shown) => shown.includes('As of'),
    10_000,
  )
  console.log(`\nThe outcome, in the popup\n${indented(text)}`)
  await popup.screenshot({ path: `${root}${pictures}/popup.png` })
}

const indented = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n')
