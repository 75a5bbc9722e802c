import { Button } from './Button.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useText } from './text.ts'
import type { Source } from '../glossary/citation.ts'
import type { CitationDraft, EntryDraft, EntryProblems } from './entry-draft.ts'

export interface CitationFieldsProps {
  readonly draft: EntryDraft
  readonly onChange: (draft: EntryDraft) => void
  readonly problems: EntryProblems
  readonly sources: readonly Source[]
  readonly language: string
}

/** The passages an explanation rests on, and the sources that are new with them. */
export function CitationFields(props: CitationFieldsProps) {
  const { t } = useText()
  const { draft, onChange, sources } = props
  const all = [...sources, ...draft.sources]
  const key = Math.max(0, ...draft.citations.map((citation) => citation.key)) + 1
  const blank = { exact: '', prefix: '', suffix: '', speaker: '' }
  return (
    <div class="gl-editor-fields">
      {draft.citations.map((citation) => (
        <OneCitation key={citation.key} {...props} citation={citation} all={all} />
      ))}
      {all.length === 0 ? <p class="gl-help">{t('citeNeedsSource')}</p> : null}
      <div class="gl-pack-buttons">
        <Button
          look="outlined"
          icon="plus"
          disabled={all.length === 0}
          onClick={() => {
            const source = all.at(-1)?.id ?? ''
            onChange({ ...draft, citations: [...draft.citations, { ...blank, key, source }] })
          }}
        >
          {t('addCitation')}
        </Button>
        <Button
          look="outlined"
          icon="plus"
          onClick={() => onChange({ ...draft, sources: [...draft.sources, newSource(all)] })}
        >
          {t('addSource')}
        </Button>
      </div>
      <SourceFields {...props} />
    </div>
  )
}

function newSource(known: readonly { readonly id: string }[]) {
  const ids = new Set(known.map(({ id }) => id))
  let number = ids.size + 1
  while (ids.has(`source-${number}`)) number += 1
  const empty = { title: '', author: '', publisher: '', date: '', url: '', licence: '' }
  return { ...empty, id: `source-${number}`, licenceUrl: '', credit: '' }
}

type OneProps = CitationFieldsProps & {
  readonly citation: CitationDraft
  readonly all: readonly { readonly id: string; readonly title: string }[]
}

function OneCitation({ draft, onChange, problems, language, citation, all }: OneProps) {
  const { t } = useText()
  const change = (next: Partial<CitationDraft>) =>
    onChange({
      ...draft,
      citations: draft.citations.map((each) => (each === citation ? { ...each, ...next } : each)),
    })
  const field = (name: 'exact' | 'prefix' | 'suffix' | 'speaker', label: string, lines = 1) => (
    <TextField
      label={label}
      language={language}
      lines={lines}
      problem={name === 'exact' ? problems.get(`citation ${citation.key}`) : undefined}
      value={citation[name]}
      onInput={(value) => change({ [name]: value })}
    />
  )
  return (
    <fieldset class="gl-editor-one">
      <legend class="gl-only-spoken">{t('fieldCitations')}</legend>
      {field('exact', t('fieldQuote'), 2)}
      <div class="gl-editor-pair">
        {field('prefix', t('fieldQuoteBefore'))}
        {field('suffix', t('fieldQuoteAfter'))}
      </div>
      <div class="gl-editor-pair">
        <ChoiceField
          label={t('fieldSource')}
          value={citation.source}
          choices={all.map(({ id, title }) => ({ value: id, label: title || t('newSource') }))}
          onChange={(source) => change({ source })}
        />
        {field('speaker', t('fieldSpeaker'))}
      </div>
      <Button
        look="quiet"
        icon="remove"
        onClick={() =>
          onChange({ ...draft, citations: draft.citations.filter((each) => each !== citation) })
        }
      >
        {t('removeCitation')}
      </Button>
    </fieldset>
  )
}
