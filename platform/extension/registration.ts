import { browser } from 'wxt/browser'
import { hostOf, isPageScope, isWithin, type SiteRule } from '../../glossary/site-rule.ts'

/** The script and the sheet that every frame on gets. */
export const PAGE_SCRIPT = '/page.js'
export const PAGE_SHEET = '/assets/marks.css'
export const PART_SCRIPTS = { senses: '/senses.js', card: '/hovercard.js' } as const

interface Registration {
  readonly id: string
  readonly js: ['/page.js']
  readonly css: ['/assets/marks.css']
  readonly allFrames: true
  readonly matchOriginAsFallback: true
  readonly runAt: 'document_idle'
  readonly persistAcrossSessions: true
  readonly matches: string[]
  readonly excludeMatches: string[]
}

/** An address (`127.0.0.1`, `[::1]`) has no hosts below it, and `*.` before it is no pattern. */
const IP = /^(\[.*\]|[\d.]+)$/

function patternsOf(scope: string): string[] {
  if (scope === 'file:') return ['file:///*']
  if (isPageScope(scope)) return [pagePattern(scope)]
  return IP.test(scope) ? [`*://${scope}/*`] : [`*://${scope}/*`, `*://*.${scope}/*`]
}

/** Firefox knows no ports in patterns; the page itself is told apart when its script starts. */
function pagePattern(page: string): string {
  const [start = '', rest = ''] = page.split('://', 2)
  return `${start}://${hostOf(page)}${rest.slice(rest.search(/[/?]|$/))}`
}

/** Patterns that leave out this scope and nothing beside it. */
function exactPatternsOf(scope: string): string[] {
  return isPageScope(scope) && (scope.includes('*') || pagePattern(scope) !== scope)
    ? []
    : patternsOf(scope)
}

function isBelow(inner: string, outer: string): boolean {
  return inner !== outer && isWithin(inner, outer)
}

/**
 * What to register so that nothing at all is injected where the rules say off: one registration
 * for the web less the scopes that are off, and one for each scope on again below one of those.
 */
export function registrationsFor(rules: readonly SiteRule[], byDefault: boolean): Registration[] {
  const off = rules.filter(({ on }) => !on)
  const on = rules.filter(
    (rule) => rule.on && (!byDefault || off.some(({ scope }) => isBelow(rule.scope, scope))),
  )
  const shared: Omit<Registration, 'id' | 'matches' | 'excludeMatches'> = {
    js: [PAGE_SCRIPT],
    css: [PAGE_SHEET],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  }
  const general: Registration = {
    ...shared,
    id: 'everywhere',
    matches: ['<all_urls>'],
    excludeMatches: off.flatMap(({ scope }) => exactPatternsOf(scope)),
  }
  const narrower = on.flatMap(({ scope }): Registration[] => {
    const matches = patternsOf(scope)
    const inner = off.filter((rule) => isBelow(rule.scope, scope))
    const excludeMatches = inner.flatMap((rule) => exactPatternsOf(rule.scope))
    return [{ ...shared, id: `on ${scope}`, matches, excludeMatches }]
  })
  return byDefault ? [general, ...narrower] : narrower
}

let latest: Promise<void> = Promise.resolve()

/** Makes the browser's registrations those of the rules; calls queue up behind each other. */
export function register(rules: readonly SiteRule[], byDefault: boolean): Promise<void> {
  latest = latest
    .catch(() => undefined)
    .then(async () => {
      const wanted = registrationsFor(rules, byDefault)
      const present = await browser.scripting.getRegisteredContentScripts()
      const ids = new Set(present.map(({ id }) => id))
      const kept = new Set(wanted.map(({ id }) => id))
      const gone = [...ids].filter((id) => !kept.has(id))
      if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
      const known = wanted.filter(({ id }) => ids.has(id))
      const fresh = wanted.filter(({ id }) => !ids.has(id))
      if (known.length > 0) await browser.scripting.updateContentScripts(known)
      if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh)
    })
  return latest
}

/** Starts the page script in a tab that is already open; tabs that refuse are left alone. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true }
  await browser.scripting.insertCSS({ target, files: [PAGE_SHEET] }).catch(() => undefined)
  await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }).catch(() => undefined)
}

/** Loads a further part of our code into one frame. */
export async function injectPart(
  tabId: number,
  frameId: number,
  part: keyof typeof PART_SCRIPTS,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [PART_SCRIPTS[part]],
  })
}
