import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { BriefingWait } from './briefing-model.ts'

export interface BriefingWaitingProps {
  readonly wait: BriefingWait
  readonly onCancel: () => void
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** The review page before there is something to review. */
export function BriefingWaiting({ wait, onCancel, onRetry, onClose }: BriefingWaitingProps) {
  const { t } = useText()
  return (
    <main class="gl-briefing-wait">
      <h1>
        <Wordmark />
        <span class="gl-only-spoken"> {t('briefingTitle')}</span>
      </h1>
      {wait.kind === 'working' ? (
        <div class="gl-briefing-work">
          <p role="status">{t(wait.step === 'reading' ? 'readingArticle' : 'draftingBriefing')}</p>
          <progress
            class="gl-progress"
            max={1}
            value={wait.done}
            aria-label={t(wait.step === 'reading' ? 'readingArticle' : 'draftingBriefing')}
          />
          <div>
            <Button look="outlined" onClick={onCancel}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <EmptyState title={t('notReadTitle')} text={t(wait.reason)}>
          <div class="gl-briefing-ways">
            {wait.canRetry ? (
              <Button look="outlined" onClick={onRetry}>
                {t('tryAgain')}
              </Button>
            ) : null}
            <Button look="quiet" onClick={onClose}>
              {t('close')}
            </Button>
          </div>
        </EmptyState>
      )}
    </main>
  )
}
