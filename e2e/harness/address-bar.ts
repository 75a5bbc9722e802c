import type { Session } from './session.ts'

/** A line below the address bar. */
export interface OfferedLine {
  readonly content: string
  readonly description: string
}

/** The service worker of Chromium, whose events can be set off by hand. */
export async function inWorker(session: Session, expression: string): Promise<unknown> {
  const target = await session.driver.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(session.driver.origin),
  )
  return (await target.worker())?.evaluate(expression)
}

function inFirefox(session: Session, expression: string): Promise<unknown> {
  const { inBrowser } = session.driver
  if (inBrowser === undefined) throw new Error('this browser has no way in')
  return inBrowser(`(async () => {
    const front = Services.wm.getMostRecentWindow('navigator:browser')
    return ${expression}
  })()`)
}

/** What Firefox's own bar shows of the extension for a text typed into it. */
const linesInBar = (text: string) => `await (async () => {
  front.gURLBar.focus()
  front.gURLBar.value = ${JSON.stringify(text)}
  front.gURLBar.startQuery({ allowAutofill: false, resetSearchState: true, searchString: front.gURLBar.value })
  const { results } = await front.gURLBar.lastQueryContextPromise
  return results
    .filter(({ payload }) => payload.keyword === 'gl')
    .map(({ payload, heuristic }) => ({ content: payload.content, description: payload.title, heuristic }))
})()`

/**
 * What the address bar offers for `gl` and a text. In Chromium, whose bar no automation reaches, the
 * extension is told of the text by its event.
 */
export async function offeredFor(session: Session, text: string): Promise<readonly OfferedLine[]> {
  const asked =
    session.kind === 'firefox'
      ? inFirefox(session, linesInBar(`gl ${text}`))
      : inWorker(
          session,
          `new Promise((offer) => {
            chrome.omnibox.onInputStarted.dispatch()
            chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, offer)
          })`,
        )
  const lines = await asked
  return isLines(lines) ? lines : []
}

const isLines = (value: unknown): value is readonly OfferedLine[] =>
  Array.isArray(value) &&
  value.every((line) => typeof line === 'object' && line !== null && 'content' in line)

/** Presses Enter on a text in the address bar of the tab in front. */
export async function enterInBar(
  session: Session,
  text: string,
  disposition: 'currentTab' | 'newForegroundTab' = 'currentTab',
): Promise<void> {
  if (session.kind === 'chromium') {
    const event = `${JSON.stringify(text)}, ${JSON.stringify(disposition)}`
    await inWorker(session, `chrome.omnibox.onInputEntered.dispatch(${event})`)
    return
  }
  await offeredFor(session, text)
  const alt = disposition === 'newForegroundTab'
  await inFirefox(
    session,
    `void front.gURLBar.handleCommand(new front.KeyboardEvent('keydown', { key: 'Enter', altKey: ${alt} }))`,
  )
}
