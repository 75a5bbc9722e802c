import { useId } from 'preact/hooks'

import { Icon } from './Icon.tsx'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** Told to assistive technology as the list below changes: "3 entries". */
  readonly found?: string
}

export function SearchField({ label, value, onInput, found }: SearchFieldProps) {
  const id = useId()
  return (
    <div class="gl-search" role="search">
      <label class="gl-only-spoken" for={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        class="gl-input gl-search-input"
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="gl-only-spoken" role="status">
        {value === '' ? '' : found}
      </span>
    </div>
  )
}
