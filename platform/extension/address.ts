import type { SiteAddress } from '../../glossary/site-rule.ts'

/** Why Glosslight cannot run at an address; undefined where it can. */
export type Obstacle = 'browser-page' | 'store' | 'viewer' | 'not-a-page' | 'no-access'

/** Hosts on which browsers refuse every extension. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'support.mozilla.org',
  'sync.services.mozilla.com',
])

/** The parts of a URL that site rules look at, or undefined for a text that is no URL. */
export function readAddress(url: string | undefined): SiteAddress | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  const host = parsed.hostname.toLowerCase().replace(/\.$/, '')
  return { scheme: parsed.protocol.slice(0, -1), host, page: url.split('#', 1)[0] ?? url }
}

/** What stands in the way at an address, judged from the address alone. */
export function obstacleAt(address: SiteAddress | undefined): Obstacle | undefined {
  if (address === undefined) return 'browser-page'
  const { scheme, host } = address
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'file') return 'browser-page'
  if (STORES.has(host)) return 'store'
  if (/\.pdf$/i.test(address.page.split('?', 1)[0] ?? '')) return 'viewer'
  return undefined
}
