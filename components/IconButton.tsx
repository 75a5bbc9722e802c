import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export interface IconButtonProps {
  readonly icon: IconName
  /** The accessible name, also shown when the pointer rests on the button. */
  readonly label: string
  readonly onClick: () => void
  /** Makes it a toggle. */
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  /** What it does, for whoever presses it by command. */
  readonly action?: string
  /** The key that presses it, while the focus is near: one letter. */
  readonly keys?: string
}

export function IconButton(props: IconButtonProps) {
  const { label, keys } = props
  return (
    <button
      type="button"
      class="gl-icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys.toUpperCase()})`}
      aria-keyshortcuts={keys}
      data-action={props.action}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  )
}
