import { useId } from 'preact/hooks'

import { useText } from './text.ts'

interface FieldProps {
  readonly label: string
  readonly help?: string | undefined
  /** What is wrong with the value, told instead of the help. */
  readonly problem?: string | undefined
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** More than one: several lines. */
  readonly lines?: number
  /** BCP 47 tag of what is typed, where it is no address. */
  readonly language?: string | undefined
  readonly kind?: 'text' | 'address' | 'day'
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** A field to type into, with its name above and what to know about it below. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, lines = 1, language, kind = 'text', placeholder } = props
  const id = useId()
  const hasNote = props.help !== undefined || props.problem !== undefined
  const shared = {
    class: lines > 1 ? 'gl-input gl-input-lines' : 'gl-input',
    id,
    lang: language,
    dir: kind === 'text' ? 'auto' : 'ltr',
    value,
    placeholder,
    disabled: props.disabled,
    'aria-invalid': props.problem !== undefined,
    'aria-describedby': hasNote ? `${id}-note` : undefined,
  } as const
  return (
    <div class="gl-field">
      <label class="gl-field-label" for={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'address' ? 'url' : 'text'}
          autocomplete="off"
          spellcheck={kind === 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <FieldNote id={`${id}-note`} {...props} />
    </div>
  )
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  /** True where the label is only read out, beside something that is seen. */
  readonly labelHidden?: boolean
  readonly tabIndex?: number
}

/** One of several, from a list that unfolds. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange, labelHidden = false } = props
  const id = useId()
  const hasNote = props.help !== undefined || props.problem !== undefined
  return (
    <div class="gl-field">
      <label class={labelHidden ? 'gl-only-spoken' : 'gl-field-label'} for={id}>
        {label}
      </label>
      <select
        class="gl-input gl-select"
        id={id}
        value={value}
        tabIndex={props.tabIndex}
        aria-invalid={props.problem !== undefined}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldNote id={`${id}-note`} {...props} />
    </div>
  )
}

export interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label class="gl-choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

function FieldNote({ id, help, problem }: FieldProps & { id: string }) {
  const { dir } = useText()
  if (help === undefined && problem === undefined) return null
  return (
    <p
      class={problem === undefined ? 'gl-help' : 'gl-help gl-help-problem'}
      id={id}
      dir={dir}
      aria-live="polite"
    >
      {problem ?? help}
    </p>
  )
}
