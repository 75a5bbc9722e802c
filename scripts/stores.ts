/**
 * Takes the pictures for the stores from the real product: `npm run stores`, after `npm run build`,
 * or `npm run stores -- fr ja` for some languages only. At the sizes the stores ask for, into
 * `.output/stores/<language>/`.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { viewport } from '../e2e/harness/driver.ts'
import { eventually, pause } from '../e2e/harness/eventually.ts'
import { marks, spotOf } from '../e2e/harness/marks.ts'
import { hover } from '../e2e/harness/pointer.ts'
import { Session } from '../e2e/harness/session.ts'
import { root } from './run.ts'

const SCREEN = [1280, 800] as const
const PROMO = [440, 280] as const
const term = 'ITRs'
const SETTLED = 500

const dataOf = (path: string): string =>
  `data:image/png;base64,${readFileSync(path).toString('base64')}`

/** A page that shows pictures of the product on the colour of its icon. */
function frame(width: number, height: number, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; display: grid;
      place-items: center; background: #e9eef4; color: #1c2733;
      font: 600 34px/1.2 system-ui, sans-serif }
    img { border-radius: 10px; box-shadow: 0 6px 30px #1c273340 }
  </style>${content}`
}

async function shoot(page: Page, size: readonly [number, number], path: string): Promise<void> {
  await page.setViewport(viewport(...size))
  await pause(SETTLED)
  await page.screenshot({ path, captureBeyondViewport: false })
}

async function compose(
  session: Session,
  size: readonly [number, number],
  content: string,
  path: string,
): Promise<void> {
  const page = await session.newPage()
  await page.setViewport(viewport(...size))
  await page.setContent(frame(...size, content))
  await shoot(page, size, path)
  await page.close()
}

async function takePage(session: Session, page: Page, path: string): Promise<void> {
  await page.setViewport(viewport(...SCREEN))
  await eventually(
    () => marks(page),
    (texts) => texts.includes(term),
    10_000,
  )
  const { y } = await spotOf(page, term)
  await page.evaluate((top) => scrollBy(0, top), y - 200)
  await hover(page, term)
  await session.cardWith(page, 'Regulations', 10_000)
  await shoot(page, SCREEN, path)
}

async function takePopup(session: Session, page: Page, folder: string): Promise<void> {
  const popup = await session.openPopup(page)
  await eventually(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes(term),
    10_000,
  )
  await shoot(popup, [380, 600], `${folder}/popup-alone.png`)
  await popup.close()
  const shown = `<img height="600" src="${dataOf(`${folder}/popup-alone.png`)}">`
  await compose(session, SCREEN, shown, `${folder}/popup.png`)
}

async function takePromo(session: Session, folder: string): Promise<void> {
  const icon = `<img style="box-shadow:none" width="72" src="${dataOf(`${root}public/icon/128.png`)}">`
  const page = `<img width="400" style="position:absolute;left:20px;top:122px" src="${dataOf(`${folder}/page.png`)}">`
  const name = `<div style="position:absolute;top:24px;left:28px;display:flex;gap:16px;align-items:center">${icon} Glosslight</div>`
  await compose(session, PROMO, name + page, `${folder}/promo.png`)
}

async function takeAll(language: string): Promise<void> {
  const folder = `${root}.output/stores/${language}`
  mkdirSync(folder, { recursive: true })
  // Where Chromium on Linux looks for its own language.
  process.env['LC_ALL'] = `${language}.UTF-8`
  process.env['LANGUAGE'] = language
  const session = await Session.start('chromium', { scale: 1 })
  try {
    const spoken = String(await session.inExtension('browser.i18n.getUILanguage()'))
    if (!spoken.startsWith(language.slice(0, 2))) {
      console.error(`NO PICTURES in ${language}: this Chromium speaks ${spoken} (chromium-l10n?)`)
      process.exitCode = 1
      return
    }
    const page = await session.open('//news.example.org/news/')
    await takePage(session, page, `${folder}/page.png`)
    await takePopup(session, page, folder)
    const options = await session.openExtensionPage('options.html')
    await shoot(options, SCREEN, `${folder}/options.png`)
    await takePromo(session, folder)
  } finally {
    await session.close()
  }
  console.log(`Pictures: .output/stores/${language}/`)
}

const asked = process.argv.slice(2)
const languages = asked.length > 0 ? asked : readdirSync(`${root}public/_locales`)
for (const language of languages) await takeAll(language)
