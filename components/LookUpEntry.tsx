import { useLayoutEffect, useRef } from 'preact/hooks'

import { Button } from './Button.tsx'
import { EntryView } from './EntryView.tsx'
import { Expansion } from './Expansion.tsx'
import { Sentence } from './Sentence.tsx'
import { directionOf, useText } from './text.ts'
import type { ChosenModel, LookUpCallbacks } from './look-up-model.ts'

export type LookUpEntryProps = Pick<LookUpCallbacks, 'onChoose' | 'onBack'> & {
  readonly chosen: ChosenModel
}

/** An entry that was looked up, explained as on the card; its term gets the focus as it opens. */
export function LookUpEntry({ chosen, onChoose, onBack }: LookUpEntryProps) {
  const { t, dir } = useText()
  const { entry, pack, cameFrom } = chosen
  const termRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => termRef.current?.focus({ preventScroll: true }), [entry.id])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onBack()
  }
  return (
    <article class="gl-looked-up" dir={directionOf(entry.language)} onKeyDown={onKeyDown}>
      <div class="gl-looked-up-way" dir={dir}>
        <Button look="quiet" icon="back" onClick={onBack}>
          {cameFrom === undefined ? (
            t('lookUpBack')
          ) : (
            <>
              <span class="gl-only-spoken">{t('backTo')}</span>{' '}
              <bdi lang={entry.language}>{cameFrom}</bdi>
            </>
          )}
        </Button>
      </div>
      <div class="gl-looked-up-head">
        <h2 class="gl-looked-up-term" lang={entry.language} tabIndex={-1} ref={termRef}>
          <bdi>{entry.term}</bdi>
        </h2>
        <Expansion entry={entry} />
      </div>
      <EntryView
        entry={entry}
        onOpenRelated={onChoose}
        note={
          <p class="gl-looked-up-pack" dir={dir}>
            <Sentence message="lookUpPack">
              <bdi lang={entry.language}>{pack}</bdi>
            </Sentence>
          </p>
        }
      />
    </article>
  )
}
