import { useId } from 'preact/hooks'

import { EntryView } from './EntryView.tsx'
import { Expansion } from './Expansion.tsx'
import { MeaningAnswer } from './MeaningAnswer.tsx'
import { TermButtons } from './TermButtons.tsx'
import { WhyLine } from './WhyLine.tsx'
import { directionOf, useText } from './text.ts'
import type { PageTerm, TermCallbacks } from './popup-model.ts'

export type PanelTermProps = Pick<TermCallbacks, 'onJump' | 'onMute' | 'onAnswer'> & {
  readonly term: PageTerm
  /** Whether the term can be seen on the page just now. */
  readonly inView: boolean
  readonly site?: string | undefined
}

/** A term of the page with its whole explanation, as the card has it. */
export function PanelTerm({ term, inView, site, onJump, onMute, onAnswer }: PanelTermProps) {
  const { t, plural, dir } = useText()
  const { entry, count, muted, why } = term
  const id = useId()
  return (
    <li
      class={`gl-panel-term${inView ? ' gl-panel-term-seen' : ''}`}
      aria-current={inView ? 'location' : undefined}
    >
      <article class="gl-panel-entry" dir={directionOf(entry.language)} aria-labelledby={id}>
        <div class="gl-panel-line">
          <h2 class={`gl-panel-name${muted ? ' gl-panel-muted' : ''}`} id={id}>
            <bdi lang={entry.language}>{entry.term}</bdi>
          </h2>
          <span class="gl-panel-note" dir={dir}>
            {muted ? t('mutedNote') : plural('times', count)}
            {inView ? ` · ${t('panelInView')}` : ''}
          </span>
          <span class="gl-panel-buttons">
            <TermButtons term={term} onJump={onJump} onMute={onMute} />
          </span>
        </div>
        <Expansion entry={entry} />
        <EntryView
          entry={entry}
          credited={false}
          note={<WhyLine why={why} language={entry.language} />}
        />
        <div dir={dir}>
          <MeaningAnswer entry={entry} answer="no" site={site} onAnswer={onAnswer} />
        </div>
      </article>
    </li>
  )
}
