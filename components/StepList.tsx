import { VirtualList } from './VirtualList.tsx'
import { memberTexts } from './member-text.ts'
import { resolutionTexts, stepTexts } from './step-text.ts'
import { useText } from './text.ts'
import type { Resolution } from '../glossary/pack/apply-import.ts'
import type { StepModel } from './import-model.ts'
import type { Text } from './text.ts'

export interface StepListProps {
  readonly steps: readonly StepModel[]
  /** BCP 47 tag of the entries. */
  readonly language: string
  /** Absent where nothing can be decided entry by entry. */
  readonly onResolve?: ((key: string, resolution: Resolution) => void) | undefined
}

/** What would become of each entry; any number of them. */
export function StepList(props: StepListProps) {
  const text = useText()
  const { steps } = props
  if (steps.length === 0) return null
  return (
    <VirtualList
      label={text.plural('entries', steps.length)}
      count={steps.length}
      keyOf={(index) => steps[index]?.key ?? String(index)}
      row={(index, tabIndex) => stepRow(props, text, steps[index], tabIndex)}
    />
  )
}

const resolutions: readonly Resolution[] = ['keep-both', 'merge', 'replace', 'skip']

function stepRow(
  { language, onResolve }: StepListProps,
  { t, locale }: Text,
  step: StepModel | undefined,
  tabIndex: number,
) {
  if (step === undefined) return null
  const { key, kind, term, definition, members, resolution } = step
  const names = members.map((member) => t(memberTexts[member]))
  const differs = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  const decides = resolution !== undefined && onResolve !== undefined
  return (
    <div class="gl-step" {...(decides ? {} : { tabIndex })}>
      <span class={`gl-step-kind gl-step-${kind}`}>{t(stepTexts[kind])}</span>
      <span class="gl-step-words">
        <bdi class="gl-step-term" lang={language}>
          {term}
        </bdi>
        <span class="gl-line-rest">
          {names.length === 0 ? null : <span>{t('differsIn', differs)} </span>}
          <bdi lang={language}>{definition}</bdi>
        </span>
      </span>
      {decides ? (
        <select
          class="gl-input gl-select gl-step-choice"
          tabIndex={tabIndex}
          aria-label={t('resolveEntry', term)}
          value={resolution}
          onChange={(event) => {
            const chosen = resolutions.find((each) => each === event.currentTarget.value)
            if (chosen !== undefined) onResolve(key, chosen)
          }}
        >
          {resolutions.map((each) => (
            <option key={each} value={each}>
              {t(resolutionTexts[each])}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
