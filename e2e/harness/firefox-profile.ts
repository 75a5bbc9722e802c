import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from 'puppeteer-core'
import { executableOf } from './browser-kind.ts'

const kept = fileURLToPath(new URL('../../.output/firefox-profile', import.meta.url))

/** Nobody is at that port: nothing is asked of anybody. */
const nowhere = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

/** Where the profile prepared for this very Firefox is, or will be. */
const prepared = (): string =>
  join(kept, String(Math.floor(statSync(executableOf('firefox')).mtimeMs)))

/**
 * Makes the profile that new ones are copied from, unless this Firefox has one: it was started with
 * once, and nobody has used it. In an empty one Firefox compiles its own scripts and makes its
 * databases, which takes as long as all the rest of a start.
 */
export async function prepareProfile(): Promise<void> {
  const to = prepared()
  if (existsSync(to)) return
  const profile = newProfile()
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executableOf('firefox'),
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: nowhere,
    })
    await (await browser.newPage()).goto('about:blank')
    await browser.close()
    keep(profile, to)
  } finally {
    removeProfile(profile)
  }
}

function keep(profile: string, to: string): void {
  const preferences = join(profile, 'prefs.js')
  const lines = readFileSync(preferences, 'utf8').split('\n')
  // What was for this start alone, and the name of this profile among others.
  const lasting = lines.filter((line) => !/network\.proxy\.|toolkit\.profiles\.storeID/.test(line))
  writeFileSync(preferences, lasting.join('\n'))
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(dirname(to), { recursive: true })
  // A copy that is cut short must not be taken for the whole.
  const copying = `${to}-copying`
  cpSync(profile, copying, { recursive: true, filter: (path) => !isLock(path) })
  renameSync(copying, to)
}

/** Firefox's mark on a profile that is in use, which is a link to nowhere. */
const isLock = (path: string): boolean => /[\\/](lock|\.?parent\.?lock)$/.test(path)

/** A new directory for a profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'glosslight-firefox-'))

/** Firefox may still be writing its last files; what it leaves behind is no reason to fail. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    console.error(`${profile} was left behind:`, error)
  }
}

/** Gives a profile that has never been used what was prepared, where something was. */
export function fillProfile(profile: string): void {
  const isUsed = existsSync(join(profile, 'prefs.js'))
  if (!isUsed && existsSync(prepared())) cpSync(prepared(), profile, { recursive: true })
}
