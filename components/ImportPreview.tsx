import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { ChoiceField, TextField } from './Field.tsx'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { StepList } from './StepList.tsx'
import { resolutionTexts } from './step-text.ts'
import { useText } from './text.ts'
import type { Resolution } from '../glossary/pack/apply-import.ts'
import type { ImportCallbacks, ImportModel, ImportTarget, StepModel } from './import-model.ts'
import type { Text, TextKey } from './text.ts'

export type ImportPreviewProps = ImportCallbacks & {
  readonly model: ImportModel
  /** Why the import was refused. */
  readonly failure?: string | undefined
}

/** What a file would bring, with everything that can be decided about it before it is stored. */
export function ImportPreview(props: ImportPreviewProps) {
  const { t } = useText()
  const { model, failure } = props
  return (
    <div class="gl-page">
      <p class="gl-help">
        <bdi>{model.name}</bdi>
      </p>
      <div role="alert">
        {failure === undefined ? null : <Banner kind="warning" title={failure} />}
      </div>
      {model.columns.length === 0 ? null : (
        <ImportColumns columns={model.columns} onColumn={props.onColumn} />
      )}
      {model.readable ? <Readable {...props} /> : <Banner kind="warning" title={t('importNone')} />}
      <ImportProblems problems={model.problems} refused={model.refused} />
      <div class="gl-editor-foot">
        <Button look="filled" disabled={!model.readable || model.busy} onClick={props.onImport}>
          {t('importConfirm')}
        </Button>
        <Button look="outlined" disabled={model.busy} onClick={props.onCancel}>
          {t('cancel')}
        </Button>
        <span class="gl-help" role="status">
          {model.busy ? t('importing') : ''}
        </span>
      </div>
    </div>
  )
}

const targetTexts: Record<ImportTarget['kind'], TextKey> = {
  new: 'importAsNew',
  replace: 'importReplacing',
  into: 'importInto',
}

const countTexts: readonly (readonly [
  StepModel['kind'],
  'stepsNew' | 'stepsChanged' | 'stepsConflicting' | 'stepsSame' | 'stepsRemoved',
])[] = [
  ['new', 'stepsNew'],
  ['changed', 'stepsChanged'],
  ['conflicting', 'stepsConflicting'],
  ['removed', 'stepsRemoved'],
  ['same', 'stepsSame'],
]

/** How many entries there are of each kind, in one line. */
export function countsText({ plural }: Text, counts: ImportModel['counts']): string {
  return countTexts
    .flatMap(([kind, key]) => (counts[kind] > 0 ? [plural(key, counts[kind])] : []))
    .join(' · ')
}

function Readable(props: ImportPreviewProps) {
  const text = useText()
  const { t } = text
  const { model } = props
  const chosen = model.targets.find(({ id }) => id === model.target)
  const decides = model.counts.changed + model.counts.conflicting > 0 && chosen?.kind === 'into'
  return (
    <>
      <ChoiceField
        label={t('importTarget')}
        value={model.target}
        choices={model.targets.map(({ id, kind, title }) => ({
          value: id,
          label: t(targetTexts[kind], title),
        }))}
        onChange={props.onTarget}
      />
      {chosen?.kind !== 'new' || model.named ? null : (
        <div class="gl-editor-pair">
          <TextField
            label={t('importTitle')}
            language={model.language}
            value={model.title}
            onInput={props.onTitle}
          />
          <TextField
            label={t('importLanguage')}
            help={t('importLanguageHelp')}
            kind="address"
            value={model.language}
            onInput={props.onLanguage}
          />
        </div>
      )}
      <p role="status">{countsText(text, model.counts)}</p>
      {decides ? <ResolveAll {...props} /> : null}
      <StepList
        steps={model.steps}
        language={model.language}
        {...(decides ? { onResolve: props.onResolve } : {})}
      />
    </>
  )
}

const resolutions: readonly Resolution[] = ['keep-both', 'merge', 'replace', 'skip']

function ResolveAll({ model, onResolveAll }: ImportPreviewProps) {
  const { t } = useText()
  const choices = resolutions.map((value) => ({ value, label: t(resolutionTexts[value]) }))
  const mixed = { value: '' as const, label: t('resolveEach') }
  return (
    <ChoiceField<Resolution | ''>
      label={t('resolveAll')}
      value={model.resolution ?? ''}
      choices={model.resolution === undefined ? [mixed, ...choices] : choices}
      onChange={(resolution) => resolution !== '' && onResolveAll(resolution)}
    />
  )
}
