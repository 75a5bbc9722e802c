import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'puppeteer-core'

import { listFixtures, openFrame, showState } from './frame-page.ts'
import { openBrowser } from './open-browser.ts'
import type { BrowserName } from './open-browser.ts'
import type { FixtureListing } from '../../components/gallery/frame-request.ts'
import type { Surface } from '../../components/gallery/fixture.ts'

export interface ShotsRequest {
  readonly url: string
  readonly browser: BrowserName
  readonly folder: string
  /** Only fixtures whose title begins so. */
  readonly only: string
  readonly locale: string
  readonly theme: 'light' | 'dark'
  readonly forcedColors: boolean
  /** Instead of the widths the surface is made for. */
  readonly width?: number
}

const sizes: Record<Surface, readonly [number, number]> = {
  card: [420, 560],
  popup: [380, 600],
  panel: [360, 720],
  page: [1000, 720],
}

const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

async function shootState(
  page: Page,
  request: ShotsRequest,
  fixture: FixtureListing,
  state: string,
) {
  const [width, height] = sizes[fixture.surface]
  await page.setViewport({ width: request.width ?? width, height, deviceScaleFactor: 1.5 })
  await showState(page, {
    fixture: fixture.title,
    state,
    theme: request.theme,
    locale: request.locale,
  })
  const look = request.forcedColors ? 'forced' : request.theme
  const parts = [
    fixture.title,
    state,
    look,
    request.locale,
    ...(request.width === undefined ? [] : [String(request.width)]),
  ]
  const name = `${slug(parts.join(' '))}.${request.browser}.png`
  await page.screenshot({ path: join(request.folder, name), fullPage: fixture.surface === 'page' })
  return name
}

/** Renders every state to a PNG; returns the names of the files written. */
export async function takeShots(request: ShotsRequest): Promise<readonly string[]> {
  await mkdir(request.folder, { recursive: true })
  const browser = await openBrowser(request.browser, request.forcedColors)
  try {
    const page = await openFrame(browser, request.url)
    if (request.forcedColors && request.browser === 'chromium') {
      const session = await page.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      })
    }
    const names: string[] = []
    for (const fixture of await listFixtures(page)) {
      if (!fixture.title.startsWith(request.only)) continue
      for (const state of fixture.states) {
        names.push(await shootState(page, request, fixture, state))
      }
    }
    return names
  } finally {
    await browser.close()
  }
}
