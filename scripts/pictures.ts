/**
 * Takes the pictures of the documentation from the real product: `node scripts/pictures.ts`, after
 * `npm run build`. Everything in them is as a reader has it, at two device pixels to each pixel.
 */
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { viewport } from '../e2e/harness/driver.ts'
import { eventually, pause } from '../e2e/harness/eventually.ts'
import { marks, spotOf } from '../e2e/harness/marks.ts'
import { hover } from '../e2e/harness/pointer.ts'
import { press } from '../e2e/harness/popup.ts'
import { Session } from '../e2e/harness/session.ts'
import { root } from './run.ts'

const folder = 'docs/images'
const term = 'ITRs'
/** What a card, a popup or a page has faded in by. */
const SETTLED = 500

type Scheme = 'light' | 'dark'

const nameOf = (what: string, scheme: Scheme): string =>
  `${root}${folder}/${what}${scheme === 'dark' ? '-dark' : ''}.png`

/** Chooses the theme as a reader does, in the options. */
async function choose(session: Session, page: Page, scheme: Scheme): Promise<void> {
  await session.inExtension(`browser.storage.local.set({ 'setting:theme': '${scheme}' })`)
  await page.reload()
  await eventually(
    () => marks(page),
    (texts) => texts.includes(term),
    10_000,
  )
}

/** The page with a card on it. */
async function takePage(session: Session, page: Page, scheme: Scheme): Promise<void> {
  await choose(session, page, scheme)
  const { y } = await spotOf(page, term)
  await page.evaluate((top) => scrollBy(0, top), y - 96)
  await hover(page, term)
  await session.cardWith(page, 'Regulations', 10_000)
  await pause(SETTLED)
  await page.screenshot({ path: nameOf('page', scheme), captureBeyondViewport: false })
  await page.keyboard.press('Escape')
}

async function takePopup(session: Session, page: Page, scheme: Scheme): Promise<void> {
  const popup = await session.openPopup(page)
  await popup.setViewport(viewport(380, 600))
  await eventually(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes(term),
    10_000,
  )
  await pause(SETTLED)
  await popup.screenshot({ path: nameOf('popup', scheme) })
  await popup.close()
}

async function takeOptions(session: Session, scheme: Scheme): Promise<void> {
  const options = await session.openExtensionPage('options.html')
  await options.setViewport(viewport(1000, 520))
  await press(options, 'Briefings')
  await pause(SETTLED)
  await options.screenshot({ path: nameOf('options', scheme) })
  await options.close()
}

mkdirSync(`${root}${folder}`, { recursive: true })
const session = await Session.start('chromium', { scale: 2 })
try {
  const page = await session.open('//news.example.org/news/')
  await page.setViewport(viewport(1100, 640))
  for (const scheme of ['light', 'dark'] as const) {
    await takePage(session, page, scheme)
    await takePopup(session, page, scheme)
    await takeOptions(session, scheme)
  }
} finally {
  await session.close()
}
console.log(`Pictures: ${folder}/`)
