import {
  launch,
  type Browser,
  type CDPSession,
  type Frame,
  type Page,
  type Target,
} from 'puppeteer-core'
import { buildOf, executableOf } from './browser-kind.ts'
import { openPrivateWindow } from './private-window.ts'
import { viewport, type Driver, type LaunchSettings } from './driver.ts'
import { eventually } from './eventually.ts'
import { keystrokeOf } from './keystroke.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Would try https first and so double every request.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
]

const proxy = (port: number | undefined): readonly string[] =>
  port === undefined ? [] : [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']

/** Starts Chromium with the built extension. */
export async function launchChromium(settings: LaunchSettings): Promise<Driver> {
  const isRoot = process.getuid?.() === 0
  const browser = await launch({
    executablePath: executableOf('chromium'),
    headless: settings.headless,
    ...(settings.env === undefined ? {} : { env: { ...process.env, ...settings.env } }),
    pipe: true,
    enableExtensions: true,
    defaultViewport: settings.headless ? viewport(1100, 800) : null,
    ...(settings.profile === undefined ? {} : { userDataDir: settings.profile }),
    args: [
      ...quiet,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(settings.anyCertificate === true ? ['--ignore-certificate-errors'] : []),
      // Chromium's emulated scale (`deviceScaleFactor`) breaks its own `highlightsFromPoint`.
      ...(settings.scale === undefined ? [] : [`--force-device-scale-factor=${settings.scale}`]),
      ...proxy(settings.proxyPort),
    ],
  })
  // A kept profile forgets such an extension on restart, its data not: it is loaded again.
  const id = await browser.installExtension(settings.build ?? buildOf('chromium'))
  const collect = JSON.stringify({ extensionId: id, errorCollection: true })
  await onExtensionsPage(
    browser,
    // Else an extension that was loaded unpacked is off after a reload and after a restart.
    'updateProfileConfiguration({ inDeveloperMode: true })',
    `updateExtensionConfiguration(${collect})`,
  )
  for (const path of settings.alongside ?? []) await browser.installExtension(path)
  return driverOf(browser, id)
}

function driverOf(browser: Browser, id: string): Driver {
  const origin = `chrome-extension://${id}`
  return {
    kind: 'chromium',
    browser,
    origin,
    goToExtension: async (page: Page, path: string) => {
      await page.goto(`${origin}/${path}`)
    },
    callInRoot,
    killBackground: async () => {
      const target = await browser.waitForTarget((each) => isWorker(each, origin))
      await (await target.worker())?.close()
    },
    collectGarbage: async (page) => {
      const session = await page.createCDPSession()
      for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
      await session.detach()
    },
    reloadExtension: async () => {
      const before = await browser.waitForTarget((each) => isWorker(each, origin))
      await onExtensionsPage(browser, `reload(${JSON.stringify(id)})`)
      await browser.waitForTarget((each) => each !== before && isWorker(each, origin))
    },
    setAccess: async (granted) => {
      const hostAccess = granted ? 'ON_ALL_SITES' : 'ON_CLICK'
      const update = JSON.stringify({ extensionId: id, hostAccess })
      await onExtensionsPage(browser, `updateExtensionConfiguration(${update})`)
    },
    // What is loaded unpacked may read files from the start.
    allowFiles: () => Promise.resolve(),
    openPrivate: async (url) => {
      await allow(browser, id, 'incognitoAccess')
      return openPrivateWindow(browser, (page) => page.goto(`${origin}/options.html`), url)
    },
    pressShortcut,
    tapWithPen,
    setShortcut: async (commandName, keybinding) => {
      const change = JSON.stringify({ extensionId: id, commandName, keybinding })
      await onExtensionsPage(browser, `updateExtensionCommand(${change})`)
    },
    hasPanelOpen: async () =>
      browser.targets().some((each) => each.url() === `${origin}/sidepanel.html`),
    chooseInMenu: async (_page, _at, command, tab) => {
      // Its menus are out of reach: what a choice sets off is set off by hand.
      const target = await browser.waitForTarget((each) => isWorker(each, origin))
      const click = JSON.stringify({ menuItemId: command, frameId: 0 })
      const worker = await target.worker()
      await worker?.evaluate(`chrome.contextMenus.onClicked.dispatch(${click}, { id: ${tab} })`)
    },
    clipboardText,
    extensionErrors: () => errorsOf(browser, id),
  }
}

const clipboardText: Driver['clipboardText'] = async (page) => {
  const field = await page.evaluateHandle(() => {
    const made = document.createElement('textarea')
    document.body.append(made)
    made.focus()
    return made
  })
  const session = sessionOf(page.mainFrame())
  const paste = { code: 'KeyV', key: 'v', windowsVirtualKeyCode: 86, modifiers: 2 }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...paste, commands: ['paste'] })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...paste })
  const read = () => field.evaluate((element) => element.value)
  const text = await eventually(read, (value) => value !== '')
  await field.evaluate((element) => element.remove())
  return text
}

const tapWithPen: Driver['tapWithPen'] = async (page, { x, y }) => {
  await page.bringToFront()
  const session = sessionOf(page.mainFrame())
  const press = { x, y, pointerType: 'pen', button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press })
}

/** With a native code the browser takes what the page leaves of a key, as it does a keyboard's. */
const pressShortcut: Driver['pressShortcut'] = async (page, keys) => {
  const { alt, shift, control, keyCode, ...key } = keystrokeOf(keys)
  await page.bringToFront()
  const event = {
    ...key,
    modifiers: (alt ? 1 : 0) + (control ? 2 : 0) + (shift ? 8 : 0),
    windowsVirtualKeyCode: keyCode,
    nativeVirtualKeyCode: keyCode,
  }
  const session = sessionOf(page.mainFrame())
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

/** Gives the extension a right that its user can give, and waits until it has been loaded anew. */
async function allow(browser: Browser, id: string, right: string): Promise<void> {
  const origin = `chrome-extension://${id}`
  const before = await browser.waitForTarget((each) => isWorker(each, origin))
  const setting = JSON.stringify({ extensionId: id, [right]: true })
  await onExtensionsPage(browser, `updateExtensionConfiguration(${setting})`)
  await browser.waitForTarget((each) => each !== before && isWorker(each, origin))
}

/**
 * Calls functions of the browser's own page of extensions, which can do for an extension what a
 * user can: reload it, change where it may run, list its errors. Resolves to the last one's answer.
 */
async function onExtensionsPage(browser: Browser, ...calls: readonly string[]): Promise<unknown> {
  const page = await browser.newPage()
  try {
    // A file of that page: it may call the same, and has nothing to draw, which takes a second.
    await page.goto('chrome://extensions/strings.m.js', { waitUntil: 'domcontentloaded' })
    let answer: unknown
    for (const call of calls) answer = await page.evaluate(`chrome.developerPrivate.${call}`)
    return answer
  } finally {
    await page.close()
  }
}

/** Chromium's own `action.setIcon` reports so, and resolves, when a tab has just been closed. */
const closedMeanwhile = /^Unchecked runtime\.lastError: No tab with id: \d+\./

/** And so where a worker that has just been ended was still waiting for the browser. */
const endedMeanwhile = /^Uncaught \(in promise\) Error: No SW\b/

/** The errors that the page of extensions lists: of the manifest, the worker and page scripts. */
async function errorsOf(browser: Browser, id: string): Promise<readonly string[]> {
  const info = await onExtensionsPage(browser, `getExtensionInfo(${JSON.stringify(id)})`)
  const lists = ['manifestErrors', 'runtimeErrors'].map((name) => field(info, name))
  return lists
    .flat()
    .map((error) => `${field(error, 'message')} (${field(error, 'source')})`)
    .filter((error) => !closedMeanwhile.test(error) && !endedMeanwhile.test(error))
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const isWorker = (target: Target, origin: string): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin)

/** Puppeteer keeps a frame's own session to itself; frames of other sites have one each. */
function sessionOf(frame: Frame): CDPSession {
  const session: unknown = Reflect.get(frame, 'client')
  if (isSession(session)) return session
  throw new Error('This version of Puppeteer keeps the session of a frame elsewhere.')
}

const isSession = (value: unknown): value is CDPSession =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'send') === 'function'

const callInRoot: Driver['callInRoot'] = async (frame, host, declaration, args) => {
  const session = sessionOf(frame)
  const { objectId } = host.remoteObject()
  if (objectId === undefined) return undefined
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true })
  const root = node.shadowRoots?.[0]
  if (root === undefined) return undefined
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: String(Reflect.get(frame, '_id')),
    worldName: 'glosslight-tests',
  })
  const resolved = await session.send('DOM.resolveNode', {
    backendNodeId: root.backendNodeId,
    executionContextId,
  })
  const rootId = resolved.object.objectId
  if (rootId === undefined) return undefined
  const called = await session.send('Runtime.callFunctionOn', {
    objectId: rootId,
    functionDeclaration: `function (...args) { return (${declaration})(this, ...args) }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  })
  if (called.exceptionDetails !== undefined) {
    throw new Error(called.exceptionDetails.exception?.description ?? 'the call failed')
  }
  return called.result.value
}
