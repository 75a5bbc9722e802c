import type { Pack } from '../../glossary/pack.ts'
import { parsePackText } from '../../glossary/pack/pack-text.ts'
import { updateDoubts } from '../../glossary/subscription/update-doubts.ts'
import { summarizeUpdate } from '../../glossary/subscription/update-summary.ts'
import type { Fetched } from './bounded-fetch.ts'
import type { CheckResult } from './subscription-changes.ts'
import type { Subscription, SubscriptionProblem } from './subscription-state.ts'

/** What a subscription accepts: JSON, under the names that servers give it. */
export const PACK_WISH = {
  accept: 'application/ld+json, application/json;q=0.9, text/plain;q=0.1',
  takes: (type: string) =>
    /^(application|text)\/([\w.-]+\+)?json$/.test(type) || type === 'text/plain',
}

const problem = (kind: SubscriptionProblem['kind'], detail?: string): CheckResult => ({
  kind: 'problem',
  problem: detail === undefined ? { kind } : { kind, detail },
})

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder tells bad UTF-8 by throwing; there is no other way to ask.
    return undefined
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * What an answer means for a subscription whose pack is `current` (undefined before the first).
 * `mayTake` objects to a pack for reasons that lie outside it.
 */
export async function readUpdate(
  subscription: Subscription,
  current: Pack | undefined,
  fetched: Fetched,
  mayTake: (pack: Pack) => SubscriptionProblem | undefined,
): Promise<CheckResult> {
  if (fetched.kind === 'problem') return problem(fetched.problem.kind, fetched.problem.detail)
  if (fetched.kind === 'unchanged') return { kind: 'unchanged' }
  const hash = await sha256(fetched.bytes)
  const text = { hash, etag: fetched.etag, modified: fetched.modified }
  const { pin, declined, pending } = subscription
  if (pin !== undefined && hash !== pin) return problem('pin', hash)
  if ([subscription.hash, declined, pending?.hash].includes(hash))
    return { kind: 'unchanged', text }
  const body = decode(fetched.bytes)
  if (body === undefined) return problem('encoding')
  const { pack, problems } = parsePackText(body)
  if (pack === undefined) {
    const first = problems.find(({ severity }) => severity === 'error')
    return problem('pack', `${first?.path ?? ''} ${first?.message ?? ''}`.trim())
  }
  const objection = mayTake(pack)
  if (objection !== undefined) return { kind: 'problem', problem: objection }
  const doubts = [...updateDoubts(current, pack)]
  if (doubts.length === 0) return { kind: 'update', text, pack }
  const { added, changed, removed } = summarizeUpdate(current, pack)
  const copy = (tally: typeof added) => ({ count: tally.count, terms: [...tally.terms] })
  const summary = { added: copy(added), changed: copy(changed), removed: copy(removed) }
  return { kind: 'ask', text, pack, doubts, summary }
}
