export interface SwitchProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** Id of the element that names it. */
  readonly labelledBy: string
  readonly describedBy?: string
  readonly disabled?: boolean
}

export function Switch({ on, onChange, labelledBy, describedBy, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      class="gl-switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="gl-switch-knob" />
    </button>
  )
}
