import { useState } from 'preact/hooks'
import { BackLink } from '../../../components/BackLink.tsx'
import { SubscribeForm } from '../../../components/SubscribeForm.tsx'
import { useText } from '../../../components/text.ts'
import { call } from '../../../platform/extension/call.ts'
import { askForAccess } from '../../../platform/extension/host-access.ts'
import { subscriptionAddress } from '../../../platform/extension/subscription-address.ts'
import { writeProblemText } from './problem-text.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

/** Begins a subscription, once the reader has agreed to what it means. */
export function SubscribePage({ changes }: { readonly changes: Changes }) {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const subscribe = async (address: string, pin: string | undefined) => {
    const { url, fault } = subscriptionAddress(address)
    if (url === undefined) {
      setProblem(writeProblemText(text, { kind: 'address', detail: fault }))
      return
    }
    if (!(await askForAccess(url))) {
      setProblem(text.t('subscriptionNoAccess'))
      return
    }
    setBusy(true)
    setProblem(undefined)
    const done = await changes.make(() =>
      call('subscribe', { url, ...(pin === undefined ? {} : { pin }) }),
    )
    setBusy(false)
    if (done) location.hash = await placeOf(url)
  }
  return (
    <div class="gl-page">
      <BackLink label={text.t('sectionBriefings')} href={hashOf({ page: 'list' })}>
        {text.t('subscribe')}
      </BackLink>
      <SubscribeForm
        busy={busy}
        problem={problem ?? changes.failure}
        onSubscribe={(address, pin) => void subscribe(address, pin)}
      />
    </div>
  )
}

/** Where the first pack is looked at, if it came; else the list, which tells why not. */
async function placeOf(url: string): Promise<string> {
  const { subscriptions } = await call('subscriptions', {})
  const waits = subscriptions.some((each) => each.url === url && each.pending !== undefined)
  return hashOf(waits ? { page: 'update', url } : { page: 'list' })
}
