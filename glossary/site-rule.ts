/**
 * A decision about one scope. `scope` is one of
 * - a host (`news.example.org`), which stands for that host and every host below it;
 * - a page (`https://news.example.org/a?b`), that address alone, without its fragment;
 * - `file:`, every local file.
 */
export interface SiteRule {
  readonly scope: string
  readonly on: boolean
  /** Set by the reader's organisation: it stands above every rule of the reader's for its scope. */
  readonly locked?: boolean
  /** Written by the reader in the list of rules: a switch turns it round and never removes it. */
  readonly byHand?: boolean
}

/** The parts of an address that rules look at. `host` has no port and is lower case. */
export interface SiteAddress {
  readonly scheme: string
  readonly host: string
  /** Scheme, host, port, path and query, without the fragment. */
  readonly page: string
}

/** Whether Glosslight is on at an address, and the rule that decided (none: the default). */
export interface SiteDecision {
  readonly on: boolean
  readonly rule?: SiteRule
}

/** How narrowly a rule names the address; 0 where it does not cover it. A page beats any host. */
function coverage(scope: string, address: SiteAddress): number {
  if (scope === address.page) return Number.MAX_SAFE_INTEGER
  if (scope === 'file:') return address.scheme === 'file' ? 1 : 0
  if (address.host === '') return 0
  const isUnder = address.host === scope || address.host.endsWith(`.${scope}`)
  return isUnder ? scope.length : 0
}

/** Whether a scope covers an address. */
export function covers(scope: string, address: SiteAddress): boolean {
  return coverage(scope, address) > 0
}

/**
 * The narrowest rule that covers the address decides; with none, `byDefault` does.
 *
 * @example decideSite([{ scope: 'example.org', on: false }], { scheme: 'https',
 *   host: 'news.example.org', page: 'https://news.example.org/' }, true).on // false
 */
export function decideSite(
  rules: readonly SiteRule[],
  address: SiteAddress,
  byDefault: boolean,
): SiteDecision {
  let best: SiteRule | undefined
  let bestCoverage = 0
  for (const rule of rules) {
    const covered = coverage(rule.scope, address)
    if (covered > bestCoverage) {
      best = rule
      bestCoverage = covered
    }
  }
  return best === undefined ? { on: byDefault } : { on: best.on, rule: best }
}

/** The scope a switch at this address writes: its host and below, or all local files. */
export function scopeOf(address: SiteAddress): string {
  return address.scheme === 'file' ? 'file:' : address.host
}

/** True where a scope is one page (`https://…`), not a host or `file:`. */
export function isPageScope(scope: string): boolean {
  return scope.includes('://')
}

/** The host that a scope is about: of a page the host in its address, without the port. */
export function hostOf(scope: string): string {
  if (!isPageScope(scope)) return scope
  const authority = scope.slice(scope.indexOf('://') + 3).split(/[/?]/, 1)[0] ?? ''
  return authority.replace(/:\d+$/, '')
}

/** Whether everything `inner` covers is covered by `outer` as well; a scope is within itself. */
export function isWithin(inner: string, outer: string): boolean {
  if (inner === outer) return true
  if (outer === 'file:') return inner.startsWith('file:')
  if (isPageScope(outer) || inner === 'file:') return false
  const host = hostOf(inner)
  return host === outer || host.endsWith(`.${outer}`)
}

/**
 * The rules that hold where an organisation has locked some: rules of the reader's for a locked
 * scope or anything in it do not count.
 */
export function rulesUnder(
  locked: readonly SiteRule[],
  readers: readonly SiteRule[],
): readonly SiteRule[] {
  const free = readers.filter(({ scope }) => !locked.some((rule) => isWithin(scope, rule.scope)))
  return [...free, ...locked]
}

/** What to write for a scope: its rule, or null to remove it. */
export interface RuleChange {
  readonly scope: string
  readonly on: boolean | null
}

/** What a reader asks for with the switch at an address. */
export interface SwitchRequest {
  /** A scope that covers the address. */
  readonly scope: string
  readonly on: boolean
  /** The scope whose rule this takes the place of, where the reader makes one wider or narrower. */
  readonly instead?: string
}

/**
 * The fewest changes to the reader's rules that make `request` so at an address: a rule is written
 * only where the others would decide otherwise, and those that would still are removed. A rule
 * written by hand is never removed: it is turned round.
 *
 * @param rules the reader's own, without what is locked.
 */
export function planSwitch(
  rules: readonly SiteRule[],
  address: SiteAddress,
  request: SwitchRequest,
  byDefault: boolean,
): readonly RuleChange[] {
  const { scope, on, instead } = request
  // Narrower ones that say the opposite here: they would keep the wider scope from holding.
  const opposed = rules.filter(
    (rule) =>
      rule.scope !== scope &&
      (rule.scope === instead || (rule.on !== on && isWithin(rule.scope, scope))) &&
      coverage(rule.scope, address) > 0,
  )
  const changes = opposed.map(({ scope: at, byHand }) => ({ scope: at, on: byHand ? on : null }))
  const changed = new Map(changes.map((change) => [change.scope, change.on]))
  const wider = rules
    .filter((rule) => !isWithin(rule.scope, scope) && changed.get(rule.scope) !== null)
    .map((rule) => ({ ...rule, on: changed.get(rule.scope) ?? rule.on }))
  const own = rules.find((rule) => rule.scope === scope)
  const isSoAnyway = decideSite(wider, address, byDefault).on === on
  if (own !== undefined && isSoAnyway && own.byHand !== true) {
    return [...changes, { scope, on: null }]
  }
  const isWritten = own === undefined ? isSoAnyway : own.on === on
  return isWritten ? changes : [...changes, { scope, on }]
}
