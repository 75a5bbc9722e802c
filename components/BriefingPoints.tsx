import { useId, useState } from 'preact/hooks'

import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { directionOf, useText } from './text.ts'
import { useFocusAfterRemoval } from './use-focus-after-removal.ts'
import { usePointDrag } from './use-point-drag.ts'
import type { KeyPoint } from '../glossary/summary/key-points.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'
import type { PointDrag } from './use-point-drag.ts'

export type BriefingPointsProps = Pick<ReviewModel, 'points' | 'article'> &
  Pick<ReviewCallbacks, 'onDropPoint' | 'onMovePoint' | 'onShowHere' | 'onShowOnPage'>

/** Of each row; the last one takes the point out. */
const BUTTONS = 5

/** The key points in their order, to be moved, taken out and traced to their passages. */
export function BriefingPoints(props: BriefingPointsProps) {
  const { points, onMovePoint } = props
  const { t, number } = useText()
  const id = useId()
  const { boxRef, removing } = useFocusAfterRemoval<HTMLOListElement>(points.length)
  const drag = usePointDrag(boxRef, onMovePoint)
  const [moved, setMoved] = useState('')
  const move = (from: number, to: number) => {
    if (to < 0 || to >= points.length) return
    onMovePoint(from, to)
    setMoved(t('placeOf', number(to + 1), number(points.length)))
  }
  return (
    <section class="gl-briefing-part" aria-labelledby={id}>
      <div class="gl-briefing-head">
        <h2 class="gl-terms-title" id={id}>
          {t('pointsTitle')}
        </h2>
      </div>
      <p class="gl-help">
        {points.length === 0 ? `${t('noPoints')} ` : ''}
        {t('pointsHelp')}
      </p>
      <ol class="gl-points" ref={boxRef}>
        {points.map((point, index) => (
          <Row
            {...props}
            key={point.selector.position}
            point={point}
            index={index}
            drag={drag}
            onMove={move}
            onDrop={() => {
              removing(index * BUTTONS + BUTTONS - 1)
              props.onDropPoint(index)
            }}
          />
        ))}
      </ol>
      <p class="gl-only-spoken" role="status">
        {moved}
      </p>
    </section>
  )
}

interface RowProps extends BriefingPointsProps {
  readonly point: KeyPoint
  readonly index: number
  readonly drag: PointDrag
  readonly onMove: (from: number, to: number) => void
  readonly onDrop: () => void
}

function Row(props: RowProps) {
  const { point, index, drag, onMove, onDrop, article } = props
  const { t } = useText()
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && step !== 0) {
      event.preventDefault()
      onMove(index, index + step)
    }
    if (event.key === 'Delete') {
      event.preventDefault()
      onDrop()
    }
  }
  const state = drag.from === index ? ' gl-points-row-moving' : ''
  return (
    <li
      class={`gl-points-row${state}`}
      onKeyDown={keys}
      data-drop={drag.to === index && drag.from !== index ? drag.side : undefined}
    >
      <span
        class="gl-points-grip"
        title={t('pointMove')}
        onPointerDown={(event) => drag.begin(event, index)}
      >
        <Icon name="grip" small />
      </span>
      <button
        type="button"
        class="gl-points-text"
        lang={article.language || undefined}
        dir={directionOf(article.language)}
        title={t('showHere')}
        onClick={() => props.onShowHere(point.selector)}
      >
        {point.text}
        {index === 0 ? <bdi class="gl-points-lead"> {t('pointLead')}</bdi> : null}
      </button>
      <RowButtons {...props} />
    </li>
  )
}

function RowButtons({ point, index, points, onMove, onDrop, onShowOnPage }: RowProps) {
  const { t } = useText()
  return (
    <span class="gl-points-buttons">
      <IconButton
        icon="up"
        label={t('moveUp')}
        disabled={index === 0}
        onClick={() => onMove(index, index - 1)}
      />
      <IconButton
        icon="down"
        label={t('moveDown')}
        disabled={index === points.length - 1}
        onClick={() => onMove(index, index + 1)}
      />
      <IconButton
        icon="external"
        label={t('showOnPage')}
        onClick={() => onShowOnPage(point.selector)}
      />
      <IconButton icon="close" label={t('takeOut')} onClick={onDrop} />
    </span>
  )
}
