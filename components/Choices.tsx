import { useId } from 'preact/hooks'

import { useText } from './text.ts'
import type { ComponentChildren } from 'preact'
import type { TextKey } from './text.ts'

export interface Choice<Value> {
  readonly value: Value
  readonly name: TextKey
  readonly help?: TextKey
}

export interface ChoicesProps<Value> {
  readonly title: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly picture?: (value: Value) => ComponentChildren
  readonly disabled?: boolean
}

/** One of a few, side by side. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { t } = useText()
  const name = useId()
  return (
    <fieldset class="gl-choices">
      <legend class="gl-label">{props.title}</legend>
      <div class="gl-choices-row">
        {props.choices.map((choice) => (
          <label class="gl-tile" key={choice.value}>
            <span class="gl-choice">
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={props.value === choice.value}
                disabled={props.disabled}
                onChange={() => props.onChange(choice.value)}
              />
              <span>{t(choice.name)}</span>
            </span>
            {choice.help === undefined ? null : <span class="gl-row-note">{t(choice.help)}</span>}
            {props.picture?.(choice.value)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
