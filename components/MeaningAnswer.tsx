import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import { Button } from './Button.tsx'
import { ScopePanel } from './ScopePanel.tsx'
import { useText } from './text.ts'
import type { EntryModel } from './entry-model.ts'
import type { Scope } from './scope.ts'

export interface MeaningAnswerProps {
  readonly entry: EntryModel
  /** `no` offers "not this meaning", `yes` "yes, this meaning". */
  readonly answer: 'yes' | 'no'
  /** Host named in "on this site"; absent: that scope is not offered. */
  readonly site?: string | undefined
  readonly onAnswer: (entry: string, answer: 'yes' | 'no', scope: Scope) => void
}

/** Lets the reader say whether the page means this entry, and how far that holds. */
export function MeaningAnswer({ entry, answer, site, onAnswer }: MeaningAnswerProps) {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  const buttonRef = useRef<HTMLSpanElement>(null)
  const askedRef = useRef(false)

  useLayoutEffect(() => {
    if (asking) askedRef.current = true
    else if (askedRef.current) buttonRef.current?.querySelector('button')?.focus()
  }, [asking])

  if (!asking) {
    return (
      <span class="gl-answer" ref={buttonRef}>
        <Button
          look="outlined"
          icon={answer === 'no' ? 'differ' : 'check'}
          onClick={() => setAsking(true)}
        >
          {t(answer === 'no' ? 'notThisMeaning' : 'yesThisMeaning')}
        </Button>
      </span>
    )
  }
  return (
    <ScopePanel
      question={t(answer === 'no' ? 'rejectQuestion' : 'acceptQuestion', entry.term)}
      scopes={site === undefined ? ['page', 'everywhere'] : ['page', 'site', 'everywhere']}
      site={site}
      onDecide={(scope) => onAnswer(entry.id, answer, scope)}
      onDone={() => setAsking(false)}
    />
  )
}
