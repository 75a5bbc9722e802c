import { useEffect, useId, useRef, useState } from 'preact/hooks'

export interface TermFieldProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly help?: string
  /** BCP 47 tag of what is written, and its direction. */
  readonly language?: string
  readonly textDir?: 'ltr' | 'rtl'
  /** Makes it a field of several lines. */
  readonly lines?: number
  readonly type?: 'text' | 'date'
  /** It may not be empty. */
  readonly isNeeded?: boolean
}

/**
 * A labelled field. While it has the focus it shows what was typed, even where that is tidied
 * before it is kept (a comma at the end of a list); left, it shows what is kept.
 */
export function TermField(props: TermFieldProps) {
  const { label, value, onInput, help, language, textDir, lines, type = 'text' } = props
  const id = useId()
  const focusedRef = useRef(false)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (!focusedRef.current) setTyped(value)
  }, [value])
  const missing = props.isNeeded === true && typed.trim() === ''
  const shared = {
    class: 'gl-input',
    id,
    autocomplete: 'off',
    value: typed,
    dir: textDir,
    lang: language === '' ? undefined : language,
    'aria-invalid': missing,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onFocus: () => {
      focusedRef.current = true
    },
    onBlur: () => {
      focusedRef.current = false
      setTyped(value)
    },
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value)
      onInput(event.currentTarget.value)
    },
  }
  return (
    <div class="gl-field">
      <label class="gl-editor-label" for={id}>
        {label}
      </label>
      {lines === undefined ? (
        <Line shared={shared} type={type} />
      ) : (
        <textarea {...shared} rows={lines} />
      )}
      {help === undefined ? null : (
        <p class="gl-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

/** The type of a field decides what else it may have, so each is written out. */
function Line(props: { readonly shared: object; readonly type: 'text' | 'date' }) {
  return props.type === 'date' ? (
    <input {...props.shared} type="date" />
  ) : (
    <input {...props.shared} type="text" />
  )
}
