// Shows Glosslight at work in a real browser: `npm start`, `npm start -- firefox`.
import { executableOf, type BrowserKind } from '../e2e/harness/browser-kind.ts'
import { Session } from '../e2e/harness/session.ts'
import { buildCommands } from './build.ts'
import { runAll } from './run.ts'
import { showWithoutDisplay } from './show-without-display.ts'
import { isStale } from './stale.ts'

function chosenBrowser(): BrowserKind {
  const [name = 'chromium'] = process.argv.slice(2)
  if (name === 'chromium' || name === 'firefox') return name
  throw new Error(`"${name}" is no browser of ours: npm start, or npm start -- firefox`)
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Opens a window and stays until it is closed or Ctrl-C is pressed. */
async function showOnDisplay(kind: BrowserKind): Promise<void> {
  const session = await Session.start(kind, { headless: false, open: true })
  const page = await session.newPage()
  await page.goto(`${session.serverUrl}news/`)
  console.log(`\nGlosslight runs in ${kind} on ${page.url()}`)
  console.log('Rest the pointer on an underlined term; the outcome is behind the toolbar button.')
  console.log('Close the window or press Ctrl-C to end.')
  await new Promise<void>((resolve) => {
    session.driver.browser.once('disconnected', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  await session.close()
}

async function start(): Promise<number> {
  const kind = chosenBrowser()
  executableOf(kind) // Says how to get the browser before anything is built.
  const build = `.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`
  if (isStale(build)) {
    const code = await runAll(buildCommands)
    if (code !== 0) return code
  }
  if (!hasDisplay()) return showWithoutDisplay(kind)
  await showOnDisplay(kind)
  return 0
}

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
