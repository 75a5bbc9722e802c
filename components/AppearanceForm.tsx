import { useId } from 'preact/hooks'

import { Choices } from './Choices.tsx'
import { Switch } from './Switch.tsx'
import { MarkSample } from './MarkSample.tsx'
import { useText } from './text.ts'
import type { AppearanceModel, Density, MarkStyle, Theme } from './options-model.ts'
import type { Choice } from './Choices.tsx'
import type { TextKey } from './text.ts'

export interface AppearanceFormProps {
  readonly value: AppearanceModel
  readonly onChange: (value: AppearanceModel) => void
}

const themes: readonly Choice<Theme>[] = [
  { value: 'system', name: 'themeSystem' },
  { value: 'light', name: 'themeLight' },
  { value: 'dark', name: 'themeDark' },
]

const markStyles: readonly Choice<MarkStyle>[] = [
  { value: 'dotted', name: 'markDotted' },
  { value: 'tint', name: 'markTint' },
  { value: 'hover', name: 'markHover', help: 'markHoverHelp' },
]

const densities: readonly Choice<Density>[] = [
  { value: 'first', name: 'densityFirst', help: 'densityFirstHelp' },
  { value: 'all', name: 'densityAll', help: 'densityAllHelp' },
  { value: 'quiet', name: 'densityQuiet', help: 'densityQuietHelp' },
]

const sampleOf = (markStyle: MarkStyle) => <MarkSample markStyle={markStyle} />

/** How marks and pages look. Every change holds at once. */
export function AppearanceForm({ value, onChange }: AppearanceFormProps) {
  const { t } = useText()
  return (
    <div class="gl-form">
      <MarkStyleChoice
        value={value.markStyle}
        onChange={(markStyle) => onChange({ ...value, markStyle })}
      />
      <Choices
        title={t('density')}
        choices={densities}
        value={value.density}
        onChange={(density) => onChange({ ...value, density })}
      />
      <Choices
        title={t('theme')}
        choices={themes}
        value={value.theme}
        onChange={(theme) => onChange({ ...value, theme })}
      />
      <SwitchLine
        name="badge"
        help="badgeHelp"
        on={value.badge}
        onChange={(badge) => onChange({ ...value, badge })}
      />
      <SwitchLine
        name="doubleClick"
        help="doubleClickHelp"
        on={value.doubleClick}
        onChange={(doubleClick) => onChange({ ...value, doubleClick })}
      />
    </div>
  )
}

interface SwitchLineProps {
  readonly name: TextKey
  readonly help: TextKey
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

function SwitchLine({ name, help, on, onChange }: SwitchLineProps) {
  const { t } = useText()
  const id = useId()
  return (
    <div class="gl-form-line">
      <div class="gl-row-text">
        <span class="gl-label" id={`${id}-name`}>
          {t(name)}
        </span>
        <span class="gl-row-note" id={`${id}-help`}>
          {t(help)}
        </span>
      </div>
      <Switch on={on} labelledBy={`${id}-name`} describedBy={`${id}-help`} onChange={onChange} />
    </div>
  )
}

export interface MarkStyleChoiceProps {
  readonly value: MarkStyle
  readonly onChange: (markStyle: MarkStyle) => void
}

/** How marks look in a page, each with a sample. */
export function MarkStyleChoice(props: MarkStyleChoiceProps) {
  const { t } = useText()
  return <Choices {...props} title={t('markStyle')} choices={markStyles} picture={sampleOf} />
}
