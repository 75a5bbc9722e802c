import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { StepList } from './StepList.tsx'
import { countsText } from './ImportPreview.tsx'
import { updateDoubtText } from './subscription-text.ts'
import { useText } from './text.ts'
import type { ImportModel, StepModel } from './import-model.ts'
import type { PendingModel, SubscriptionCallbacks } from './subscription-model.ts'

export type UpdateReviewProps = Pick<SubscriptionCallbacks, 'onApply' | 'onDismiss'> & {
  readonly url: string
  readonly pending: PendingModel
  readonly language: string
  readonly counts: ImportModel['counts']
  readonly steps: readonly StepModel[]
  readonly failure?: string | undefined
}

/** An update that waits: why it asks, what it would change, and the two answers. */
export function UpdateReview(props: UpdateReviewProps) {
  const text = useText()
  const { t } = text
  const { url, pending, failure } = props
  return (
    <div class="gl-page">
      <p class="gl-help">
        <bdi class="gl-address" dir="ltr">
          {url}
        </bdi>
      </p>
      <div role="alert">
        {failure === undefined ? null : <Banner kind="warning" title={failure} />}
      </div>
      <Banner kind="info" title={t('updateAsks')}>
        <ul>
          {pending.doubts.map((doubt) => (
            <li key={doubt}>{updateDoubtText(text, doubt)}</li>
          ))}
        </ul>
      </Banner>
      <p>{countsText(text, props.counts)}</p>
      <StepList steps={props.steps} language={props.language} />
      <p class="gl-help">
        SHA-256{' '}
        <bdi class="gl-address" dir="ltr">
          {pending.hash}
        </bdi>
      </p>
      <div class="gl-editor-foot">
        <Button look="filled" onClick={() => props.onApply(url, pending.hash)}>
          {t('updateTake')}
        </Button>
        <Button look="outlined" onClick={() => props.onDismiss(url, pending.hash)}>
          {t('updateLeave')}
        </Button>
      </div>
    </div>
  )
}
