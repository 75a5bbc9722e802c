import { covers, type SiteAddress } from './site-rule.ts'

/** On which sites a pack is used; scopes as in `SiteRule`. */
export interface PackSites {
  /** True: on these and nowhere else. False: everywhere but on these. */
  readonly only: boolean
  readonly scopes: readonly string[]
}

/**
 * Whether a pack is used at an address. Without sites, or with none named, it is used everywhere;
 * one that is limited to some is not used where there is no address to tell by.
 *
 * @example isUsedAt({ only: true, scopes: ['example.org'] }, { scheme: 'https',
 *   host: 'news.example.org', page: 'https://news.example.org/' }) // true
 */
export function isUsedAt(sites: PackSites | undefined, address: SiteAddress | undefined): boolean {
  if (sites === undefined || sites.scopes.length === 0) return true
  const isNamed = address !== undefined && sites.scopes.some((scope) => covers(scope, address))
  return isNamed === sites.only
}
