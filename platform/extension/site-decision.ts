import { decideSite, scopeOf, type SiteDecision } from '../../glossary/site-rule.ts'
import { obstacleAt, readAddress } from './address.ts'
import { onByDefault, rulesIn, type Kept } from './storage.ts'

/** Whether Glosslight is on at an address. Addresses it cannot run at are off without a rule. */
export function decideAt(url: string, kept: Kept): SiteDecision {
  const address = readAddress(url)
  if (address === undefined || obstacleAt(address) !== undefined) return { on: false }
  return decideSite(rulesIn(kept), address, onByDefault(kept))
}

/** The scope that the switch at an address writes; empty where there is none. */
export function scopeAt(url: string): string {
  const address = readAddress(url)
  return address === undefined ? '' : scopeOf(address)
}

/** A frame is on where both its own site and the tab's are; `about:blank` goes with the tab. */
export function frameIsOn(frameUrl: string, topUrl: string, kept: Kept): boolean {
  if (!decideAt(topUrl, kept).on) return false
  const scheme = readAddress(frameUrl)?.scheme
  return scheme === 'http' || scheme === 'https' ? decideAt(frameUrl, kept).on : true
}
