import type { ComponentChildren } from 'preact'

import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export interface ButtonProps {
  readonly children: ComponentChildren
  /** Left out where the form that it submits does what is to be done. */
  readonly onClick?: () => void
  readonly look?: 'plain' | 'quiet' | 'outlined' | 'filled'
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly expanded?: boolean
  /** Makes it a toggle. */
  readonly pressed?: boolean
  /** Where the words alone say too little; it begins with them. */
  readonly label?: string | undefined
  readonly type?: 'button' | 'submit'
  /** What it does, for whoever presses it by command. */
  readonly action?: string
  /** The key that presses it, while the focus is near: one letter. */
  readonly keys?: string
}

export function Button(props: ButtonProps) {
  const { children, onClick, look = 'plain', icon, disabled = false, type = 'button' } = props
  return (
    <button
      type={type}
      class={`gl-button gl-button-${look}`}
      disabled={disabled}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-keyshortcuts={props.keys}
      data-action={props.action}
      onClick={onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
