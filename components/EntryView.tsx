import { CitationView } from './CitationView.tsx'
import { CreditLine } from './CreditLine.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Passages } from './Passages.tsx'
import { directionOf, useText } from './text.ts'
import type { ComponentChildren } from 'preact'
import type { EntryModel } from './entry-model.ts'

export interface EntryViewProps {
  readonly entry: EntryModel
  /** Opens a related entry in place; without it related terms are not shown. */
  readonly onOpenRelated?: ((id: string) => void) | undefined
  /** Stands after the passages: why this meaning was chosen. */
  readonly note?: ComponentChildren
  /** False where the credit stands beside the entry already. */
  readonly credited?: boolean
  /** Id for the definition, where something else is described by it. */
  readonly definitionId?: string
}

/** The body of an explanation: definition, passages with their source, related terms, credit. */
export function EntryView(props: EntryViewProps) {
  const { entry, onOpenRelated, note, definitionId, credited = true } = props
  const { plural, dir } = useText()
  const [first, ...more] = entry.citations
  return (
    <div class="gl-entry" dir={directionOf(entry.language)}>
      <p class="gl-entry-definition" id={definitionId} lang={entry.language}>
        {entry.definition}
      </p>
      {first === undefined ? null : <CitationView model={first} />}
      {more.length === 0 ? null : (
        <Disclosure class="gl-entry-more" dir={dir} summary={plural('morePassages', more.length)}>
          <Passages citations={more} />
        </Disclosure>
      )}
      {note}
      {onOpenRelated === undefined || entry.related.length === 0 ? null : (
        <RelatedTerms entry={entry} onOpenRelated={onOpenRelated} />
      )}
      {credited ? <CreditLine sources={entry.citations.map(({ source }) => source)} /> : null}
    </div>
  )
}

function RelatedTerms(props: { entry: EntryModel; onOpenRelated: (id: string) => void }) {
  const { t } = useText()
  const { entry, onOpenRelated } = props
  return (
    <div class="gl-entry-related">
      <h3 class="gl-entry-label">{t('relatedTerms')}</h3>
      <ul class="gl-entry-chips">
        {entry.related.map(({ id, term }) => (
          <li key={id}>
            <button type="button" class="gl-chip" onClick={() => onOpenRelated(id)}>
              <bdi lang={entry.language}>{term}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
