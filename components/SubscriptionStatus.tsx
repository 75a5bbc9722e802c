import { useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { Sentence } from './Sentence.tsx'
import { subscriptionProblemText } from './subscription-text.ts'
import { useText } from './text.ts'
import type { SubscriptionCallbacks, SubscriptionModel } from './subscription-model.ts'

export type SubscriptionStatusProps = SubscriptionCallbacks & {
  readonly subscription: SubscriptionModel
}

/** How a subscription stands: fresh since when, what went wrong, what waits for the reader. */
export function SubscriptionStatus(props: SubscriptionStatusProps) {
  const text = useText()
  const { t } = text
  const { url, reached, next, checking, problem, pending, pin } = props.subscription
  return (
    <div class="gl-subscription">
      <p>
        <Sentence message="subscribedFrom">
          <bdi class="gl-address" dir="ltr">
            {url}
          </bdi>
        </Sentence>
      </p>
      <p class="gl-help" role="status">
        {checking
          ? t('subscriptionChecking')
          : [
              reached === undefined ? t('subscriptionNever') : t('checkedOn', text.moment(reached)),
              t('checkedNext', text.moment(next)),
              ...(pin === undefined ? [] : [t('subscriptionPinned')]),
            ].join(' · ')}
      </p>
      {problem === undefined ? null : (
        <p class="gl-subscription-problem">
          <Icon name="warning" small />
          <span>{subscriptionProblemText(text, problem)}</span>
        </p>
      )}
      {pending === undefined ? null : (
        <p class="gl-subscription-waits">
          <Icon name="info" small />
          <span>
            {pending.doubts.includes('first')
              ? t('updateFirst', pending.title)
              : t('updateWaits', text.number(pending.revision))}
          </span>
        </p>
      )}
      <SubscriptionButtons {...props} />
    </div>
  )
}

function SubscriptionButtons(props: SubscriptionStatusProps) {
  const { t } = useText()
  const { url, pending, problem, checking, locked } = props.subscription
  const [ending, setEnding] = useState(false)
  return (
    <>
      <div class="gl-pack-buttons">
        {pending === undefined ? null : (
          <Button look="filled" onClick={() => props.onReview(url)}>
            {t('updateReview')}
          </Button>
        )}
        {problem?.kind === 'no-access' ? (
          <Button look="filled" onClick={() => props.onAllow(url)}>
            {t('grantAccess')}
          </Button>
        ) : null}
        <Button look="outlined" disabled={checking} onClick={() => props.onRefresh(url)}>
          {t('checkNow')}
        </Button>
        {locked ? null : (
          <Button look="quiet" expanded={ending} onClick={() => setEnding(!ending)}>
            {t('unsubscribe')}
          </Button>
        )}
      </div>
      {ending && !locked ? (
        <div class="gl-pack-export" role="group" aria-label={t('unsubscribe')}>
          <Button look="outlined" onClick={() => props.onEnd(url, true)}>
            {t('unsubscribeKeep')}
          </Button>
          <Button look="outlined" onClick={() => props.onEnd(url, false)}>
            {t('unsubscribeDrop')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
