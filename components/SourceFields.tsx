import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'
import { useText } from './text.ts'
import type { EntryDraft, EntryProblems, SourceDraft } from './entry-draft.ts'
import type { TextKey } from './text.ts'

export interface SourceFieldsProps {
  readonly draft: EntryDraft
  readonly onChange: (draft: EntryDraft) => void
  readonly problems: EntryProblems
  readonly language: string
}

type Name = Exclude<keyof SourceDraft, 'id'>

const fields: readonly (readonly [Name, TextKey, ('text' | 'address' | 'day')?])[] = [
  ['title', 'fieldSourceTitle'],
  ['author', 'fieldAuthor'],
  ['publisher', 'fieldPublisher'],
  ['date', 'fieldDate', 'day'],
  ['url', 'fieldUrl', 'address'],
  ['licence', 'fieldLicence'],
  ['licenceUrl', 'fieldLicenceUrl', 'address'],
  ['credit', 'fieldCredit'],
]

/** The sources that are new with an entry. */
export function SourceFields({ draft, onChange, problems, language }: SourceFieldsProps) {
  const { t } = useText()
  return (
    <>
      {draft.sources.map((source, index) => (
        <fieldset class="gl-editor-one" key={source.id}>
          <legend class="gl-field-label">{source.title || t('newSource')}</legend>
          {fields.map(([name, label, kind = 'text']) => (
            <TextField
              key={name}
              label={t(label)}
              kind={kind}
              language={kind === 'text' ? language : undefined}
              {...(kind === 'day' ? { placeholder: '2012-12-13' } : {})}
              problem={name === 'title' ? problems.get(`source ${index}`) : undefined}
              value={source[name]}
              onInput={(value) => {
                const next = { ...source, [name]: value }
                onChange({ ...draft, sources: draft.sources.with(index, next) })
              }}
            />
          ))}
          <Button
            look="quiet"
            icon="remove"
            onClick={() =>
              onChange({ ...draft, sources: draft.sources.filter((each) => each !== source) })
            }
          >
            {t('removeSource')}
          </Button>
        </fieldset>
      ))}
    </>
  )
}
