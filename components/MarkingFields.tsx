import { Button } from './Button.tsx'
import { CheckField, ChoiceField, TextField } from './Field.tsx'
import { useText } from './text.ts'
import type { NegativePattern } from '../glossary/entry.ts'
import type { CaseRule, TermKind } from '../glossary/term.ts'
import type { EntryDraft, EntryProblems, RivalDraft } from './entry-draft.ts'
import type { Text, TextKey } from './text.ts'

export interface MarkingFieldsProps {
  readonly draft: EntryDraft
  readonly onChange: (draft: EntryDraft) => void
  readonly problems: EntryProblems
  readonly language: string
}

const kinds: readonly (readonly [TermKind, TextKey])[] = [
  ['acronym', 'kindAcronym'],
  ['name', 'kindName'],
  ['ordinary', 'kindOrdinary'],
]

const cases: readonly (readonly [CaseRule | 'default', TextKey])[] = [
  ['default', 'caseDefault'],
  ['exact', 'caseExact'],
  ['fold', 'caseFold'],
]

const negatives: readonly (readonly [NegativePattern, TextKey])[] = [
  ['time-zone', 'negativeTimeZone'],
  ['airport', 'negativeAirport'],
  ['ticker', 'negativeTicker'],
  ['party', 'negativeParty'],
  ['sport', 'negativeSport'],
]

function choicesOf<Value extends string>(
  { t }: Text,
  table: readonly (readonly [Value, TextKey])[],
) {
  return table.map(([value, key]) => ({ value, label: t(key) }))
}

/** What decides where an entry's terms are found and marked. */
export function MarkingFields(props: MarkingFieldsProps) {
  const text = useText()
  const { t } = text
  const { draft, onChange } = props
  return (
    <div class="gl-editor-fields">
      <Lines {...props} field="aliases" label={t('fieldAliases')} help={t('fieldAliasesHelp')} />
      <div class="gl-editor-pair">
        <ChoiceField
          label={t('fieldKind')}
          help={t('fieldKindHelp')}
          value={draft.kind}
          choices={choicesOf(text, kinds)}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
        <ChoiceField
          label={t('fieldCase')}
          value={draft.caseRule}
          choices={choicesOf(text, cases)}
          onChange={(caseRule) => onChange({ ...draft, caseRule })}
        />
      </div>
      <CheckField
        label={t('fieldSpelledOut')}
        checked={!draft.spelledOut}
        onChange={(unspelled) => onChange({ ...draft, spelledOut: !unspelled })}
      />
      <Lines {...props} field="cues" label={t('fieldCues')} help={t('fieldCuesHelp')} />
      <Rivals {...props} />
      <Negatives {...props} />
      <Lines
        {...props}
        field="hiddenForms"
        label={t('fieldHiddenForms')}
        help={t('fieldHiddenFormsHelp')}
      />
      <Lines {...props} field="related" label={t('fieldRelated')} help={t('fieldRelatedHelp')} />
    </div>
  )
}

type LinesProps = MarkingFieldsProps & {
  readonly field: 'aliases' | 'cues' | 'hiddenForms' | 'related'
  readonly label: string
  readonly help: string
}

function Lines({ draft, onChange, problems, language, field, label, help }: LinesProps) {
  return (
    <TextField
      label={label}
      help={help}
      problem={problems.get(field)}
      language={language}
      lines={3}
      value={draft[field]}
      onInput={(value) => onChange({ ...draft, [field]: value })}
    />
  )
}

function Rivals({ draft, onChange, problems, language }: MarkingFieldsProps) {
  const { t } = useText()
  const change = (key: number, next: Partial<RivalDraft>) =>
    onChange({
      ...draft,
      rivals: draft.rivals.map((rival) => (rival.key === key ? { ...rival, ...next } : rival)),
    })
  const key = Math.max(0, ...draft.rivals.map((rival) => rival.key)) + 1
  return (
    <fieldset class="gl-editor-group">
      <legend class="gl-field-label">{t('fieldRivals')}</legend>
      <p class="gl-help">{t('fieldRivalsHelp')}</p>
      {draft.rivals.map((rival) => (
        <div class="gl-editor-one" key={rival.key}>
          <TextField
            label={t('fieldRival')}
            problem={problems.get(`rival ${rival.key}`)}
            language={language}
            value={rival.longForm}
            onInput={(longForm) => change(rival.key, { longForm })}
          />
          <TextField
            label={t('fieldRivalCues')}
            language={language}
            lines={2}
            value={rival.cues}
            onInput={(cues) => change(rival.key, { cues })}
          />
          <Button
            look="quiet"
            icon="remove"
            onClick={() =>
              onChange({ ...draft, rivals: draft.rivals.filter((each) => each !== rival) })
            }
          >
            {t('removeRival')}
          </Button>
        </div>
      ))}
      <Button
        look="outlined"
        icon="plus"
        onClick={() =>
          onChange({ ...draft, rivals: [...draft.rivals, { key, longForm: '', cues: '' }] })
        }
      >
        {t('addRival')}
      </Button>
    </fieldset>
  )
}

function Negatives({ draft, onChange }: MarkingFieldsProps) {
  const { t } = useText()
  return (
    <fieldset class="gl-editor-group">
      <legend class="gl-field-label">{t('fieldNegatives')}</legend>
      {negatives.map(([pattern, name]) => (
        <CheckField
          key={pattern}
          label={t(name)}
          checked={draft.negatives.includes(pattern)}
          onChange={(checked) => {
            const others = draft.negatives.filter((each) => each !== pattern)
            onChange({ ...draft, negatives: checked ? [...others, pattern] : others })
          }}
        />
      ))}
    </fieldset>
  )
}
