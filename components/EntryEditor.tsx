import { Button } from './Button.tsx'
import { CitationFields } from './CitationFields.tsx'
import { Disclosure } from './Disclosure.tsx'
import { EntryPreview } from './EntryPreview.tsx'
import { TextField } from './Field.tsx'
import { MarkingFields } from './MarkingFields.tsx'
import { useText } from './text.ts'
import type { EntryDraft, EntryProblems, PreviewModel } from './entry-draft.ts'
import type { Source } from '../glossary/citation.ts'

export interface EntryEditorProps {
  readonly draft: EntryDraft
  readonly onChange: (draft: EntryDraft) => void
  readonly problems: EntryProblems
  /** Sources of the pack, to cite. */
  readonly sources: readonly Source[]
  /** BCP 47 tag of the pack. */
  readonly language: string
  readonly sample: string
  readonly onSample: (sample: string) => void
  readonly preview: PreviewModel
  /** True where there is something new that can be saved. */
  readonly canSave: boolean
  readonly onSave: () => void
  /** Absent for an entry that is not there yet. */
  readonly onRemove?: (() => void) | undefined
  /** What the save came to, if it was refused. */
  readonly refused?: string | undefined
}

/** Everything about one entry, with what it would mark on a sample text. */
export function EntryEditor(props: EntryEditorProps) {
  const { t, number } = useText()
  const { draft, onChange, problems, language } = props
  return (
    <form
      class="gl-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.canSave) props.onSave()
      }}
    >
      <TextField
        label={t('fieldTerm')}
        help={t('fieldTermHelp')}
        problem={problems.get('term')}
        language={language}
        value={draft.term}
        onInput={(term) => onChange({ ...draft, term })}
      />
      <TextField
        label={t('fieldLongForms')}
        help={t('fieldLongFormsHelp')}
        problem={problems.get('longForms')}
        language={language}
        lines={2}
        value={draft.longForms}
        onInput={(longForms) => onChange({ ...draft, longForms })}
      />
      <TextField
        label={t('fieldDefinition')}
        help={t('fieldDefinitionHelp')}
        problem={problems.get('definition')}
        language={language}
        lines={4}
        value={draft.definition}
        onInput={(definition) => onChange({ ...draft, definition })}
      />
      <EntryPreview {...props} />
      <Disclosure
        class="gl-editor-part"
        open={hasProblem(problems, ['citation', 'source'])}
        summary={
          <b>
            {t('fieldCitations')} ({number(draft.citations.length)})
          </b>
        }
      >
        <CitationFields {...props} />
      </Disclosure>
      <Disclosure
        class="gl-editor-part"
        open={hasProblem(problems, MARKING)}
        summary={<b>{t('fieldMarking')}</b>}
      >
        <MarkingFields {...props} />
      </Disclosure>
      <EditorFoot {...props} />
    </form>
  )
}

const MARKING = ['aliases', 'hiddenForms', 'cues', 'rival', 'related', 'kind', 'caseRule']

/** A part with something wrong inside opens; closing it again is the reader's choice. */
function hasProblem(problems: EntryProblems, names: readonly string[]): boolean {
  return [...problems.keys()].some((field) => names.includes(field.split(' ')[0] ?? ''))
}

function EditorFoot({ canSave, onRemove, refused, problems }: EntryEditorProps) {
  const { t, plural } = useText()
  return (
    <div class="gl-editor-foot">
      <Button look="filled" type="submit" disabled={!canSave} onClick={() => undefined}>
        {t('save')}
      </Button>
      <p class="gl-help gl-editor-state" role="status">
        {refused ?? (problems.size > 0 ? plural('fieldsWrong', problems.size) : '')}
      </p>
      {onRemove === undefined ? null : (
        <Button look="quiet" icon="remove" onClick={onRemove}>
          {t('removeEntry')}
        </Button>
      )}
    </div>
  )
}
