import { managed } from '../../platform/extension/policy.ts'
import { subscriptionIn } from '../../platform/extension/pack-state.ts'
import { readUserPacks } from '../../platform/extension/pack-store.ts'
import { changePacks } from '../../platform/extension/pack-writer.ts'
import { addSubscription } from '../../platform/extension/subscription-changes.ts'
import { circumstances } from './change-packs.ts'
import { checkSubscription, planChecks } from './subscription-checks.ts'

/** Subscribes to what the organisation has decided on; the first pack is taken unasked. */
export async function keepManagedSubscriptions(): Promise<void> {
  const { policy } = await managed()
  const { state } = await readUserPacks()
  const missing = policy.subscriptions.filter(({ url }) => subscriptionIn(state, url) === undefined)
  const at = await circumstances()
  for (const { url, pin } of missing) {
    await changePacks((now) => addSubscription(now, url, pin, at))
  }
  if (missing.length > 0) await planChecks()
  for (const { url } of missing) await checkSubscription(url)
}
