import { useId, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Kbd } from './Kbd.tsx'
import { PossibleTerms, TermRow } from './TermRow.tsx'
import { useText } from './text.ts'
import type { PageTerm, PossibleTerm, TermCallbacks } from './popup-model.ts'

export type TermListProps = Pick<TermCallbacks, 'onJump' | 'onMute' | 'onAnswer'> & {
  readonly terms: readonly PageTerm[]
  readonly possible: readonly PossibleTerm[]
  readonly nextTermKeys?: string | undefined
  /** The host of the page, where it has one. */
  readonly site?: string | undefined
}

/** How many terms are listed before the reader is asked whether to show the rest. */
const rowsShown = 12

/** The terms of this page; below them the ones found and not marked, each with the reason. */
export function TermList(props: TermListProps) {
  const { t, plural } = useText()
  const { terms, possible, nextTermKeys } = props
  const id = useId()
  const [all, setAll] = useState(false)
  const shown = all || terms.length <= rowsShown + 1 ? terms : terms.slice(0, rowsShown)
  return (
    <section class="gl-terms" aria-labelledby={id}>
      <div class="gl-terms-head">
        <h2 class="gl-terms-title" id={id}>
          {t('termsOnPage')}{' '}
          {terms.length === 0 ? null : (
            <span class="gl-terms-total">{plural('terms', terms.length)}</span>
          )}
        </h2>
        {nextTermKeys === undefined || terms.length === 0 ? null : (
          <span class="gl-terms-keys">
            <Kbd keys={nextTermKeys} /> {t('keysNextTerm')}
          </span>
        )}
      </div>
      {terms.length === 0 ? (
        <EmptyState
          title={possible.length === 0 ? t('noTermsTitle') : t('noMarksTitle')}
          text={possible.length === 0 ? t('noTermsText') : t('noMarksText')}
        />
      ) : (
        <ul class="gl-terms-rows">
          {shown.map((term) => (
            <TermRow key={term.entry.id} {...props} term={term} />
          ))}
        </ul>
      )}
      {shown.length === terms.length ? null : (
        <Button look="quiet" onClick={() => setAll(true)}>
          {plural('moreTerms', terms.length - shown.length)}
        </Button>
      )}
      <PossibleTerms possible={possible} site={props.site} onAnswer={props.onAnswer} />
    </section>
  )
}
