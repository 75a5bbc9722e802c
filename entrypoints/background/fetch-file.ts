import { boundedFetch, type FetchWish } from '../../platform/extension/bounded-fetch.ts'
import { handOver } from '../../platform/extension/handover.ts'
import { hasAccess } from '../../platform/extension/host-access.ts'
import type { FetchedFile } from '../../platform/extension/pack-calls.ts'
import { subscriptionAddress } from '../../platform/extension/subscription-address.ts'
import type { SubscriptionProblem } from '../../platform/extension/subscription-state.ts'

/** Every type a file that can be imported comes as. What it is shows in what it holds. */
const FILE_WISH: FetchWish = {
  accept: 'application/ld+json, application/json, text/*;q=0.9, */*;q=0.1',
  takes: (type) =>
    type === '' ||
    /^text\/(?!css$|javascript$)[\w.+-]+$/.test(type) ||
    /^application\/(?:[\w.-]+\+)?(?:json|xml|zip|octet-stream)$/.test(type) ||
    /^application\/(?:x-zip-compressed|csv|xhtml\+xml|tbx)$/.test(type),
}

const refused = (kind: SubscriptionProblem['kind'], detail?: string): FetchedFile => ({
  done: false,
  problem: detail === undefined ? { kind } : { kind, detail },
})

/** The last part of an address's path, for it to be known by. */
function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  return last === '' ? new URL(url).hostname : last.slice(0, 200)
}

/** Fetches a file that the reader asked for, once, and puts it down for the page that asked. */
export async function fetchFile(text: string): Promise<FetchedFile> {
  const { url, fault } = subscriptionAddress(text)
  if (url === undefined) return refused('address', fault)
  if (!(await hasAccess(url))) return refused('no-access')
  const fetched = await boundedFetch(url, FILE_WISH)
  if (fetched.kind === 'problem') return refused(fetched.problem.kind, fetched.problem.detail)
  if (fetched.kind === 'unchanged') return refused('unreachable')
  const handover = await handOver(fetched.bytes)
  return handover === undefined
    ? refused('unreachable')
    : { done: true, handover, name: nameIn(url) }
}
