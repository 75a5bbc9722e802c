import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { LookUpEntry } from './LookUpEntry.tsx'
import { LookUpField } from './LookUpField.tsx'
import { LookUpList } from './LookUpList.tsx'
import { step } from './look-up-keys.ts'
import type { ComponentChildren } from 'preact'
import type { LookUpCallbacks, LookUpModel } from './look-up-model.ts'

export type LookUpProps = LookUpCallbacks & {
  readonly model: LookUpModel
  /** What stands below the field while nothing is looked up. */
  readonly children?: ComponentChildren
  /** Whether the field has the focus at the start. */
  readonly autoFocus?: boolean
}

/**
 * A field to look terms up in, and below it what was found or the entry chosen. The field is a
 * combobox: the focus stays in it while the arrow keys go through the list.
 */
export function LookUp(props: LookUpProps) {
  const { model, onType, onChoose, children } = props
  const id = useId()
  const { typed, answer } = model
  const found = typed.trim() === '' ? [] : (answer?.found ?? [])
  const isAnswered = answer?.to === typed
  const [at, setAt] = useState<{ readonly answer: typeof answer; readonly active: number }>()
  // Another answer is another list, which begins with no line chosen.
  const active = at?.answer === answer ? (at?.active ?? -1) : -1
  const setActive = (next: number) => setAt({ answer, active: next })
  const fieldRef = useFocusOnReturn(model.chosen !== undefined)
  const isAskedRef = useRef(false)

  useLayoutEffect(() => {
    if (!isAnswered) return
    // Enter came before the answer: it was meant for this one.
    const [best] = answer.found
    if (isAskedRef.current && best !== undefined) onChoose(best.id)
    isAskedRef.current = false
  })

  const type = (text: string) => {
    isAskedRef.current = false
    onType(text)
  }
  const choose = () => {
    const chosen = found[active] ?? (isAnswered ? found[0] : undefined)
    if (chosen !== undefined) onChoose(chosen.id)
    isAskedRef.current = chosen === undefined && !isAnswered && typed.trim() !== ''
  }
  const isListed = model.chosen === undefined && found.length > 0
  return (
    <>
      <LookUpField
        {...props}
        listId={isListed ? `${id}-list` : undefined}
        activeId={isListed && active >= 0 ? `${id}-${active}` : undefined}
        fieldRef={fieldRef}
        onType={type}
        onStep={(back) => isListed && setActive(step(active, found.length, back))}
        onEnter={choose}
      />
      <div class="gl-look-up-body" key={model.chosen?.entry.id ?? ''}>
        {model.chosen !== undefined ? (
          <LookUpEntry {...props} chosen={model.chosen} />
        ) : typed.trim() === '' || answer === undefined ? (
          children
        ) : (
          <LookUpList
            id={id}
            answer={answer}
            active={active}
            onActive={setActive}
            onChoose={onChoose}
          />
        )}
      </div>
    </>
  )
}

/** The way back to the list leads to the field, where the reader was. */
function useFocusOnReturn(isAway: boolean) {
  const fieldRef = useRef<HTMLInputElement>(null)
  const wasAwayRef = useRef(isAway)
  useLayoutEffect(() => {
    if (wasAwayRef.current && !isAway) fieldRef.current?.focus()
    wasAwayRef.current = isAway
  }, [isAway])
  return fieldRef
}
