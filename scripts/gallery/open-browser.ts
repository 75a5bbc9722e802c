import { existsSync, readFileSync } from 'node:fs'

import { launch } from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'

export type BrowserName = 'chromium' | 'firefox'

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox']

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-prefers-reduced-motion',
]

function executable(name: BrowserName): string {
  const list = new URL('../browser-paths.json', import.meta.url)
  const paths: Record<BrowserName, readonly string[]> = JSON.parse(readFileSync(list, 'utf8'))
  const found = paths[name].find((path) => existsSync(path))
  if (found === undefined) throw new Error(`No ${name} found; looked for ${paths[name].join(', ')}`)
  return found
}

/** Pictures and checks are of what stands still. */
const firefoxPrefs = { 'ui.prefersReducedMotion': 1 }

const firefoxForcedColors = {
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': true,
}

/** A headless browser. Forced colours are switched on for the whole of a Firefox. */
export function openBrowser(name: BrowserName, forcedColors = false): Promise<Browser> {
  const executablePath = executable(name)
  if (name === 'chromium') return launch({ executablePath, args: chromiumArgs })
  const extraPrefsFirefox = { ...firefoxPrefs, ...(forcedColors ? firefoxForcedColors : {}) }
  return launch({ browser: 'firefox', executablePath, extraPrefsFirefox })
}
