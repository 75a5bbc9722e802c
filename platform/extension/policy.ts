import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { SiteRule } from '../../glossary/site-rule.ts'
import { scopeIn } from './site-rules-text.ts'
import { subscriptionAddress } from './subscription-address.ts'

/**
 * What an organisation has decided, from `storage.managed`: docs/policy.md. The browser reads it;
 * nobody can write it from here.
 */

/** What an organisation can switch off. */
const PARTS = [
  /** Subscribing to addresses, and looking for updates of those the reader subscribed to. */
  'subscriptions',
  /** Taking packs from files and addresses. */
  'import',
  /** Making briefings and entries from pages. */
  'briefings',
  /** Writing own entries. */
  'own-entries',
  /** Sharing settings and own entries with the reader's other browsers. */
  'sync',
  /** Restoring a backup. */
  'restore',
] as const

export type Part = (typeof PARTS)[number]

export interface Policy {
  /** Rules that stand above the reader's. */
  readonly sites: readonly SiteRule[]
  readonly siteMode?: 'everywhere' | 'listed'
  /** Whether a pack is used, by its id. */
  readonly packs: ReadonlyMap<string, boolean>
  readonly subscriptions: readonly { readonly url: string; readonly pin?: string }[]
  readonly without: ReadonlySet<Part>
}

/** A field of a policy that says nothing Glosslight understands; it is left out. */
export interface PolicyProblem {
  /** Such as `sites.off[2]`. */
  readonly field: string
  readonly message: string
}

/** No policy at all. */
export const noPolicy: Policy = {
  sites: [],
  packs: new Map(),
  subscriptions: [],
  without: new Set(),
}

/** Whether a policy decides anything. */
export function isThere(policy: Policy): boolean {
  const { sites, siteMode, packs, subscriptions, without } = policy
  return (
    siteMode !== undefined || sites.length + packs.size + subscriptions.length + without.size > 0
  )
}

const FIELDS = ['sites', 'packs', 'subscriptions', 'disabled'] as const
const objectSchema = v.record(v.string(), v.unknown())
const HASH = /^[0-9a-f]{64}$/i

/** Reads a policy field by field, and tells what it cannot use. */
class PolicyReader {
  readonly problems: PolicyProblem[] = []

  no(field: string, message: string): undefined {
    this.problems.push({ field, message })
    return undefined
  }

  object(value: unknown, field: string, known: readonly string[]): Record<string, unknown> {
    if (value === undefined) return {}
    const parsed = v.safeParse(objectSchema, value)
    if (!parsed.success || Array.isArray(value)) {
      this.no(field, 'must be an object')
      return {}
    }
    for (const name of Object.keys(parsed.output)) {
      const place = field === '' ? name : `${field}.${name}`
      if (!known.includes(name)) this.no(place, 'is no field of a policy')
    }
    return parsed.output
  }

  /** Each of a list that `read` understands; the others are told. */
  list<T>(
    value: unknown,
    field: string,
    read: (each: unknown, place: string) => T | undefined,
  ): T[] {
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      this.no(field, 'must be a list')
      return []
    }
    return value.flatMap((each: unknown, index) => read(each, `${field}[${index}]`) ?? [])
  }

  text(value: unknown, field: string): string | undefined {
    return typeof value === 'string' && value !== '' ? value : this.no(field, 'must be a text')
  }

  scope(value: unknown, field: string): string | undefined {
    const text = this.text(value, field)
    if (text === undefined) return undefined
    return scopeIn(text) ?? this.no(field, `“${text}” is no host and no address`)
  }

  subscription(value: unknown, field: string): Policy['subscriptions'][number] | undefined {
    const { url: given, sha256 } = this.object(value, field, ['url', 'sha256'])
    const text = this.text(given, `${field}.url`)
    if (text === undefined) return undefined
    const { url, fault } = subscriptionAddress(text)
    if (url === undefined) return this.no(`${field}.url`, `is no address for packs: ${fault}`)
    if (sha256 === undefined) return { url }
    const isHash = typeof sha256 === 'string' && HASH.test(sha256)
    // Without its pin a subscription would take more than was decided.
    if (!isHash) return this.no(`${field}.sha256`, 'must be 64 hexadecimal digits')
    return { url, pin: sha256.toLowerCase() }
  }
}

function isPart(value: unknown): value is Part {
  return PARTS.some((part) => part === value)
}

function isMode(value: unknown): value is 'everywhere' | 'listed' {
  return value === 'everywhere' || value === 'listed'
}

function onAndOff<T>(
  reader: PolicyReader,
  lists: Record<string, unknown>,
  field: string,
  read: (each: unknown, place: string) => T | undefined,
): Map<T, boolean> {
  const found = new Map<T, boolean>()
  for (const [name, on] of [['on', true] as const, ['off', false] as const]) {
    reader.list(lists[name], `${field}.${name}`, (each, place) => {
      const value = read(each, place)
      if (value === undefined) return undefined
      if (found.has(value) && found.get(value) !== on) {
        return reader.no(place, `“${String(value)}” is in both lists`)
      }
      found.set(value, on)
      return value
    })
  }
  return found
}

/** The policy in whatever an administrator has written: good fields hold in spite of bad ones. */
export function readPolicy(given: unknown): {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
} {
  const reader = new PolicyReader()
  const all = reader.object(given, '', FIELDS)
  const sites = reader.object(all['sites'], 'sites', ['on', 'off', 'mode'])
  const packs = reader.object(all['packs'], 'packs', ['on', 'off'])
  const { mode } = sites
  if (mode !== undefined && !isMode(mode)) reader.no('sites.mode', 'must be everywhere or listed')
  const rules = onAndOff(reader, sites, 'sites', (each, place) => reader.scope(each, place))
  const policy: Policy = {
    sites: [...rules].map(([scope, on]) => ({ scope, on, locked: true })),
    ...(isMode(mode) ? { siteMode: mode } : {}),
    packs: onAndOff(reader, packs, 'packs', (each, place) => reader.text(each, place)),
    subscriptions: reader.list(all['subscriptions'], 'subscriptions', (each, place) =>
      reader.subscription(each, place),
    ),
    without: new Set(
      reader.list(all['disabled'], 'disabled', (each, place) =>
        isPart(each) ? each : reader.no(place, `must be one of: ${PARTS.join(', ')}`),
      ),
    ),
  }
  return { policy, problems: reader.problems }
}

let latest: Promise<ReturnType<typeof readPolicy>> | undefined

/** What the organisation has decided; where no organisation has, Firefox has no such storage. */
export function managed(): Promise<ReturnType<typeof readPolicy>> {
  latest ??= (async () => {
    try {
      return readPolicy(await browser.storage.managed.get(null))
    } catch {
      // Firefox refuses where there is no policy; no other failure is known.
      return readPolicy({})
    }
  })()
  return latest
}

/** Calls back when the policy changes; Firefox reads it at its start alone. */
export function watchPolicy(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area !== 'managed') return
    latest = undefined
    changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
