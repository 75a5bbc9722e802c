import { Banner } from './Banner.tsx'
import { BriefingSource } from './BriefingSource.tsx'
import { Button } from './Button.tsx'
import { TermEditor } from './TermEditor.tsx'
import { Toast } from './Toast.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'

export interface NewEntryViewProps {
  readonly model: ReviewModel
  readonly actions: ReviewCallbacks
  readonly onClose: () => void
}

/** One term, taken from a page by its selection, for the reader's own glossary. */
export function NewEntryView({ model, actions, onClose }: NewEntryViewProps) {
  const { t } = useText()
  const candidate = model.terms[0]?.candidate
  if (candidate === undefined) return null
  return (
    <main class="gl-new-entry">
      <h1 class="gl-briefing-brand">
        <Wordmark />
        <span class="gl-briefing-what">{t('newEntryTitle')}</span>
      </h1>
      <div class="gl-briefing-news" role="status">
        <Saved model={model} term={candidate.term} />
      </div>
      {model.unwritten ? (
        <Banner kind="info" title={t('privateTitle')}>
          <p>{t('privateText')}</p>
        </Banner>
      ) : null}
      <TermEditor candidate={candidate} model={model} actions={actions} isAlone />
      <BriefingSource {...model} {...actions} isEntry />
      <div class="gl-briefing-ways">
        <Button look="filled" disabled={!model.canKeep} onClick={actions.onKeep}>
          {t('addToGlossary')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(model.isKept ? 'close' : 'cancel')}
        </Button>
      </div>
      <Toast message={model.notice} />
    </main>
  )
}

function Saved({ model: { news, unwritten }, term }: { model: ReviewModel; term: string }) {
  const { t } = useText()
  if (news?.kind === 'kept') {
    return (
      <Banner kind="info" title={t('addedToGlossary', term)}>
        {unwritten ? <p>{t('keptPrivately')}</p> : null}
      </Banner>
    )
  }
  if (news?.kind !== 'not-kept') return null
  return (
    <Banner kind="warning" title={t(news.full ? 'notKeptFull' : 'notKept')}>
      <p>{news.detail}</p>
    </Banner>
  )
}
