import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

import { Banner } from './Banner.tsx'
import { BriefingArticle } from './BriefingArticle.tsx'
import { BriefingPoints } from './BriefingPoints.tsx'
import { BriefingSource } from './BriefingSource.tsx'
import { BriefingTerms } from './BriefingTerms.tsx'
import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { IconButton } from './IconButton.tsx'
import { Kbd } from './Kbd.tsx'
import { Toast } from './Toast.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { ReviewCallbacks, ReviewModel, ReviewNews, Saving } from './briefing-model.ts'
import type { TextKey } from './text.ts'

export interface BriefingViewProps {
  readonly model: ReviewModel
  readonly actions: ReviewCallbacks
  /** The element around the article's blocks, for painting marks in it. */
  readonly bodyRef?: RefObject<HTMLDivElement | null>
}

/** The review page: the article on one side, what a briefing takes from it on the other. */
export function BriefingView({ model, actions, bodyRef }: BriefingViewProps) {
  const { t } = useText()
  return (
    <div class="gl-briefing">
      <Bar model={model} actions={actions} />
      <BriefingArticle
        {...actions}
        article={model.article}
        sentences={model.sentences}
        points={model.points}
        choosable={!model.onlyTerms}
        {...(bodyRef === undefined ? {} : { bodyRef })}
      />
      <main class="gl-briefing-side">
        <News news={model.news} actions={actions} unwritten={model.unwritten} />
        {model.unwritten ? (
          <Banner kind="info" title={t('privateTitle')}>
            <p>{t('privateText')}</p>
          </Banner>
        ) : null}
        {model.wasKept ? null : <p class="gl-help">{t('keepHelp')}</p>}
        <BriefingSource {...model} {...actions} />
        {model.onlyTerms ? null : <BriefingPoints {...model} {...actions} />}
        <BriefingTerms model={model} actions={actions} />
        <Keys onlyTerms={model.onlyTerms} />
      </main>
      <Toast message={model.notice} />
    </div>
  )
}

const savings: Readonly<Record<Saving, TextKey>> = {
  saved: 'draftSaved',
  saving: 'draftSaving',
  conflict: 'draftNotSaved',
  memory: 'draftInMemory',
  failed: 'draftNotSaved',
}

function Bar({ model, actions }: BriefingViewProps) {
  const { t } = useText()
  const keep = model.onlyTerms ? 'keepGlossary' : 'keepBriefing'
  return (
    <header class="gl-briefing-bar">
      <h1 class="gl-briefing-brand">
        <Wordmark />
        <span class="gl-briefing-what">
          {t(model.onlyTerms ? 'glossaryTitle' : 'briefingTitle')}
        </span>
      </h1>
      <span class="gl-briefing-saving">{t(savings[model.saving])}</span>
      <span class="gl-briefing-tools">
        <IconButton
          icon="undo"
          label={t('undo')}
          disabled={!model.canUndo}
          onClick={actions.onUndo}
        />
        <IconButton
          icon="redo"
          label={t('redo')}
          disabled={!model.canRedo}
          onClick={actions.onRedo}
        />
        <Button look="filled" disabled={!model.canKeep} onClick={actions.onKeep}>
          {t(model.isKept ? 'keptTitle' : model.wasKept ? 'keepChanges' : keep)}
        </Button>
      </span>
    </header>
  )
}

interface NewsProps {
  readonly news: ReviewNews | undefined
  readonly actions: ReviewCallbacks
  readonly unwritten: boolean
}

/** Stays in place while empty, so that what comes is read out. */
function News({ news, actions, unwritten }: NewsProps) {
  const newsRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was kept by key may have been kept from far below.
    if (news !== undefined) newsRef.current?.scrollIntoView({ block: 'nearest' })
  }, [news])
  return (
    <div class="gl-briefing-news" role="status" ref={newsRef}>
      {news === undefined ? null : (
        <NewsBanner news={news} actions={actions} unwritten={unwritten} />
      )}
    </div>
  )
}

function NewsBanner({ news, actions, unwritten }: NewsProps & { readonly news: ReviewNews }) {
  const { t, date, time } = useText()
  if (news.kind === 'not-kept') {
    return (
      <Banner kind="warning" title={t(news.full ? 'notKeptFull' : 'notKept')}>
        <p>{news.detail}</p>
      </Banner>
    )
  }
  if (news.kind === 'elsewhere') {
    return (
      <Banner kind="warning" title={t('draftElsewhere')}>
        <p>{t('draftElsewhereText')}</p>
        <div class="gl-briefing-ways">
          <Button look="outlined" onClick={actions.onTakeOther}>
            {t('draftTakeOther')}
          </Button>
          <Button look="outlined" onClick={actions.onKeepThis}>
            {t('draftKeepThis')}
          </Button>
        </div>
      </Banner>
    )
  }
  if (news.kind === 'undone') return <Banner kind="info" title={t('keptUndone')} />
  if (news.kind === 'restored') {
    const moment = `${date(news.saved.slice(0, 10))}, ${time(news.saved)}`
    return (
      <Banner kind="info" title={t('draftRestored', moment)}>
        <p>{t('draftRestoredText')}</p>
        <Button look="outlined" onClick={actions.onStartOver}>
          {t('startOver')}
        </Button>
      </Banner>
    )
  }
  return (
    <Banner kind="info" title={t('keptTitle')}>
      <p>{t(unwritten ? 'keptPrivately' : 'keptText')}</p>
      <div class="gl-briefing-ways">
        <Button look="outlined" onClick={actions.onBackToPage}>
          {t('backToPage')}
        </Button>
        <Button look="quiet" icon="undo" onClick={actions.onUnkeep}>
          {t('undo')}
        </Button>
      </div>
    </Banner>
  )
}

interface KeyLine {
  readonly keys: readonly string[]
  readonly text: TextKey
  /** Of no use on a page of terms. */
  readonly forPoints?: boolean
}

const keyLines: readonly KeyLine[] = [
  { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], text: 'keysUndo' },
  { keys: ['Ctrl+Enter'], text: 'keysKeep' },
  { keys: ['↑', '↓', 'Space'], text: 'keysRows' },
  { keys: ['Alt+↑', 'Alt+↓', 'Delete'], text: 'keysPoint', forPoints: true },
  { keys: ['↑', '↓', 'Enter'], text: 'keysSentence', forPoints: true },
]

function Keys({ onlyTerms }: { onlyTerms: boolean }) {
  const { t } = useText()
  return (
    <Disclosure class="gl-briefing-keys" summary={t('sectionKeys')}>
      <ul>
        {keyLines
          .filter(({ forPoints = false }) => !(forPoints && onlyTerms))
          .map(({ keys, text }) => (
            <li key={text} class="gl-briefing-key">
              <span>{t(text)}</span>
              <span>
                {keys.map((each) => (
                  <>
                    <Kbd key={each} keys={each} />{' '}
                  </>
                ))}
              </span>
            </li>
          ))}
      </ul>
    </Disclosure>
  )
}
