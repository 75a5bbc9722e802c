import * as v from 'valibot'
import type { CallName } from './messages.ts'
import { OWN_PACK } from './pack-state.ts'
import type { Part, Policy } from './policy.ts'

const packSchema = v.object({ pack: v.string() })
const urlSchema = v.object({ url: v.string() })
const baseSchema = v.object({ base: v.nullable(v.number()) })

/** Calls of a part, with what makes a request one of it. */
const PARTS: Partial<Record<CallName, (request: unknown) => Part | undefined>> = {
  subscribe: () => 'subscriptions',
  'fetch-file': () => 'import',
  // The import page says what a pack was made from; a review says nothing of that.
  'import-pack': (request) => (v.is(baseSchema, request) ? 'import' : 'briefings'),
  'save-draft': () => 'briefings',
  'keep-privately': () => 'briefings',
  'save-entry': (request) =>
    v.is(packSchema, request) && request.pack === OWN_PACK ? 'own-entries' : undefined,
  'restore-backup': () => 'restore',
  'set-sync': (request) => (v.is(v.object({ on: v.literal(true) }), request) ? 'sync' : undefined),
}

/** Calls about one thing, with whether the organisation has decided about it. */
const THINGS: Partial<Record<CallName, (request: unknown, policy: Policy) => boolean>> = {
  'set-pack': (request, { packs }) => v.is(packSchema, request) && packs.has(request.pack),
  'set-pack-sites': (request, { packs }) => v.is(packSchema, request) && packs.has(request.pack),
  unsubscribe: (request, { subscriptions }) =>
    v.is(urlSchema, request) && subscriptions.some(({ url }) => url === request.url),
  'set-setting': (request, { siteMode }) =>
    siteMode !== undefined && v.is(v.object({ name: v.literal('siteMode') }), request),
}

/** Whether a call may not be answered because the organisation has decided otherwise. */
export function isRefused(policy: Policy, name: CallName, request: unknown): boolean {
  const part = PARTS[name]?.(request)
  if (part !== undefined && policy.without.has(part)) return true
  return THINGS[name]?.(request, policy) ?? false
}
