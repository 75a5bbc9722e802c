import { useLayoutEffect, useRef } from 'preact/hooks'

import { useText } from './text.ts'
import type { FoundModel, LookUpModel } from './look-up-model.ts'

export interface LookUpListProps {
  /** Begins the ids of the list and its lines. */
  readonly id: string
  readonly answer: NonNullable<LookUpModel['answer']>
  /** The line the arrow keys are at; -1 for none. */
  readonly active: number
  readonly onActive: (active: number) => void
  readonly onChoose: (id: string) => void
}

/** What was found, to choose from: those that agree to the letter, then those that resemble it. */
export function LookUpList(props: LookUpListProps) {
  const { t, plural } = useText()
  const { id, answer } = props
  if (answer.found.length === 0) {
    return <p class="gl-look-up-nothing">{t('lookUpNothing', answer.to.trim())}</p>
  }
  const agreeing = answer.found.filter(({ near }) => !near)
  const near = answer.found.filter((each) => each.near)
  return (
    <div class="gl-found-list" id={`${id}-list`} role="listbox" aria-label={t('lookUpList')}>
      {agreeing.length === 0 ? null : (
        <div role="group" aria-label={plural('lookUpFound', agreeing.length)}>
          {agreeing.map((found, at) => (
            <Line key={found.id} {...props} found={found} at={at} />
          ))}
        </div>
      )}
      {near.length === 0 ? null : (
        <div role="group" aria-labelledby={`${id}-near`}>
          <p class="gl-found-head" id={`${id}-near`} role="presentation">
            {t('lookUpNear')}
          </p>
          {near.map((found, at) => (
            <Line key={found.id} {...props} found={found} at={agreeing.length + at} />
          ))}
        </div>
      )}
    </div>
  )
}

type LineProps = LookUpListProps & { readonly found: FoundModel; readonly at: number }

function Line({ id, found, at, active, onActive, onChoose }: LineProps) {
  const lineRef = useRef<HTMLDivElement>(null)
  const isActive = at === active
  useLayoutEffect(() => {
    if (isActive) lineRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // The keys are the field's, which keeps the focus.
    <div
      class="gl-found"
      id={`${id}-${at}`}
      role="option"
      aria-selected={isActive}
      ref={lineRef}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => isActive || onActive(at)}
      onClick={() => onChoose(found.id)}
    >
      <FoundName found={found} />
      <Origin found={found} />
    </div>
  )
}

function FoundName({ found: { term, expansion, form, language } }: { found: FoundModel }) {
  return (
    <span class="gl-found-line">
      <bdi class="gl-found-name" lang={language}>
        {term}
      </bdi>{' '}
      {form === undefined ? null : (
        <>
          <bdi class="gl-found-form" lang={language}>
            {form}
          </bdi>{' '}
        </>
      )}
      {expansion === undefined ? null : (
        <bdi class="gl-found-expansion" lang={language}>
          {expansion}
        </bdi>
      )}
    </span>
  )
}

/** Whose words these are: two packs may have the same term. */
function Origin({ found: { pack, author, date, language } }: { found: FoundModel }) {
  const { date: day } = useText()
  return (
    <span class="gl-found-note">
      <bdi lang={language}>{pack}</bdi>
      {author === undefined ? null : (
        <>
          {' · '}
          <bdi lang={language}>{author}</bdi>
        </>
      )}
      {date === undefined ? null : (
        <>
          {' · '}
          <time dateTime={date}>{day(date)}</time>
        </>
      )}
    </span>
  )
}
