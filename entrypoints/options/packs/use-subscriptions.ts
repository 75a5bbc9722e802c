import { useState } from 'preact/hooks'
import type { SubscriptionCallbacks } from '../../../components/subscription-model.ts'
import { call } from '../../../platform/extension/call.ts'
import { askForAccess } from '../../../platform/extension/host-access.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

/** What the reader can do about subscriptions; `checking` has the addresses being checked. */
export interface Subscriptions {
  readonly checking: ReadonlySet<string>
  readonly callbacks: SubscriptionCallbacks
}

export function useSubscriptions({ make }: Changes): Subscriptions {
  const [checking, setChecking] = useState<ReadonlySet<string>>(new Set())
  const refresh = async (url: string) => {
    setChecking((before) => new Set([...before, url]))
    await make(() => call('refresh-subscription', { url })).finally(() =>
      setChecking((before) => new Set([...before].filter((each) => each !== url))),
    )
  }
  return {
    checking,
    callbacks: {
      onRefresh: (url) => void refresh(url),
      onReview: (url) => {
        location.hash = hashOf({ page: 'update', url })
      },
      onApply: (url, hash) => void make(() => call('apply-update', { url, hash })),
      onDismiss: (url, hash) => void make(() => call('dismiss-update', { url, hash })),
      onEnd: (url, keepPack) => void make(() => call('unsubscribe', { url, keepPack })),
      onAllow: (url) => void askForAccess(url).then((held) => (held ? refresh(url) : undefined)),
    },
  }
}
