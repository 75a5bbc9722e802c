import { type Browser, launch as launchBrowser } from 'puppeteer-core'
import { type BrowserKind, executableOf } from '../../e2e/harness/browser-kind.ts'

/** Slow finders hold a page for minutes. */
const PATIENCE = 600_000

/** Starts a headless browser with a fresh profile and nothing going on in the background. */
export async function launch(kind: BrowserKind): Promise<Browser> {
  const executablePath = executableOf(kind)
  if (kind === 'firefox') {
    return launchBrowser({
      browser: 'firefox',
      executablePath,
      headless: true,
      protocolTimeout: PATIENCE,
      extraPrefsFirefox: {
        'privacy.reduceTimerPrecision': false,
        'dom.max_script_run_time': 0,
        'app.update.enabled': false,
        'browser.safebrowsing.malware.enabled': false,
        'browser.safebrowsing.phishing.enabled': false,
      },
    })
  }
  return launchBrowser({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  })
}
