import { Choices } from './Choices.tsx'
import { Icon } from './Icon.tsx'
import { useText } from './text.ts'
import type { SiteMode } from './options-model.ts'
import type { Choice } from './Choices.tsx'

export interface SiteModeChoiceProps {
  readonly value: SiteMode
  /** True where an administrator decided. */
  readonly locked: boolean
  readonly onChange: (mode: SiteMode) => void
}

const modes: readonly Choice<SiteMode>[] = [
  { value: 'everywhere', name: 'modeEverywhere', help: 'modeEverywhereHelp' },
  { value: 'listed', name: 'modeListed', help: 'modeListedHelp' },
]

/** On everywhere but on listed sites, or only on these. */
export function SiteModeChoice({ value, locked, onChange }: SiteModeChoiceProps) {
  const { t } = useText()
  return (
    <div>
      <Choices
        title={t('siteMode')}
        choices={modes}
        value={value}
        disabled={locked}
        onChange={onChange}
      />
      {locked ? (
        <p class="gl-row-note gl-row-locked">
          <Icon name="lock" small />
          {t('locked')}
        </p>
      ) : null}
    </div>
  )
}
