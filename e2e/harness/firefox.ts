import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { launch, type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { buildOf, executableOf, geckoId, geckoUuid } from './browser-kind.ts'
import { viewport, type Driver, type LaunchSettings } from './driver.ts'
import {
  chooseInMenu,
  clipboardOf,
  isSidebarOpen,
  pressInWindow,
  tapWithPen,
} from './firefox-window.ts'
import { keystrokeOf } from './keystroke.ts'
import { fillProfile, newProfile, removeProfile } from './firefox-profile.ts'
import { openPrivateWindow } from './private-window.ts'

const origin = `moz-extension://${geckoUuid}`

type Preferences = Readonly<Record<string, string | number | boolean>>

const preferences: Preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
  // ESR may install what Mozilla has not signed; other releases only for one session.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // Whoever is asked for a permission says yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#no-remote-settings',
  // A process in reserve is started for every tab, and few are ever used here.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_pbm': false,
}

const proxy = (port: number | undefined): Preferences =>
  port === undefined
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.allow_hijacking_localhost': true,
      }

const looks: Readonly<Record<NonNullable<LaunchSettings['looks']>, Preferences>> = {
  'reduced-motion': { 'ui.prefersReducedMotion': 1 },
  'forced-colors': {
    'browser.display.document_color_use': 2,
    'browser.display.use_system_colors': true,
  },
}

/** Starts Firefox with the built extension. */
export async function launchFirefox(settings: LaunchSettings): Promise<Driver> {
  const profile = settings.profile ?? newProfile()
  fillProfile(profile)
  const browser = await launch({
    browser: 'firefox',
    executablePath: executableOf('firefox'),
    headless: settings.headless,
    ...(settings.env === undefined ? {} : { env: { ...process.env, ...settings.env } }),
    acceptInsecureCerts: settings.anyCertificate ?? false,
    defaultViewport: settings.headless ? viewport(1100, 800) : null,
    userDataDir: profile,
    // Without it no automation may open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      ...proxy(settings.proxyPort),
      ...(settings.looks === undefined ? {} : looks[settings.looks]),
      // Times are rounded to a millisecond otherwise.
      'privacy.reduceTimerPrecision': settings.build === undefined,
      'layout.css.devPixelsPerPx': String(settings.scale ?? 1),
    },
  })
  if (settings.profile === undefined) removeAfter(browser, profile)
  await install(browser, settings.build ?? buildOf('firefox'), settings.profile)
  for (const path of settings.alongside ?? []) await browser.installExtension(path)
  return driverOf(browser)
}

/** Whoever waits for the browser to close waits for its profile to be gone too. */
function removeAfter(browser: Browser, profile: string): void {
  const close = browser.close.bind(browser)
  browser.close = async () => {
    await close()
    removeProfile(profile)
  }
}

function driverOf(browser: Browser): Driver {
  return {
    kind: 'firefox',
    browser,
    origin,
    goToExtension: (page, path) => goToExtension(browser, page, path),
    callInRoot: (frame, host, declaration, args) =>
      callInRoot(browser, frame, host, declaration, args),
    killBackground: async () => {
      await inChrome(browser, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`)
    },
    collectGarbage: () => collectGarbage(browser),
    reloadExtension: async () => {
      await inChrome(
        browser,
        `(await ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID(${JSON.stringify(geckoId)})).reload()`,
      )
    },
    setAccess: async (granted) => {
      const origins = JSON.stringify({ permissions: [], origins: ['<all_urls>'] })
      await inChrome(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          .ExtensionPermissions.${granted ? 'add' : 'remove'}(${JSON.stringify(geckoId)}, ${origins}, ${extension})`,
      )
    },
    allowFiles: async () => {
      await inChrome(browser, allow('internal:fileSchemeAllowed'))
    },
    openPrivate: async (url) => {
      await inChrome(browser, allow('internal:privateBrowsingAllowed'))
      return openPrivateWindow(browser, (page) => goToExtension(browser, page, 'options.html'), url)
    },
    ...handsIn(browser),
    inBrowser: (expression) => inChrome(browser, expression),
    extensionErrors: async () =>
      strings(await inChrome(browser, errorsOfExtension)).filter(
        (error) => !leftMeanwhile.test(error) && !lookedAtEarly.test(error),
      ),
  }
}

/** What a reader does with the browser itself: its keys, menus and sidebar, and a pen. */
function handsIn(
  browser: Browser,
): Pick<
  Driver,
  'pressShortcut' | 'tapWithPen' | 'setShortcut' | 'hasPanelOpen' | 'chooseInMenu' | 'clipboardText'
> {
  const inWindow = (expression: string) => inChrome(browser, expression)
  return {
    pressShortcut: async (page, keys) => {
      await page.bringToFront()
      await pressInWindow(inWindow, keystrokeOf(keys))
    },
    tapWithPen: async (page, spot) => {
      await page.bringToFront()
      await tapWithPen(inWindow, spot)
    },
    setShortcut: async (command, keys) => {
      const change = JSON.stringify({ name: command, shortcut: keys })
      await inWindow(`${extension}.shortcuts.updateCommand(${change})`)
    },
    hasPanelOpen: () => isSidebarOpen(inWindow, geckoId),
    chooseInMenu: async (page, { x, y }, command) => {
      await page.bringToFront()
      await page.mouse.click(x, y, { button: 'right' })
      await chooseInMenu(inWindow, command)
    },
    clipboardText: () => clipboardOf(inWindow),
  }
}

/** Garbage and cycles take turns: what one frees may hold what the other can. */
async function collectGarbage(browser: Browser): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const request of ['child-gc-request', 'child-cc-request']) {
      await inChrome(browser, `Services.obs.notifyObservers(null, '${request}')`)
    }
  }
}

/** Gives the extension a right that its user can give; it is loaded anew by that. */
const allow = (right: string): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const permissions = [${JSON.stringify(right)}]
  await ExtensionPermissions.add(${JSON.stringify(geckoId)}, { permissions, origins: [] })
  await (await AddonManager.getAddonByID(${JSON.stringify(geckoId)})).reload()
})()`

/** For one session, or for good into a profile that is kept and does not have it yet. */
async function install(
  browser: Browser,
  build: string,
  profile: string | undefined,
): Promise<void> {
  if (profile === undefined) return void (await browser.installExtension(build))
  if (existsSync(join(profile, 'extensions', `${geckoId}.xpi`))) return
  const path = join(profile, 'to-install.xpi')
  writeFileSync(path, zipped(build))
  await send(browser, 'webExtension.install', {
    extensionData: { type: 'archivePath', path },
    'moz:permanent': true,
  })
}

function zipped(directory: string): Uint8Array {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return zipSync(
    Object.fromEntries(
      files.map((file) => [relative(directory, file).replaceAll('\\', '/'), readFileSync(file)]),
    ),
  )
}

const extension = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`

/**
 * Firefox's own words on a page that went away, or into the cache of pages, while it waited for an
 * answer or ran a script.
 */
const leftMeanwhile =
  /^(Promise (rejected|resolved) after context unloaded|Promise resolved while context is inactive|Script terminated by timeout)/

/** Its words on a test that looks at a page of ours while that is still loading. */
const lookedAtEarly = /^Layout was forced before the page was fully loaded/

/** Messages of the browser's own console whose source is a file of the extension. */
const errorsOfExtension = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter((message) => message.sourceName.startsWith(${JSON.stringify(origin)}))
  .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')')`

/** Puppeteer's own `goto` waits for an event that never comes for such a page. */
async function goToExtension(browser: Browser, page: Page, path: string): Promise<void> {
  const context = contextOf(page.mainFrame())
  await send(browser, 'browsingContext.navigate', {
    context,
    url: `${origin}/${path}`,
    wait: 'none',
  })
  await page.waitForFunction(
    (start: string) => location.href.startsWith(start) && document.readyState === 'complete',
    { polling: 20, timeout: 10_000 },
    `${origin}/`,
  )
}

async function callInRoot(
  browser: Browser,
  frame: Frame,
  host: ElementHandle,
  declaration: string,
  args: readonly string[],
): Promise<unknown> {
  const target = { context: contextOf(frame), sandbox: 'glosslight-tests' }
  const described = await send(browser, 'script.callFunction', {
    functionDeclaration: '(host) => host',
    arguments: [{ sharedId: sharedIdOf(host) }],
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const sharedId = at(described, 'result', 'value', 'shadowRoot', 'sharedId')
  if (typeof sharedId !== 'string') return undefined
  const answer = await send(browser, 'script.callFunction', {
    functionDeclaration: `async (...args) => JSON.stringify(await (${declaration})(...args))`,
    arguments: [{ sharedId }, ...args.map((value) => ({ type: 'string', value }))],
    target,
    awaitPromise: true,
  })
  return parsed(answer)
}

/** Evaluates an expression with the browser's own rights. */
async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = at(tree, 'contexts', '0', 'context')
  const answer = await send(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context },
    awaitPromise: true,
  })
  return parsed(answer)
}

function parsed(answer: unknown): unknown {
  const problem = at(answer, 'exceptionDetails', 'text')
  if (problem !== undefined) throw new Error(String(problem))
  const json = at(answer, 'result', 'value')
  return typeof json === 'string' ? JSON.parse(json) : undefined
}

/** Sends a WebDriver BiDi command; Puppeteer has the connection, not in its types. */
async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  const connection: unknown = Reflect.get(browser, 'connection')
  if (typeof connection !== 'object' || connection === null) throw new Error('no BiDi connection')
  const command: unknown = Reflect.get(connection, 'send')
  if (typeof command !== 'function') throw new Error('no BiDi connection')
  return at(await Reflect.apply(command, connection, [method, params]), 'result')
}

/** The id by which BiDi knows an element; Puppeteer's types leave the method out. */
function sharedIdOf(host: ElementHandle): unknown {
  const method: unknown = Reflect.get(host, 'remoteValue')
  return typeof method === 'function' ? at(Reflect.apply(method, host, []), 'sharedId') : undefined
}

function contextOf(frame: Frame): string {
  const id: unknown = Reflect.get(frame, '_id')
  if (typeof id === 'string') return id
  throw new Error('This version of Puppeteer keeps the id of a frame elsewhere.')
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
    value,
  )
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : []
