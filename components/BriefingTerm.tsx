import { useEffect, useId, useRef } from 'preact/hooks'

import { Icon } from './Icon.tsx'
import { TermEditor } from './TermEditor.tsx'
import { useText } from './text.ts'
import type { EntryCandidate } from '../glossary/briefing/entry-candidate.ts'
import type { ReviewedTerm } from '../glossary/briefing/review.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'

export interface BriefingTermProps {
  readonly term: ReviewedTerm
  readonly model: ReviewModel
  readonly actions: ReviewCallbacks
}

/** One term: kept or not, what is known of it at a glance, and its details when opened. */
export function BriefingTerm({ term, model, actions }: BriefingTermProps) {
  const { t, plural } = useText()
  const id = useId()
  const { candidate, kept } = term
  const { article, open } = model
  const isOpen = open === candidate.id
  const rowRef = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) rowRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li class={`gl-candidate${kept ? ' gl-candidate-kept' : ''}`} ref={rowRef}>
      <div class="gl-candidate-line">
        <input
          class="gl-candidate-box"
          type="checkbox"
          checked={kept}
          data-row="box"
          aria-label={t('keepTerm', candidate.term)}
          onChange={(event) => actions.onKeepTerms([candidate.id], event.currentTarget.checked)}
        />
        <button
          type="button"
          class="gl-candidate-name"
          data-row="name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => actions.onOpenTerm(isOpen ? undefined : candidate.id)}
        >
          <span class="gl-candidate-text">
            <span class="gl-candidate-first">
              <bdi class="gl-candidate-term" lang={article.language || undefined}>
                {candidate.term}
              </bdi>
              <bdi class="gl-term-expansion" lang={article.language || undefined}>
                {candidate.longForms[0] ?? ''}
              </bdi>
            </span>
            <Glance candidate={candidate} language={article.language} />
          </span>
          <span class="gl-candidate-uses">
            {candidate.uses === 0 ? null : plural('times', candidate.uses)}
          </span>
          <Icon name={isOpen ? 'up' : 'down'} small />
        </button>
      </div>
      {isOpen ? (
        <div class="gl-candidate-details" id={id}>
          <TermEditor candidate={candidate} model={model} actions={actions} />
        </div>
      ) : null}
    </li>
  )
}

/** The first words of what the card would say. */
function Glance({ candidate, language }: { candidate: EntryCandidate; language: string }) {
  const { t } = useText()
  const { role, text } = candidate.explanation
  if (text === '') {
    const isBare = candidate.longForms.length === 0
    return <span class="gl-candidate-note">{isBare ? t('nothingToSay') : ''}</span>
  }
  return (
    <span class="gl-candidate-note">
      {role === 'means' ? null : <span>{t('usedIn')}:</span>}
      <bdi lang={language || undefined}>{role === 'means' ? text : `“${text}”`}</bdi>
    </span>
  )
}
