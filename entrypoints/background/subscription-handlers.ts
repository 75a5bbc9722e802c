import type { Handlers } from '../../platform/extension/messages.ts'
import { readUserPacks } from '../../platform/extension/pack-store.ts'
import { changePacks } from '../../platform/extension/pack-writer.ts'
import { subscriptionAddress } from '../../platform/extension/subscription-address.ts'
import {
  addSubscription,
  dismissPending,
  endSubscription,
  takePending,
} from '../../platform/extension/subscription-changes.ts'
import { changeAndRestart, circumstances } from './change-packs.ts'
import { checkSubscription, planChecks } from './subscription-checks.ts'

type SubscriptionCall =
  | 'subscribe'
  | 'unsubscribe'
  | 'refresh-subscription'
  | 'apply-update'
  | 'dismiss-update'
  | 'subscriptions'

export const subscriptionHandlers: Pick<Handlers, SubscriptionCall> = {
  async subscribe({ url: text, pin }) {
    const { url, fault } = subscriptionAddress(text)
    if (url === undefined) return { done: false, problem: { kind: 'address', detail: fault } }
    const at = await circumstances()
    const written = await changePacks((state) => addSubscription(state, url, pin, at))
    if (!written.done) return written
    await planChecks()
    return checkSubscription(url)
  },

  unsubscribe: ({ url, keepPack }) =>
    changeAndRestart((state) => endSubscription(state, url, keepPack)),

  'refresh-subscription': ({ url }) => checkSubscription(url),

  async 'apply-update'({ url, hash }) {
    return changeAndRestart(takePending(url, hash, await circumstances()))
  },

  'dismiss-update': ({ url, hash }) => changePacks((state) => dismissPending(state, url, hash)),

  async subscriptions() {
    const { state, problems } = await readUserPacks()
    return { subscriptions: state.subscriptions, problems }
  },
}
