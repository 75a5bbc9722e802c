import { ChoiceField } from './Field.tsx'
import { columnTexts } from './member-text.ts'
import { useText } from './text.ts'
import type { CsvColumn } from '../glossary/pack/formats/csv-columns.ts'
import type { ColumnModel, ImportCallbacks } from './import-model.ts'

export type ImportColumnsProps = Pick<ImportCallbacks, 'onColumn'> & {
  readonly columns: readonly ColumnModel[]
}

const LEAVE_OUT = ''

function isColumn(name: string): name is CsvColumn {
  return Object.hasOwn(columnTexts, name)
}

const all: readonly CsvColumn[] = Object.keys(columnTexts).filter(isColumn)

/** What the columns of a sheet mean, to correct. */
export function ImportColumns({ columns, onColumn }: ImportColumnsProps) {
  const { t } = useText()
  const choices = [
    { value: LEAVE_OUT, label: t('columnLeaveOut') },
    ...all.map((value) => ({ value, label: t(columnTexts[value]) })),
  ]
  return (
    <fieldset class="gl-editor-group">
      <legend class="gl-field-label">{t('columnsTitle')}</legend>
      <div class="gl-columns">
        {columns.map(({ heading, sample, column }, index) => (
          <div class="gl-column" key={index}>
            <ChoiceField<string>
              label={heading === '' ? t('columnNumber', String(index + 1)) : heading}
              value={column ?? LEAVE_OUT}
              choices={choices}
              onChange={(value) => onColumn(index, isColumn(value) ? value : undefined)}
            />
            <p class="gl-help gl-column-sample">
              <bdi>{sample}</bdi>
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
