import { useId } from 'preact/hooks'

import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { lookUpKey } from './look-up-keys.ts'
import { useText } from './text.ts'
import type { RefObject } from 'preact'
import type { LookUpModel } from './look-up-model.ts'

export interface LookUpFieldProps {
  readonly model: LookUpModel
  readonly autoFocus?: boolean
  /** Id of the list below; absent while there is none. */
  readonly listId: string | undefined
  /** Id of the line of the list that Enter would choose. */
  readonly activeId: string | undefined
  readonly fieldRef: RefObject<HTMLInputElement | null>
  readonly onType: (typed: string) => void
  readonly onStep: (back: boolean) => void
  readonly onEnter: () => void
}

/** The field of a look-up; how much was found is told as it changes. */
export function LookUpField(props: LookUpFieldProps) {
  const { t } = useText()
  const { model, fieldRef, onType } = props
  const id = useId()
  const clear = () => {
    onType('')
    fieldRef.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = lookUpKey(event)
    if (key === undefined || (key === 'clear' && model.typed === '')) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'clear') clear()
    else if (key === 'enter') props.onEnter()
    else props.onStep(key === 'previous')
  }
  return (
    <div class="gl-look-up-field" role="search">
      <label class="gl-only-spoken" for={id}>
        {t('lookUp')}
      </label>
      <div class="gl-search">
        <Icon name="search" />
        <input
          class="gl-input gl-search-input"
          id={id}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={300}
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={props.listId !== undefined}
          aria-controls={props.listId}
          aria-activedescendant={props.activeId}
          placeholder={t('lookUp')}
          autoFocus={props.autoFocus ?? false}
          ref={fieldRef}
          value={model.typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {model.typed === '' ? null : (
          <IconButton icon="close" label={t('lookUpClear')} onClick={clear} />
        )}
      </div>
      <Told model={model} />
    </div>
  )
}

/** Told to whoever cannot see the list change. */
function Told({ model: { typed, answer, chosen } }: { model: LookUpModel }) {
  const { t, plural } = useText()
  const isAnswered = answer?.to === typed && typed.trim() !== '' && chosen === undefined
  const count = answer?.found.length ?? 0
  const told = !isAnswered
    ? ''
    : count === 0
      ? t('nothingFoundTitle')
      : plural(answer.more ? 'lookUpFirst' : 'lookUpFound', count)
  return (
    <span class="gl-only-spoken" role="status">
      {told}
    </span>
  )
}
