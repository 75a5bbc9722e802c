import { useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { CreditLine } from './CreditLine.tsx'
import { EmptyState } from './EmptyState.tsx'
import { NoTerms, hasBeenRead } from './NoTerms.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { PanelTerm } from './PanelTerm.tsx'
import { PossibleTerms } from './TermRow.tsx'
import { SiteFoot } from './SiteFoot.tsx'
import { useInStep } from './use-in-step.ts'
import { useText } from './text.ts'
import type { PanelCallbacks, PanelModel } from './panel-model.ts'

export type PanelViewProps = PanelCallbacks & { readonly model: PanelModel }

/** The side panel: the page's terms with their explanations, in step with the page. */
export function PanelView(props: PanelViewProps) {
  const { t, plural } = useText()
  const { model } = props
  const [follows, setFollows] = useState(true)
  const scrollRef = useInStep<HTMLElement>(follows ? model.inView : [])
  const { host } = model.site
  const site = host === '' ? undefined : host
  const isRead = hasBeenRead(model)
  const hasTerms = isRead && model.terms.length > 0
  return (
    <div class="gl-panel">
      <header class="gl-panel-head">
        <div>
          <h1 class="gl-panel-title">{t('panelTitle')}</h1>{' '}
          {hasTerms ? (
            <span class="gl-terms-total">{plural('terms', model.terms.length)}</span>
          ) : null}
        </div>
        {hasTerms ? (
          <Button look="outlined" pressed={follows} onClick={() => setFollows(!follows)}>
            {t('panelFollow')}
          </Button>
        ) : null}
      </header>
      <main class="gl-panel-scroll" ref={scrollRef}>
        {isRead ? <Terms {...props} site={site} /> : <NoTerms {...props} />}
      </main>
      <NoticeBar notice={model.notice} site={site} rows={model.terms} onUndo={props.onUndo} />
      <SiteFoot {...props} site={model.site} />
    </div>
  )
}

function Terms(props: PanelViewProps & { site: string | undefined }) {
  const { t } = useText()
  const { terms, possible, inView } = props.model
  const seen = new Set(inView)
  return (
    <>
      {terms.length === 0 ? (
        <EmptyState
          title={possible.length === 0 ? t('noTermsTitle') : t('noMarksTitle')}
          text={possible.length === 0 ? t('noTermsText') : t('noMarksText')}
        />
      ) : (
        <ol class="gl-panel-terms">
          {terms.map((term) => (
            <PanelTerm
              key={term.entry.id}
              {...props}
              term={term}
              inView={seen.has(term.entry.id)}
            />
          ))}
        </ol>
      )}
      <PossibleTerms possible={possible} site={props.site} onAnswer={props.onAnswer} />
      <CreditLine
        sources={terms.flatMap(({ entry }) => entry.citations.map(({ source }) => source))}
      />
    </>
  )
}
