import { browser } from 'wxt/browser'
import { obstacleAt, readAddress, type Obstacle } from './address.ts'

/**
 * Whether the browser lets Glosslight read from a host. Access to all sites is held from the start,
 * but a reader can take it back, for one host or for all.
 */

function patternOf(url: string): string {
  return `https://${new URL(url).hostname}/*`
}

/** A host that makes no pattern is not one the browser could refuse by a pattern. */
async function mayRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => true)
}

export function hasAccess(url: string): Promise<boolean> {
  return mayRead(patternOf(url))
}

/**
 * Asks the reader for access to the host of an address; to be called in a click and nowhere else.
 * Resolves to true at once, without a question, where access is held: the question whether to
 * subscribe is then Glosslight's own to ask.
 */
export async function askForAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] }).catch(() => false)
}

const ALL = { origins: ['<all_urls>'] }

/**
 * What stands in the way in a tab with this address. Where access was withdrawn, browsers keep the
 * address to themselves, as they do that of their own pages: which it is, only the right tells.
 */
export async function obstacleIn(url: string | undefined): Promise<Obstacle | undefined> {
  const address = readAddress(url)
  const obstacle = obstacleAt(address)
  if (address === undefined && !(await browser.permissions.contains(ALL))) return 'no-access'
  if (address === undefined || obstacle !== undefined || address.scheme === 'file') return obstacle
  return (await mayRead(`${address.scheme}://${address.host}/*`)) ? undefined : 'no-access'
}

/** Asks the reader for access to all sites; to be called in a click and nowhere else. */
export async function askForAllAccess(): Promise<boolean> {
  return browser.permissions.request(ALL).catch(() => false)
}

/** Calls back whenever access is given or taken away; to be called at the background's start. */
export function watchAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}
