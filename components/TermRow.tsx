import { Disclosure } from './Disclosure.tsx'
import { EntryView } from './EntryView.tsx'
import { Expansion } from './Expansion.tsx'
import { MeaningAnswer } from './MeaningAnswer.tsx'
import { TermButtons } from './TermButtons.tsx'
import { Doubt, WhyLine } from './WhyLine.tsx'
import { useText } from './text.ts'
import type { ComponentChildren } from 'preact'
import type { EntryModel } from './entry-model.ts'
import type { PageTerm, PossibleTerm, TermCallbacks } from './popup-model.ts'

export type TermRowProps = Pick<TermCallbacks, 'onJump' | 'onMute' | 'onAnswer'> & {
  readonly term: PageTerm
  /** The host of the page, where it has one. */
  readonly site?: string | undefined
}

/** A term of the page: unfolds to its explanation; beside it where it stands, and mute. */
export function TermRow({ term, site, onJump, onMute, onAnswer }: TermRowProps) {
  const { t, plural } = useText()
  const { entry, count, muted, why } = term
  return (
    <li class={`gl-term${muted ? ' gl-term-muted' : ''}`}>
      <Disclosure
        class="gl-term-entry"
        summary={<TermName entry={entry} note={muted ? t('mutedNote') : plural('times', count)} />}
      >
        <EntryView entry={entry} note={<WhyLine why={why} language={entry.language} />} />
        <MeaningAnswer entry={entry} answer="no" site={site} onAnswer={onAnswer} />
      </Disclosure>
      <span class="gl-term-buttons">
        <TermButtons term={term} onJump={onJump} onMute={onMute} />
      </span>
    </li>
  )
}

export type PossibleTermsProps = Pick<TermRowProps, 'site' | 'onAnswer'> & {
  readonly possible: readonly PossibleTerm[]
}

/** The terms found and not marked, folded away; nothing where there are none. */
export function PossibleTerms({ possible, site, onAnswer }: PossibleTermsProps) {
  const { plural } = useText()
  if (possible.length === 0) return null
  return (
    <Disclosure class="gl-terms-possible" summary={plural('possibleTerms', possible.length)}>
      <ul class="gl-terms-rows">
        {possible.map((term) => (
          <PossibleTermRow key={term.entry.id} term={term} site={site} onAnswer={onAnswer} />
        ))}
      </ul>
    </Disclosure>
  )
}

type PossibleTermRowProps = Pick<TermRowProps, 'site' | 'onAnswer'> & {
  readonly term: PossibleTerm
}

/** A term found and not marked, with the reason, and the way to say that it is meant after all. */
function PossibleTermRow({ term, site, onAnswer }: PossibleTermRowProps) {
  const { entry, doubt } = term
  return (
    <li class="gl-term gl-term-possible">
      <Disclosure
        class="gl-term-entry"
        summary={
          <TermName entry={entry} note={<Doubt doubt={doubt} language={entry.language} />} />
        }
      >
        <Expansion entry={entry} />
        <EntryView entry={entry} />
        <MeaningAnswer entry={entry} answer="yes" site={site} onAnswer={onAnswer} />
      </Disclosure>
    </li>
  )
}

function TermName({ entry, note }: { entry: EntryModel; note: ComponentChildren }) {
  return (
    <span class="gl-term-line">
      <bdi class="gl-term-name" lang={entry.language}>
        {entry.term}
      </bdi>{' '}
      {entry.expansion === undefined ? null : (
        <bdi class="gl-term-expansion" lang={entry.language}>
          {entry.expansion}
        </bdi>
      )}{' '}
      <span class="gl-term-note">{note}</span>
    </span>
  )
}
