import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { CardActions } from './CardActions.tsx'
import { EntryView } from './EntryView.tsx'
import { Expansion } from './Expansion.tsx'
import { IconButton } from './IconButton.tsx'
import { Icon } from './Icon.tsx'
import { ScopePanel } from './ScopePanel.tsx'
import { WhyLine } from './WhyLine.tsx'
import { cardKey } from './card-keys.ts'
import { directionOf, useText } from './text.ts'
import type { RefObject } from 'preact'
import type { Scope } from './scope.ts'
import type { CardQuestion } from './CardActions.tsx'
import type { HovercardCallbacks, HovercardModel } from './hovercard-model.ts'

export type HovercardProps = HovercardCallbacks & { readonly model: HovercardModel }

/**
 * The card that explains a term of the page: a labelled, non-modal dialog. Place it inside a
 * `Root`. It runs in the direction of what it explains, its controls in the reader's own. Where
 * it stands and when it closes is the business of whoever shows it.
 */
export function Hovercard(props: HovercardProps) {
  const { model } = props
  const { entry } = model
  const headingRef = useRef<HTMLHeadingElement>(null)
  const [question, setQuestion] = useState<CardQuestion>()
  const [asked, setAsked] = useState<CardQuestion>()
  const id = useId()
  const movedRef = useRef(false)
  const onKeyDown = useCardKeys(props.onStep)
  const { dir } = useText()

  // The button that led here is gone with the entry before: take focus along, but only then.
  useLayoutEffect(() => {
    setQuestion(undefined)
    setAsked(undefined)
    if (movedRef.current) headingRef.current?.focus()
    movedRef.current = false
  }, [entry.id])

  const answered = () => {
    setAsked(question)
    setQuestion(undefined)
  }
  const move = (go: () => void) => {
    movedRef.current = true
    go()
  }
  const openRelated = (to: string) => move(() => props.onOpenRelated(to))
  const isAsked = model.why?.kind === 'asked'
  return (
    <section
      class={`gl-card gl-card-${model.layout}`}
      dir={directionOf(entry.language)}
      role="dialog"
      aria-labelledby={`${id}-term${model.place === undefined ? '' : ` ${id}-place`}`}
      aria-describedby={`${id}-definition`}
      onKeyDown={onKeyDown}
    >
      <CardHead {...props} onBack={() => move(props.onBack)} id={id} headingRef={headingRef} />
      <div class="gl-card-scroll">
        {isAsked ? <AskedNote {...props} onOpenRelated={openRelated} /> : null}
        <EntryView
          entry={entry}
          definitionId={`${id}-definition`}
          onOpenRelated={openRelated}
          note={isAsked ? null : <WhyLine why={model.why} language={entry.language} />}
        />
      </div>
      <div role="status" dir={dir}>
        {model.told === undefined ? null : <p class="gl-card-told">{model.told}</p>}
      </div>
      {question === undefined ? (
        <CardActions {...props} onAsk={setQuestion} returnTo={asked} />
      ) : (
        <CardQuestionPanel {...props} question={question} onDone={answered} />
      )}
      <PlaceSpoken model={model} />
    </section>
  )
}

/**
 * Of a term that was looked up and not marked: that the page may not mean this, and what else it
 * means. It comes first, as it holds for all that follows.
 */
function AskedNote({ model, onOpenRelated }: Pick<HovercardProps, 'model' | 'onOpenRelated'>) {
  const { t, dir } = useText()
  const { why, entry, otherSenses } = model
  return (
    <div class="gl-card-asked" dir={dir}>
      <WhyLine why={why} language={entry.language} />
      {otherSenses.length === 0 ? null : (
        <div class="gl-entry-related">
          <h3 class="gl-entry-label">{t('otherMeanings')}</h3>
          <ul class="gl-entry-chips">
            {otherSenses.map(({ id, label, language }) => (
              <li key={id}>
                <button type="button" class="gl-chip" onClick={() => onOpenRelated(id)}>
                  <bdi lang={language}>{label}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Keys that hold while the focus is inside the card: each presses a button of the card. */
function useCardKeys(onStep: HovercardCallbacks['onStep']) {
  const { dir } = useText()
  return (event: KeyboardEvent) => {
    const key = cardKey(event, dir)
    const { currentTarget: card } = event
    if (key === undefined || !(card instanceof Element)) return
    if (key !== 'next' && key !== 'previous') {
      card.querySelector<HTMLElement>(`[data-action=${key}]`)?.click()
    } else if (onStep === undefined) return
    else onStep(key === 'previous')
    event.preventDefault()
  }
}

/** Tells a reader who goes on from term to term which one it is now: "WCIT, 3 of 12". */
function PlaceSpoken({ model: { entry, place } }: Pick<HovercardProps, 'model'>) {
  const { t, number } = useText()
  const [spoken, setSpoken] = useState('')
  const beforeRef = useRef<string>(undefined)
  const here =
    place === undefined
      ? ''
      : t('placeSpoken', entry.term, number(place.index), number(place.total))
  // The first term of a card is read out with the dialog that takes the focus.
  useLayoutEffect(() => {
    if (beforeRef.current !== undefined && beforeRef.current !== here) setSpoken(here)
    beforeRef.current = here
  }, [here])
  return (
    <span class="gl-only-spoken" role="status">
      {spoken}
    </span>
  )
}

interface CardQuestionProps extends HovercardProps {
  readonly question: CardQuestion
  readonly onDone: () => void
}

function CardQuestionPanel({ model, question, onMute, onReject, onDone }: CardQuestionProps) {
  const { t } = useText()
  const { term } = model.entry
  const isMute = question === 'mute'
  const decide = (scope: Scope, sense?: string) => (isMute ? onMute(scope) : onReject(scope, sense))
  return (
    <ScopePanel
      question={isMute ? t('muteQuestion', term) : t('rejectQuestion', term)}
      scopes={model.scopes}
      site={model.site}
      senses={isMute ? [] : model.otherSenses}
      onDecide={decide}
      onDone={onDone}
    />
  )
}

interface CardHeadProps extends HovercardProps {
  readonly id: string
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

function CardHead({ model, id, headingRef, onBack, onPin, onClose }: CardHeadProps) {
  const { t, dir, number } = useText()
  const { cameFrom, place, pinned, layout, entry } = model
  return (
    <div class="gl-card-head">
      <div class="gl-card-name">
        {cameFrom === undefined && place === undefined ? null : (
          <p class="gl-card-way">
            {cameFrom === undefined ? null : (
              <button type="button" class="gl-button gl-button-quiet gl-card-back" onClick={onBack}>
                <Icon name="back" small />
                <span class="gl-only-spoken">{t('backTo')}</span>
                <bdi lang={entry.language}>{cameFrom}</bdi>
              </button>
            )}
            {place === undefined ? null : (
              <span dir={dir} id={`${id}-place`}>
                {t('placeOf', number(place.index), number(place.total))}
              </span>
            )}
          </p>
        )}
        <h2
          class="gl-card-term"
          id={`${id}-term`}
          ref={headingRef}
          tabIndex={-1}
          lang={entry.language}
        >
          <bdi>{entry.term}</bdi>
        </h2>
        <Expansion entry={entry} />
      </div>
      <span class="gl-card-corner">
        {layout === 'sheet' ? null : (
          <IconButton
            icon="pin"
            label={t('pin')}
            action="pin"
            keys="p"
            pressed={pinned}
            onClick={() => onPin(!pinned)}
          />
        )}
        {pinned || layout === 'sheet' ? (
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        ) : null}
      </span>
    </div>
  )
}
